"""Sentences are English text, and can be said in another language, also after they were kept."""

from __future__ import annotations

from pathlib import Path

from circledesk.errors import RuleBroken
from circledesk.said import Sentence, disk_words, listed, recalled, said, together

WORDS = {
    "{circle} is full on {day}.": "{day}: {circle} kimejaa.",
    "{day} {month}": "{day} {month}",
    "August": "Agosti",
    "Permission denied": "Huna ruhusa",
}


def kiswahili(template: str) -> str:
    return WORDS.get(template, "")


def full() -> Sentence:
    day = said("{day} {month}", day=7, month=said("August"))
    return said("{circle} is full on {day}.", circle="Chess {1}", day=day)


def test_it_is_english_text_and_its_template_is_remembered() -> None:
    assert full() == "Chess {1} is full on 7 August."
    assert full().through(kiswahili) == "7 Agosti: Chess {1} kimejaa."
    assert said("Braces {stay} without values.").through(kiswahili) == (
        "Braces {stay} without values."
    )


def test_sentences_one_after_the_other() -> None:
    both = together(full(), "", "Ask Joy.")
    assert both == "Chess {1} is full on 7 August. Ask Joy."
    assert both.through(kiswahili) == "7 Agosti: Chess {1} kimejaa. Ask Joy."
    assert listed(["Joy", said("August")]).through(kiswahili) == "Joy, Agosti"


def test_a_refusal_keeps_its_sentences() -> None:
    error = RuleBroken(full(), "Choose another circle.")
    assert str(error) == error.sentence == "Chess {1} is full on 7 August. Choose another circle."
    assert (
        error.sentence.through(kiswahili) == "7 Agosti: Chess {1} kimejaa. Choose another circle."
    )


def test_what_was_kept_is_recalled_and_plain_text_stays() -> None:
    kept = together(full(), said("File: {file}", file=Path("a.txt"))).kept()
    told = recalled(kept)
    assert told == "Chess {1} is full on 7 August. File: a.txt"
    assert isinstance(told, Sentence)
    assert told.through(kiswahili) == "7 Agosti: Chess {1} kimejaa. File: a.txt"
    for plain in ("Written before sentences were kept.", "", '{"said": broken', '{"said": 1}'):
        assert recalled(plain) == plain


def test_what_the_system_says_of_a_file() -> None:
    assert disk_words(PermissionError(13, "Permission denied")).through(kiswahili) == "Huna ruhusa"
    assert disk_words(OSError("odd")) == "odd"
