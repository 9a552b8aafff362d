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
from circledesk.services.facts.team_page import PublicCircle

_GAP = 20.0
_HEIGHT = A4[1] - TOP - BOTTOM - 2
_TALL = 10_000.0


@dataclass(frozen=True, slots=True)
class _Grid:
    """How many columns a page has, and the size of a circle's name."""

    columns: int
    size: float

    @property
    def dense(self) -> bool:
        """Return whether so many circles stand here that each has to be short."""
        return self.columns > 2

    @property
    def width(self) -> float:
        """Return a column's width in pt."""
        return float(WIDTH - _GAP * (self.columns - 1)) / self.columns


_GRIDS = (
    _Grid(2, 12), _Grid(2, 11), _Grid(2, 10), _Grid(2, 9),
    _Grid(3, 8.4), _Grid(3, 8), _Grid(3, 7.7), _Grid(3, 7.3), _Grid(3, 7),
)  # fmt: skip
"""From the largest; the last one goes on over further pages."""


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
    grid, columns = _columns(facts, speech, _HEIGHT - head.height - 14)
    pages: list[Flowable] = [_Page(head, grid, columns[: grid.columns])]
    for at in range(grid.columns, len(columns), grid.columns):
        pages.append(_Page(None, grid, columns[at : at + grid.columns]))
    made = say(speech, "team_page.made", day=long_date(facts.made_on, speech))
    title = say(speech, "whats_on.title")
    sheet = Sheet(speech, facts.team, title, made)
    write_sheets(pages, sheet, out, title=f"{title}: {facts.team}")


def _head(facts: WhatsOn, language: Language) -> Stack:
    site = f" · {printable(facts.website)}" if facts.website else ""
    what = say(language, "team_page.what" if facts.circles else "team_page.empty")
    parts = (
        Part(say(language, "whats_on.title"), 26, "sans-bold"),
        Part(what, 10, above=4, colour=GREY),
        Part(say(language, "whats_on.join") + site, 10, "sans-bold", above=4),
    )
    return stacked(parts, WIDTH, 130)


def _columns(facts: WhatsOn, language: Language, room: float) -> tuple[_Grid, list[_Column]]:
    """Set the circles as large as one page allows, its columns evenly filled."""
    for grid in _GRIDS:
        entries = list(_entries(facts, language, grid))
        if len(_filled(entries, grid, room, room)) <= grid.columns:
            return grid, _even(entries, grid, room)
    return grid, _filled(entries, grid, room, _HEIGHT)


def _entries(facts: WhatsOn, language: Language, grid: _Grid) -> Iterator[_Entry]:
    for library, circles in groupby(facts.circles, key=lambda one: one.circle.branch):
        name = Part(printable(library, "sans-bold"), grid.size * 1.15, "sans-bold")
        head = stacked([name], grid.width, _TALL)
        for one in circles:
            yield _Entry(head, stacked(_circle(one, facts, language, grid), grid.width, _TALL))


def _circle(one: Listed, facts: WhatsOn, language: Language, grid: _Grid) -> list[Part]:
    """Return a circle's name and lines; where letters are small, its lines run on as one."""
    size, small = grid.size, grid.size * 0.88
    name = printable(one.circle.name, "sans-bold")
    parts = [Part(name, size, "sans-bold", above=size * 0.55)]
    when, state = _when(one.circle, language), _state(one, facts, language)
    spoken = f"({one.spoken})" if one.spoken else ""
    circle = one.circle
    place = ", ".join(distinct((circle.branch, circle.venue, circle.address, circle.city))[1:])
    if grid.dense:
        hours = " ".join(part for part in (when, spoken) if part)
        whole = " · ".join(part for part in (hours, state, place) if part)
        return [*parts, Part(printable(whole), small)]
    if prepare(f"{when} {spoken}", "sans").width * small <= grid.width:
        when, spoken = f"{when} {spoken}", ""
    parts += [Part(text, small) for text in (when, spoken, state)]
    return [*parts, Part(printable(place), small, colour=GREY)]


def _when(circle: PublicCircle, language: Language) -> str:
    days = listed([weekday(language, day) for day in circle.weekdays], language)
    hours = languages.speech(language).time_span(circle.start, circle.end)
    return say(language, "team_page.when", days=days, hours=hours)


def _state(one: Listed, facts: WhatsOn, language: Language) -> str:
    """Return when it starts, or meets next, and whether there are places."""
    circle = one.circle
    running = circle.first < facts.made_on
    day = day_month(circle.next if running else circle.first, language)
    state = say(language, "whats_on.runs" if running else "whats_on.starts", day=day)
    return ", ".join([state, *_places(one, language)])


def _places(one: Listed, language: Language) -> list[str]:
    if not one.circle.open:
        return [say(language, "whats_on.closed")]
    return [say(language, "whats_on.full")] if one.circle.full else []


def _filled(entries: list[_Entry], grid: _Grid, first: float, later: float) -> list[_Column]:
    """Fill columns one after the other; the first page's are `first` high."""
    columns: list[_Column] = []
    used, library = _TALL, None
    for entry in entries:
        new = entry.library is not library
        need = entry.circle.height + (_above(entry, used) if new else 0)
        if used + need > (first if len(columns) <= grid.columns else later):
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


def _even(entries: list[_Entry], grid: _Grid, room: float) -> list[_Column]:
    """Return the columns at the least height that holds all."""
    low, high = 0.0, room
    for _ in range(12):
        middle = (low + high) / 2
        if len(_filled(entries, grid, middle, middle)) <= grid.columns:
            high = middle
        else:
            low = middle
    return _filled(entries, grid, high, high)


class _Page(Flowable):  # type: ignore[misc]
    """A page's columns, on the first one below the heading."""

    def __init__(self, head: Stack | None, grid: _Grid, columns: list[_Column]) -> None:
        super().__init__()
        self.head, self.grid, self.columns = head, grid, columns

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
            self._column(number * (self.grid.width + _GAP), top, stacks)

    def _column(self, x: float, top: float, stacks: _Column) -> None:
        y = top
        canvas: Any = self.canv
        for stack, library in stacks:
            if library and y < top:
                white = _white(stack)
                canvas.setStrokeColorRGB(*LINE)
                canvas.setLineWidth(0.6)
                canvas.line(x, y - white * 0.5, x + self.grid.width, y - white * 0.5)
                y -= white
            y = stack.draw(canvas, x, y)
