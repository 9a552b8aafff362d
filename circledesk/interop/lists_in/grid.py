"""A sheet as a grid of typed cells, each with the place that a person sees: column D, row 7."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from circledesk.errors import InvalidValue
from circledesk.said import Sentence, said


@dataclass(frozen=True, slots=True)
class Broken:
    """A cell whose formula failed: #DIV/0!, #REF!."""

    text: str


Value = str | float | int | bool | date | datetime | time | timedelta | Broken | None
Row = list[Value]
ERRORS = ("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#GETTING_DATA")


@dataclass(slots=True)
class Grid:
    """One sheet: rows from the first on, short rows where nothing follows."""

    name: str
    rows: list[Row]
    hidden: bool = False
    starts: list[int] = field(default_factory=list)
    """Of a text file: the line on which each row begins."""

    def line(self, row: int) -> int:
        """The number of a row as a person sees it; of a text file the line on which it begins."""
        return self.starts[row] if row < len(self.starts) else row + 1


@dataclass(slots=True)
class Book:
    """A file as read."""

    file: str
    grids: list[Grid]
    epoch_1904: bool = False
    """Its days are counted from 1904, as old Macintosh programs did."""


class Unreadable(InvalidValue):
    """A whole file that is not taken."""

    def __init__(self, what: str, next_step: str) -> None:
        super().__init__(what, next_step, field="file")


class BadCell(ValueError):
    """A cell that is not taken; `column` is its column, none where the row as a whole is meant."""

    def __init__(self, reason: str, column: int | None = None) -> None:
        super().__init__(reason)
        self.reason, self.column = reason, column


def letters(column: int) -> str:
    """Return A for 0, AB for 27."""
    name, left = "", column + 1
    while left:
        left, digit = divmod(left - 1, 26)
        name = chr(65 + digit) + name
    return name


def at_column(column: int | None, reason: str) -> str:
    """Return a reason with the column that it is about."""
    if column is None:
        return reason
    return said("Column {column}: {reason}", column=letters(column), reason=reason)


def is_empty(value: Value) -> bool:
    """Whether nothing stands in a cell, or only blanks."""
    return value is None or (isinstance(value, str) and not value.strip())


def value_at(row: Row, column: int) -> Value:
    """Return a cell; none right of the row's end."""
    return row[column] if column < len(row) else None


def shown(value: Value) -> str:
    """Return a cell as a person would read it."""
    if value is None:
        return ""
    if isinstance(value, Broken):
        return value.text
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return f"{value:.0f}" if value.is_integer() and abs(value) < 1e15 else f"{value:.15g}"
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return value.isoformat() if isinstance(value, date) else str(value)


def trimmed(rows: list[Row]) -> list[Row]:
    """Return rows without empty cells at their ends, and without empty rows at the end."""
    for row in rows:
        while row and is_empty(row[-1]):
            row.pop()
    while rows and not rows[-1]:
        rows.pop()
    return rows


def tidied(value: Value) -> Value:
    """Return a cell with what is no text of its own made none, and failed formulas as such."""
    if isinstance(value, str):
        if value in ERRORS or value.startswith("Err:5"):
            return Broken(value)
        return value or None
    if isinstance(value, float) and value != value:
        return Broken("#NUM!")
    return value


def bad(text: Sentence, column: int | None = None) -> BadCell:
    """Return a cell's refusal."""
    return BadCell(text, column)
