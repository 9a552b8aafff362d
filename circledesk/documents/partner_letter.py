"""A letter of thanks to a partner: as text to edit, and as a page to sign."""

from __future__ import annotations

from typing import BinaryIO

from reportlab.platypus.flowables import Flowable, Spacer

from circledesk.documents.flowables import GREY, Words
from circledesk.documents.sheet import Sheet, write_sheets
from circledesk.documents.text import apart, clean
from circledesk.documents.words import Language, count, language_of, long_date, say
from circledesk.services.facts.partners import ThankedPartner

_SIZE = 11.5


def partner_letter_text(facts: ThankedPartner, language: str = "en") -> str:
    """Return the letter as plain text."""
    chosen = language_of(language)
    signed = [text for text in (facts.signed, facts.team) if text]
    end = "\n".join((say(chosen, "partner.bye"), *signed))
    return "\n\n".join((*_paragraphs(facts, chosen), end)) + "\n"


def render_partner_letter(facts: ThankedPartner, out: BinaryIO, language: str = "en") -> None:
    """Write the letter."""
    chosen = language_of(language)
    name = say(chosen, "partner.name")
    story: list[Flowable] = [
        Spacer(0, 30),
        Words(long_date(facts.day, chosen), _SIZE, colour=GREY, right=True),
        Spacer(0, 40),
    ]
    for text in (*_paragraphs(facts, chosen), say(chosen, "partner.bye")):
        story += [Words(text, _SIZE), Spacer(0, 12)]
    story.append(Spacer(0, 36))
    for at, text in enumerate(part for part in (clean(facts.signed), clean(facts.team)) if part):
        story.append(Words(text, _SIZE, style="sans-bold" if at == 0 else "sans"))
    sheet = Sheet(chosen, clean(facts.team), name, "")
    write_sheets(story, sheet, out, title=f"{name}: {clean(facts.name)}")


def _paragraphs(facts: ThankedPartner, language: Language) -> list[str]:
    if facts.contact:
        hello = say(language, "partner.dear", name=apart(facts.contact))
    else:
        hello = say(language, "partner.dear_group", name=apart(facts.name))
    thanks = say(language, "partner.thanks", where=apart(facts.branch or facts.team))
    gave = " ".join(facts.gives.split())
    told = [say(language, "partner.gave", what=apart(gave))] if gave else []
    return [hello, thanks, *told, _counted(facts, language), say(language, "partner.hope")]


def _counted(facts: ThankedPartner, language: Language) -> str:
    counts = (
        ("circles", facts.circles),
        ("learners", facts.learners),
        ("certificates", facts.certificates),
    )
    told = [count(language, f"partner.{key}", n) for key, n in counts if n]
    return " ".join(told)
