"""The rows of a list that were not taken, as a sheet to correct and to bring in once more."""

from __future__ import annotations

from collections.abc import Sequence

from circledesk.interop.lists_in.facts import ListPlan
from circledesk.interop.lists_in.grid import Book, Broken, Value, shown, value_at
from circledesk.interop.spreadsheets import Sheet
from circledesk.interop.spreadsheets import Value as Written


def left_over(
    book: Book, plan: ListPlan, reasons: Sequence[tuple[int, str]], heading: str
) -> Sheet:
    """Return the rows of these numbers as they stand in the file, each with its reason."""
    found = plan.found
    grid = next(grid for grid in book.grids if grid.name == found.sheet)
    rows = {grid.line(number): row for number, row in enumerate(grid.rows)}
    places = [column.place for column in found.columns]
    heads = tuple(column.heading or column.letter for column in found.columns)
    lines = tuple(
        (*(_written(value_at(rows[line], place)) for place in places), reason)
        for line, reason in reasons
    )
    return Sheet(found.sheet or found.file, (*heads, heading), lines)


def _written(value: Value) -> Written:
    if isinstance(value, bool) or isinstance(value, Broken):  # noqa: SIM101
        return shown(value)
    if value is None or isinstance(value, (str, int, float)):
        return value
    return value if hasattr(value, "isoformat") else shown(value)  # type: ignore[return-value]
