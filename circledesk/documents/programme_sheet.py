"""How far each branch is, on one page to hang up: a line a branch, the day of each stage."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, BinaryIO

from reportlab.lib.colors import Color
from reportlab.platypus.flowables import Flowable, Spacer
from reportlab.platypus.tables import Table

from circledesk.documents.flowables import GREY, LINE, Words
from circledesk.documents.fonts import first_font
from circledesk.documents.sheet import WIDTH, Sheet, write_sheets
from circledesk.documents.text import apart, clean
from circledesk.documents.weekly_view import NONE
from circledesk.documents.words import Language, language_of, long_date, say
from circledesk.services.facts.programme import STAGES, BranchProgress, Mark

_MANY = 40
"""From so many branches on, letters and lines are smaller, so that one page holds them."""
_SHARES = (0.185, *(0.07,) * len(STAGES), 0.185)


def render_programme(
    rows: Sequence[BranchProgress], out: BinaryIO, language: str = "en", *, team: str, day: date
) -> None:
    """Write the page; with very many branches it goes on overleaf."""
    chosen = language_of(language)
    name = say(chosen, "programme.paper")
    story: list[Flowable] = [
        Words(say(chosen, "programme.title"), 16, style="sans-bold"),
        Words(say(chosen, "programme.how"), 8, colour=GREY, above=2),
        Spacer(0, 6),
        _table(rows, chosen),
    ]
    made = say(chosen, "report.as_of", date=long_date(day, chosen))
    write_sheets(story, Sheet(chosen, clean(team), name, made), out, title=f"{name}: {clean(team)}")


def _table(rows: Sequence[BranchProgress], language: Language) -> Table:
    size = 6.0 if len(rows) > _MANY else 7.5
    keys = ("branch", *STAGES, "next")
    heads = [Words(say(language, f"programme.{key}"), 6.4, style="sans-bold") for key in keys]
    body = [_line(row, language, size) for row in rows]
    made = Table(
        [heads, *body, _sums(rows, language, size)],
        colWidths=[WIDTH * share for share in _SHARES],
        repeatRows=1,
    )
    air = 0.8 if len(rows) > _MANY else 2.6
    style: list[Any] = [
        ("FONTNAME", (0, 0), (-1, -1), first_font()),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 4),
        ("TOPPADDING", (0, 0), (-1, -1), air),
        ("BOTTOMPADDING", (0, 0), (-1, -1), air),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, Color(*LINE)),
        ("LINEABOVE", (0, -1), (-1, -1), 0.8, Color(*GREY)),
    ]
    made.setStyle(style)
    return made


def _line(row: BranchProgress, language: Language, size: float) -> list[Flowable]:
    marks = [_mark(row.marks[stage], language) for stage in STAGES]
    told = say(language, f"programme.next.{row.next or 'none'}")
    return [
        Words(apart(row.branch), size, style="sans-bold"),
        *(Words(text, size, colour=GREY if text == NONE else (0, 0, 0)) for text in marks),
        Words(told, size),
    ]


def _mark(mark: Mark, language: Language) -> str:
    """Return the day since when it is so; without a day that it is; a dash where it is not."""
    if not mark.reached:
        return NONE
    return f"{mark.day:%d.%m.%y}" if mark.day else say(language, "programme.yes")


def _sums(rows: Sequence[BranchProgress], language: Language, size: float) -> list[Flowable]:
    counts = [sum(row.marks[stage].reached for row in rows) for stage in STAGES]
    texts = (say(language, "programme.sum", n=len(rows)), *map(str, counts), "")
    return [Words(text, size, style="sans-bold") for text in texts]
