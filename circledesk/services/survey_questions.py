"""The questions of the two surveys, from resources/surveys: refs and scales of P2PU's."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from circledesk.errors import InvalidValue
from circledesk.said import listed, said
from circledesk.services import words
from circledesk.services.facts.surveys import KINDS, Answers, Question
from circledesk.settings import RESOURCES

LEAST, MOST = 1, 5
MOST_PEOPLE = 10_000


@cache
def questions(kind: str) -> tuple[Question, ...]:
    """Return the questions of a survey in their order."""
    words.one_of(kind, "kind", KINDS)
    file = RESOURCES / "surveys" / f"{kind}.toml"
    listed_ones = tomllib.loads(file.read_text(encoding="utf-8"))["questions"]
    return tuple(
        Question(
            ref=one["ref"],
            type=one["type"],
            ask=one["ask"],
            short=one["short"],
            least=one.get("least", {}),
            middle=one.get("middle", {}),
            most=one.get("most", {}),
            known_from=one.get("known_from", ""),
        )
        for one in listed_ones
    )


def checked(kind: str, answers: Mapping[str, Any]) -> Answers:
    """Return answers as they are kept, without empty ones; InvalidValue for what fits nowhere."""
    known = {one.ref: one for one in questions(kind)}
    kept: Answers = {}
    for ref, answer in answers.items():
        if ref not in known:
            raise InvalidValue(
                said("The survey has no question «{ref}».", ref=ref),
                said("Take one of these: {choices}.", choices=listed(known)),
                field="answer",
            )
        value = _value(known[ref], answer)
        if value is not None and value != "":
            kept[ref] = value
    return kept


def _value(question: Question, answer: Any) -> Any:
    if answer is None:
        return None
    if question.type == "text":
        return words.allowed(str(answer), "answer", words.STORY)
    number = _number(question, answer)
    least, most = (LEAST, MOST) if question.type == "scale" else (0, MOST_PEOPLE)
    return None if number is None else words.between(number, "answer", least, most)


def _number(question: Question, answer: Any) -> int | None:
    text = str(answer).strip()
    if not text:
        return None
    if isinstance(answer, bool) or not (text.isascii() and text.isdigit()):
        raise InvalidValue(
            said("«{text}» is no number.", text=text),
            said("The question «{ref}» is answered with a number.", ref=question.ref),
            field="answer",
        )
    return int(text)


@cache
def kiosk_words() -> dict[str, dict[str, str]]:
    """Return what the screen says that is passed round, by language; each has its own `name`."""
    file = RESOURCES / "surveys" / "kiosk.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))
