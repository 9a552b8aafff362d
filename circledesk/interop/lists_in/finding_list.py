"""Chooses the list of a file: which sheet, what kind, which column holds what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from circledesk.interop.lists_in.facts import ColumnView, Found, How
from circledesk.interop.lists_in.grid import Book, Unreadable, letters, shown
from circledesk.interop.lists_in.heading_words import folded
from circledesk.interop.lists_in.kinds import kind_of
from circledesk.interop.lists_in.matching import (
    Match,
    guess,
    known_by_heading,
    letters_or_heading,
    score,
)
from circledesk.interop.lists_in.remembering import recall
from circledesk.interop.lists_in.table import Table, find_table
from circledesk.said import said

if TYPE_CHECKING:
    from circledesk.interop.lists_in.planners import Planner
    from circledesk.interop.lists_in.row_values import RowReader

_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Chosen:
    """The list that was chosen."""

    table: Table
    match: Match


def choose(session: Session, book: Book, how: How) -> Chosen:
    """Return the list that a person chose, else the one that looks most like a list."""
    grids = [grid for grid in book.grids if not grid.hidden] or book.grids
    if how.sheet:
        grids = [grid for grid in book.grids if grid.name == how.sheet]
        if not grids:
            names = ", ".join(grid.name for grid in book.grids)
            raise Unreadable(
                said("There is no sheet «{sheet}».", sheet=how.sheet),
                said("The sheets are: {names}.", names=names),
            )
    every = [_chosen(session, find_table(grid), how, book.file) for grid in grids]
    about = f" {folded(book.file)} "
    return max(
        every,
        key=lambda one: (bool(one.table.rows), score(one.table, one.match, about)),
    )


def is_known(session: Session, book: Book, how: How) -> bool:
    """Whether at least one column of the list is called like something that is known here."""
    chosen = choose(session, book, how)
    return known_by_heading(chosen.table, chosen.match)


def _chosen(session: Session, table: Table, how: How, file: str) -> Chosen:
    before = recall(session, table)
    kind = kind_of(how.kind) if how.kind else None
    if kind is None and before.kind:
        kind = kind_of(before.kind)
    told = dict(before.columns) if kind and before.kind == kind.key else {}
    return Chosen(table, guess(table, kind=kind, told={**told, **how.columns}, about=file))


def found_words(book: Book, chosen: Chosen, reader: RowReader, planner: Planner | None) -> Found:
    """Say what was found, for the window and the report."""
    table, match = chosen.table, chosen.match
    meeting = planner.meeting_of if planner else (lambda place: "")
    columns = tuple(
        ColumnView(
            place=column.place,
            letter=letters(column.place),
            heading=column.heading,
            key=letters_or_heading(column),
            field=match.columns.get(column.place, ""),
            meeting=meeting(column.place),
            is_day=column.place in match.days,
        )
        for column in table.columns
    )
    lines = tuple(
        (table.line(row), tuple(" ".join(shown(table.cell(row, c.place)).split()) for c in columns))
        for row in table.rows[:_SHOWN]
    )
    places = [column.place for column in columns] or [0]
    rows = table.rows or [0]
    names = _names(table, match)
    return Found(
        file=book.file,
        sheets=tuple(grid.name for grid in book.grids if not grid.hidden),
        sheet=table.grid.name,
        kind=match.kind,
        columns=columns,
        lines=lines,
        count=len(table.rows),
        title=table.title,
        first=f"{letters(places[0])}{table.line(rows[0])}",
        last=f"{letters(places[-1])}{table.line(rows[-1])}",
        order_asked=reader.order_asked or (planner.order_asked if planner else False),
        has_last_first=any(name.count(",") == 1 for name in names),
        has_capitals=any(name.isupper() and len(name.split()) > 1 for name in names),
        meetings=planner.meetings() if planner else (),
        blank_is_absent=planner.blank_is_absent if planner else False,
    )


def _names(table: Table, match: Match) -> list[str]:
    """The names of people in a list; none where it is about things."""
    place = match.place("name")
    if place is None or (match.place("phone") is None and not match.days):
        return []
    return [shown(value) for value in table.column_values(place)]
