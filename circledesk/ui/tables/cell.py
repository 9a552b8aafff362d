"""What one cell of a list shows, and the columns that make cells of rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from circledesk.interop.spreadsheets import Value

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Cell:
    """Main words in ink with one grey detail below; marks, words after them, a small button."""

    text: str = ""
    detail: str = ""
    tone: str = "ink"
    """A colour's name in `theme.Colours`."""
    right: bool = False
    bold: bool = False
    dots: int | None = None
    """A rating of 1 to 5, drawn as dots after the text."""
    squares: tuple[str, ...] = ()
    """Attendance states, drawn as squares before the text."""
    trend: tuple[int | None, ...] = ()
    """Counts, drawn as a small line before the text, which is their last."""
    after: str = ""
    """Words after the dots; after squares they are small and grey."""
    button: str = ""
    """Words of a small button at the end."""
    icon: str = ""
    """A small icon before the detail."""

    @property
    def words(self) -> str:
        """All that is read, for sorting by eye, copying and screen readers."""
        if self.trend:
            return ", ".join("–" if count is None else str(count) for count in self.trend)
        return ", ".join(part for part in (self.text, self.after, self.detail) if part)


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """A column: its heading, the cell of a row, the key to sort by (ISO text or a number)."""

    title: str
    cell: Callable[[R], Cell]
    sort: Callable[[R], str | float]
    width: int
    """Share of the list's width, in any unit that all columns share."""
    right: bool = False
    least: int = 48
    """Pixels it keeps in a narrow window, as long as others can give way."""
    whole: bool = False
    """Nothing of it is ever cut, heading and texts: without one of its words it says nothing."""
    gives_way: int = 0
    """In what order columns are hidden where the first has too little room; 0: never."""
    files: tuple[tuple[str, Callable[[R], Value]], ...] = ()
    """What it is in a file or on the clipboard, as (heading, value); empty: its cell's words."""
    opens: bool = False
    """A figure: choosing it opens the rows behind it (`ListView.opened_figure`)."""

    def headings(self) -> tuple[str, ...]:
        """Its headings in a file."""
        return tuple(heading for heading, _ in self.files) or (self.title,)

    def values(self, row: R) -> tuple[Value, ...]:
        """A row's values in a file: a number where numbers stand, else the words."""
        if self.files:
            return tuple(value(row) for _, value in self.files)
        words = self.cell(row).words
        if self.right and words.replace(",", "").isdecimal():
            return (int(words.replace(",", "")),)
        return ("" if words == "—" else words,)
