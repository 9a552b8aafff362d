"""A letter that a person has edited, on the team's paper: date, paragraphs, room to sign."""

from __future__ import annotations

from datetime import date
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable, Spacer

from circledesk.documents.flowables import GREY, Words
from circledesk.documents.sheet import Sheet, write_sheets
from circledesk.documents.text import clean
from circledesk.documents.words import language_of, long_date, say

_SIZE = 11.5
_PARAGRAPH = 12
_TO_SIGN = 34
"""White above who signs, in pt."""


def render_letter(
    text: str, out: BinaryIO, language: str = "en", *, team: str, made_on: date
) -> None:
    """Write the letter; blank lines part its paragraphs, the last of which is who signs."""
    chosen = language_of(language)
    story: list[Flowable] = [
        Spacer(0, 30),
        Words(long_date(made_on, chosen), _SIZE, colour=GREY, right=True),
        Spacer(0, 36),
    ]
    parts = [part.strip() for part in text.split("\n\n") if part.strip()]
    for place, part in enumerate(parts):
        first, *rest = part.splitlines()
        story.append(Words(clean(first), _SIZE, rtl=None))
        if place == len(parts) - 1 and place and rest:
            story.append(Spacer(0, _TO_SIGN))
        story += [Words(clean(line), _SIZE, rtl=None) for line in rest]
        story.append(Spacer(0, _PARAGRAPH))
    name = say(chosen, "gather.letter")
    write_sheets(story, Sheet(chosen, clean(team), name, ""), out, title=f"{name}: {clean(team)}")
