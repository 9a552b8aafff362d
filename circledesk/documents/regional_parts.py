"""Parts of the regional-meeting pack: agenda, a library's page, lines to write on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import Color
from reportlab.platypus.flowables import CondPageBreak, Flowable, Spacer
from reportlab.platypus.tables import Table

from circledesk.documents.flowables import GREY, LINE, Heading, Words
from circledesk.documents.fonts import first_font
from circledesk.documents.sheet import WIDTH
from circledesk.documents.text import is_right_to_left
from circledesk.documents.words import Language, clock, count, decimal, say
from circledesk.services.facts.regional import AgendaItem, BranchFigures, PackBranch, PackCircle

_TEXT, _DETAIL = 9.5, 8.0
_WRITTEN = 22.0
"""From one line to write on to the next."""
_STEPS = 9
_EMPTY = 2
"""Lines to write on where a branch has told nothing of a part."""
_TIME, _MINUTES = 52.0, 52.0
_FIGURE = 74.0
_CIRCLE, _MOST_NEEDED = 28.0, 520.0
PARTS = ("summary", "worked", "challenges", "questions")


def agenda_table(items: Sequence[AgendaItem], language: Language) -> Table:
    """Return the points with their times, as far as there are any."""
    rows = [_item(item, language) for item in items]
    timed, long = (any(row[place] for row in rows) for place in (0, 2))
    widths = [_TIME if timed else 0, 0.0, _MINUTES if long else 0]
    widths[1] = WIDTH - sum(widths)
    cells = [
        [Words(start, _TEXT, colour=GREY), Words(what, _TEXT), Words(took, _DETAIL, colour=GREY,
         right=True)]
        for start, what, took in rows
    ]  # fmt: skip
    kept = [place for place in range(3) if widths[place]]
    return _table(
        [[row[place] for place in kept] for row in cells], [widths[place] for place in kept]
    )


def branch_story(branch: PackBranch, language: Language) -> list[Flowable]:
    """Return a library's page, or half of one: its circles, then what it tells."""
    told, part = branch.figures, branch.part
    circles = count(language, "regional.n_circles", len(told.circles))
    learners = count(language, "regional.n_learners", told.learners)
    aside = say(language, "regional.branch_aside", circles=circles, learners=learners)
    story: list[Flowable] = [CondPageBreak(_needed(branch)), Heading(part.branch, aside)]
    story.append(circles_table(told, language))
    if part.written_by and part.written:
        by = say(language, "regional.written_by", person=part.written_by)
        story.append(Words(by, _DETAIL, colour=GREY, above=6))
    elif not part.written:
        story.append(Words(say(language, "regional.unwritten"), _DETAIL, colour=GREY, above=6))
    for name in PARTS:
        story += _told(say(language, f"regional.{name}"), getattr(part, name))
    return story


def _needed(branch: PackBranch) -> float:
    """Return the height that a library should find on a page, else it begins on the next one."""
    empty = sum(not getattr(branch.part, name) for name in PARTS)
    rows = 50 + _CIRCLE * len(branch.figures.circles)
    return float(min(_MOST_NEEDED, rows + empty * (30 + _EMPTY * _WRITTEN) + 40 * (4 - empty)))


def blank_lines(many: int) -> Table:
    """Return lines to write on."""
    return _ruled([[""] for _ in range(many)], [WIDTH], [_WRITTEN] * many, 0)


def steps_table(language: Language) -> Table:
    """Return lines for what is to be done, by whom, by when."""
    keys = ("regional.what", "regional.by_whom", "regional.by_when")
    head = [Words(say(language, key), _DETAIL, colour=GREY) for key in keys]
    rows: list[list[Any]] = [head, *([""] * 3 for _ in range(_STEPS))]
    widths = [WIDTH * 0.56, WIDTH * 0.26, WIDTH * 0.18]
    return _ruled(rows, widths, [16.0] + [_WRITTEN] * _STEPS, 1)


def _item(item: AgendaItem, language: Language) -> tuple[str, str, str]:
    start = clock(item.start, language) if item.start else ""
    what = item.title or say(language, f"regional.item.{item.key}", branch=item.branch)
    took = say(language, "regional.minutes", n=item.minutes) if item.minutes else ""
    return start, what, took


def circles_table(told: BranchFigures, language: Language) -> Flowable:
    """Return a line for each circle: signed up, meetings, came on average."""
    if not told.circles:
        return Words(say(language, "regional.no_circles"), _TEXT, colour=GREY)
    keys = ("circle", "signed_up", "meetings", "came_short")
    head = [
        Words(say(language, f"regional.{key}"), _DETAIL, colour=GREY, right=place > 0)
        for place, key in enumerate(keys)
    ]
    rows: list[list[Any]] = [head, *(_circle(row, language) for row in told.circles)]
    return _table(rows, [WIDTH - 3 * _FIGURE, *[_FIGURE] * 3], repeat=1)


def _circle(row: PackCircle, language: Language) -> list[list[Flowable]]:
    average = "–" if row.average is None else decimal(row.average, language)
    name: list[Flowable] = [Words(row.name, _TEXT)]
    if row.facilitators:
        name.append(Words(", ".join(row.facilitators), _DETAIL, colour=GREY))
    figures = (str(row.signups), str(row.held), average)
    return [name, *([Words(text, _TEXT, right=True)] for text in figures)]


def _told(label: str, text: str) -> list[Flowable]:
    """Return a part's label and words; lines to write on where there are none."""
    story: list[Flowable] = [CondPageBreak(50), Words(label, _TEXT, style="sans-bold", above=9)]
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        return [*story, blank_lines(_EMPTY)]
    story += [
        Words(line, _TEXT, right=is_right_to_left(line), rtl=None, above=1.5) for line in lines
    ]
    return [*story, Spacer(0, 2)]


def _table(rows: list[list[Any]], widths: list[float], repeat: int = 0) -> Table:
    table = Table(rows, colWidths=widths, repeatRows=repeat)
    table.setStyle(
        [
            *_plain(),
            ("RIGHTPADDING", (0, 0), (-2, -1), 10),
            ("TOPPADDING", (0, 0), (-1, -1), 3),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, Color(*LINE)),
        ]
    )
    return table


def _ruled(rows: list[list[Any]], widths: list[float], heights: list[float], heads: int) -> Table:
    table = Table(rows, colWidths=widths, rowHeights=heights, repeatRows=heads)
    table.setStyle(
        [
            *_plain(),
            ("LINEBELOW", (0, 0), (-1, -1), 0.6, Color(*GREY)),
        ]
    )
    return table


def _plain() -> list[tuple[object, ...]]:
    return [
        ("FONTNAME", (0, 0), (-1, -1), first_font()),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ]
