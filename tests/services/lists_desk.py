"""Lists to bring in, for tests: the awkward files, and lists written on the spot."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from circledesk.interop.lists_in import How, ListPlan, What, bring_in, open_book, plan_list
from circledesk.interop.lists_in.delimited import read_text
from circledesk.interop.lists_in.grid import Book
from tests.services.conftest import Library

DATA = Path(__file__).parent.parent / "data" / "spreadsheets"


def book_of(told: str) -> Book:
    """Return a file of the corpus by its name, else a list whose cells are parted by «|»."""
    if "\n" not in told:
        return open_book(DATA / told)
    return Book("list.csv", [read_text(told, "|")])


def plan(library: Library, told: str, **how: Any) -> ListPlan:
    """Say what bringing a list in would do."""
    return plan_list(library.session, book_of(told), How(**how))


def bring(library: Library, told: str, **how: Any) -> ListPlan:
    """Bring a list in; a second time it changes nothing."""
    done = bring_in(library.session, book_of(told), How(**how)).plan
    again = plan(library, told, **how)
    assert again.changes == 0, [row for row in again.rows if row.what is What.NEW]
    assert len(again.rows) == len(done.rows)
    return done


def told(planned: ListPlan) -> dict[int, str]:
    """Return what becomes of each row, by its number."""
    return {row.line: row.what.value for row in planned.rows}


def reasons(planned: ListPlan) -> dict[int, str]:
    """Return why rows are not taken."""
    return {row.line: str(row.reason) for row in planned.rows if row.reason}
