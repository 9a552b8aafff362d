"""The checklist of a circle on one page, to hang beside the desk: boxes to tick, days, initials."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any, BinaryIO

from reportlab.lib.colors import Color
from reportlab.lib.pagesizes import A4
from reportlab.platypus.flowables import Flowable, Spacer
from reportlab.platypus.tables import Table

from circledesk.documents.flowables import GREY, INK, LINE, Words
from circledesk.documents.fonts import first_font
from circledesk.documents.sheet import BOTTOM, TOP, WIDTH, Sheet, write_sheets
from circledesk.documents.words import (
    Language,
    day_range,
    language_of,
    listed,
    long_date,
    say,
    short_day,
)
from circledesk.services.facts.checklist import ChecklistLine, CircleChecklist

_ROOM = A4[1] - TOP - BOTTOM
_SIZES = (10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0)
_BOX, _DONE = 22.0, 128.0


def render_checklist(facts: CircleChecklist, out: BinaryIO, language: str = "en") -> None:
    """Write the list in the largest letters with which it stays one page."""
    speech = language_of(language)
    story: list[Flowable] = []
    for size in _SIZES:
        story = _story(facts, size, speech)
        if sum(_height(part) for part in story) <= _ROOM:
            break
    name = say(speech, "checklist.name")
    made = say(speech, "event.made", day=long_date(facts.made_on, speech))
    sheet = Sheet(speech, f"{facts.team} · {facts.branch}", name, made)
    write_sheets(story, sheet, out, title=f"{name}: {facts.circle}")


def _height(part: Flowable) -> float:
    height: float = part.wrap(WIDTH, _ROOM)[1] + part.getSpaceBefore()
    return height


def _story(facts: CircleChecklist, size: float, language: Language) -> list[Flowable]:
    story: list[Flowable] = [
        Words(say(language, "checklist.name"), 10, colour=GREY),
        Words(facts.circle, 20, style="sans-bold"),
        Words(_when_and_who(facts, language), 10.5, above=3),
        Words(say(language, "checklist.how"), 9, colour=GREY, above=4),
        Spacer(0, 4),
    ]
    for when, lines in groupby(facts.lines, key=lambda line: line.when):
        story += _part(when, list(lines), size, language)
    return story


def _when_and_who(facts: CircleChecklist, language: Language) -> str:
    days = ""
    if facts.first and facts.last:
        days = day_range(facts.first, facts.last, language)
    return " · ".join(part for part in (days, listed(facts.facilitators, language)) if part)


def _part(
    when: str, lines: Sequence[ChecklistLine], size: float, language: Language
) -> list[Flowable]:
    due = lines[0].due
    heading = say(language, f"checklist.{when}")
    if due is not None:
        by = say(language, "checklist.by", day=short_day(due, language))
        heading = f"{heading} · {by}"
    rows = [_row(line, size, language) for line in lines]
    table = Table(rows, colWidths=[_BOX, WIDTH - _BOX - _DONE, _DONE])
    table.setStyle([*_STYLE, ("TOPPADDING", (0, 0), (-1, -1), size * 0.25),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), size * 0.3)])  # fmt: skip
    return [Words(heading, size + 0.5, style="sans-bold", above=size * 0.7), Spacer(0, 2), table]


def _row(line: ChecklistLine, size: float, language: Language) -> list[Flowable]:
    done = ""
    if line.done_at is not None:
        day = short_day(line.done_at.date(), language)
        done = " · ".join(part for part in (day, line.done_by) if part)
    text = Words(line.text, size)
    return [Box(size, ticked=line.done_at is not None), text, Words(done, size - 1, colour=GREY)]


class Box(Flowable):  # type: ignore[misc]
    """A square to tick; ticked where the computer knows that it is done."""

    def __init__(self, size: float, *, ticked: bool) -> None:
        super().__init__()
        self.size, self.ticked = size, ticked

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take the room of a line."""
        self.width, self.height = width, self.size * 1.15
        return width, self.height

    def draw(self) -> None:
        """Draw it at the left."""
        self.canv.setStrokeColorRGB(*INK)
        self.canv.setLineWidth(0.9)
        side = self.size
        self.canv.rect(0.5, 0, side, side, stroke=1, fill=0)
        if self.ticked:
            self.canv.setLineWidth(1.6)
            self.canv.line(side * 0.25, side * 0.5, side * 0.45, side * 0.2)
            self.canv.line(side * 0.45, side * 0.2, side * 0.9, side * 0.85)


_STYLE: list[Any] = [
    ("FONTNAME", (0, 0), (-1, -1), first_font()),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("LEFTPADDING", (2, 0), (2, -1), 8),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LINEBELOW", (0, 0), (-1, -1), 0.5, Color(*LINE)),
]
