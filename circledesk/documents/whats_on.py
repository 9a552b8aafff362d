"""What is on at our libraries: all circles that still meet, on one A4 while they fit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any, BinaryIO

from reportlab.lib.pagesizes import A4
from reportlab.platypus.flowables import Flowable

from circledesk import languages
from circledesk.documents.flowables import GREY, LINE
from circledesk.documents.sheet import BOTTOM, TOP, WIDTH, Sheet, write_sheets
from circledesk.documents.stack import Part, Stack, stacked
from circledesk.documents.team_page_words import distinct, weekday
from circledesk.documents.text import prepare, printable
from circledesk.documents.words import Language, day_month, language_of, listed, long_date, say
from circledesk.services.facts.posters import Listed, WhatsOn

_GAP = 22.0
_COLUMN = (WIDTH - _GAP) / 2
_HEIGHT = A4[1] - TOP - BOTTOM - 2
_SIZES = (12.0, 11.0, 10.0, 9.0, 8.0, 7.2)
_TALL = 10_000.0


@dataclass(frozen=True, slots=True)
class _Entry:
    """A circle set in its lines, under its library's name where that is new."""

    library: Stack
    circle: Stack


_Column = list[tuple[Stack, bool]]
"""Stacks from top to bottom; whether a library begins with it."""


def render_whats_on(facts: WhatsOn, out: BinaryIO, language: str = "en") -> None:
    """Write the list; it goes on over further pages only where its smallest letters do not fit."""
    speech = language_of(language)
    head = _head(facts, speech)
    columns = _columns(facts, speech, _HEIGHT - head.height - 14)
    pages: list[Flowable] = []
    while columns or not pages:
        columns = _take(pages, columns, head if not pages else None)
    made = say(speech, "team_page.made", day=long_date(facts.made_on, speech))
    title = say(speech, "whats_on.title")
    sheet = Sheet(speech, facts.team, title, made)
    write_sheets(pages, sheet, out, title=f"{title}: {facts.team}")


def _take(pages: list[Flowable], columns: list[_Column], head: Stack | None) -> list[_Column]:
    pages.append(_Page(head, columns[:2]))
    return columns[2:]


def _head(facts: WhatsOn, language: Language) -> Stack:
    site = f" · {printable(facts.website)}" if facts.website else ""
    what = say(language, "team_page.what" if facts.circles else "team_page.empty")
    parts = (
        Part(say(language, "whats_on.title"), 26, "sans-bold"),
        Part(what, 10, above=4, colour=GREY),
        Part(say(language, "whats_on.join") + site, 10, "sans-bold", above=4),
    )
    return stacked(parts, WIDTH, 130)


def _columns(facts: WhatsOn, language: Language, room: float) -> list[_Column]:
    """Set the circles as large as one page allows, the two columns evenly filled."""
    for size in _SIZES:
        entries = list(_entries(facts, language, size))
        if len(_filled(entries, room, room)) <= 2:
            return _even(entries, room)
    return _filled(entries, room, _HEIGHT)


def _entries(facts: WhatsOn, language: Language, size: float) -> Iterator[_Entry]:
    for library, circles in groupby(facts.circles, key=lambda one: one.circle.branch):
        head = _library(library, size)
        for one in circles:
            yield _Entry(head, stacked(_circle(one, facts, language, size), _COLUMN, _TALL))


def _library(name: str, size: float) -> Stack:
    return stacked([Part(printable(name, "sans-bold"), size * 1.15, "sans-bold")], _COLUMN, _TALL)


def _circle(one: Listed, facts: WhatsOn, language: Language, size: float) -> list[Part]:
    circle, small = one.circle, size * 0.86
    days = listed([weekday(language, day) for day in circle.weekdays], language)
    hours = languages.speech(language).time_span(circle.start, circle.end)
    told = printable(say(language, "team_page.when", days=days, hours=hours))
    spoken = f"({one.spoken})" if one.spoken else ""
    if prepare(f"{told} {spoken}", "sans").width * small <= _COLUMN:
        told, spoken = f"{told} {spoken}", ""
    running = circle.first < facts.made_on
    day = day_month(circle.next if running else circle.first, language)
    state = say(language, "whats_on.runs" if running else "whats_on.starts", day=day)
    place = distinct((circle.branch, circle.venue, circle.address, circle.city))[1:]
    return [
        Part(printable(circle.name, "sans-bold"), size, "sans-bold", above=size * 0.55),
        Part(told, small),
        Part(spoken, small),
        Part(", ".join([state, *_places(one, language)]), small),
        Part(printable(", ".join(place)), small, colour=GREY),
    ]


def _places(one: Listed, language: Language) -> list[str]:
    if not one.circle.open:
        return [say(language, "whats_on.closed")]
    return [say(language, "whats_on.full")] if one.circle.full else []


def _filled(entries: list[_Entry], first: float, later: float) -> list[_Column]:
    """Fill columns one after the other; the first page's two are `first` high."""
    columns: list[_Column] = []
    used, library = _TALL, None
    for entry in entries:
        new = entry.library is not library
        need = entry.circle.height + (_above(entry, used) if new else 0)
        if used + need > (first if len(columns) <= 2 else later):
            columns.append([])
            used, new = 0.0, True
            need = entry.circle.height + _above(entry, used)
        if new:
            columns[-1].append((entry.library, True))
        columns[-1].append((entry.circle, False))
        used, library = used + need, entry.library
    return columns


def _above(entry: _Entry, used: float) -> float:
    """Return what a library's name takes, with the white and the line before it."""
    return entry.library.height + (_white(entry.library) if used else 0)


def _white(library: Stack) -> float:
    return library.parts[0][1].size * 1.1


def _even(entries: list[_Entry], room: float) -> list[_Column]:
    """Return the two columns at the least height that holds all."""
    low, high = 0.0, room
    for _ in range(12):
        middle = (low + high) / 2
        if len(_filled(entries, middle, middle)) <= 2:
            high = middle
        else:
            low = middle
    return _filled(entries, high, high)


class _Page(Flowable):  # type: ignore[misc]
    """A page's two columns, on the first one below the heading."""

    def __init__(self, head: Stack | None, columns: list[_Column]) -> None:
        super().__init__()
        self.head, self.columns = head, columns

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take the whole page."""
        self.width, self.height = width, _HEIGHT
        return width, self.height

    def draw(self) -> None:
        """Draw the heading and the columns."""
        top = self.height
        if self.head is not None:
            top = self.head.draw(self.canv, 0, top) - 14
        for number, stacks in enumerate(self.columns):
            self._column(number * (_COLUMN + _GAP), top, stacks)

    def _column(self, x: float, top: float, stacks: _Column) -> None:
        y = top
        canvas: Any = self.canv
        for stack, library in stacks:
            if library and y < top:
                white = _white(stack)
                canvas.setStrokeColorRGB(*LINE)
                canvas.setLineWidth(0.6)
                canvas.line(x, y - white * 0.5, x + _COLUMN, y - white * 0.5)
                y -= white
            y = stack.draw(canvas, x, y)
