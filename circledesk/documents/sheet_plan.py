"""How certificates lie on the printer's sheets: how many, both sides, moved by how much."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from circledesk.documents.design import MM

PER_SHEET = (1, 2, 4, 8)
DUPLEX = ("", "long", "short")
"""One side; both, turned over the long edge of the paper; over the short edge."""
FURTHEST = 200
"""Tenths of a mm that a print may be moved."""

_A4 = (210 * MM, 297 * MM)
_CUT = 4 * MM
"""Length of a cut mark within the sheet's edge."""


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """What a person chose for a printer."""

    per_sheet: int = 1
    duplex: str = ""
    offset_x: int = 0
    """Tenths of a mm to the right."""
    offset_y: int = 0
    """Tenths of a mm down."""
    background: bool = True
    """False on pre-printed paper: frame and ornaments are there already."""
    marks: bool = True
    back: str = ""
    """The team's words for the back, where the design has none of its own."""

    def __post_init__(self) -> None:
        """Hold what no window may pass."""
        if self.per_sheet not in PER_SHEET or self.duplex not in DUPLEX:
            raise ValueError(f"no such sheet: {self.per_sheet}, {self.duplex!r}")
        if max(abs(self.offset_x), abs(self.offset_y)) > FURTHEST:
            raise ValueError(f"too far: {self.offset_x}, {self.offset_y}")


ONE_EACH = SheetPlan()


@dataclass(frozen=True, slots=True)
class Grid:
    """A sheet cut into equal cells, in pt; cell 0 is at its left and top, the next to the right."""

    width: float
    height: float
    columns: int
    rows: int

    @property
    def cell(self) -> tuple[float, float]:
        """Return a cell's width and height."""
        return self.width / self.columns, self.height / self.rows

    def corner(self, number: int) -> tuple[float, float]:
        """Return the left and bottom of a cell."""
        row, column = divmod(number, self.columns)
        wide, high = self.cell
        return column * wide, self.height - (row + 1) * high

    def behind(self, number: int, duplex: str) -> tuple[int, bool]:
        """Return the back page's cell that lies behind a cell, and whether it stands on its head.

        A sheet is turned about its upright middle where the turned edge is upright, else about its
        level middle; cards that are cut from it are always turned like a page of a book.
        """
        row, column = divmod(number, self.columns)
        upright = (self.height >= self.width) == (duplex == "long")
        if upright:
            return row * self.columns + self.columns - 1 - column, False
        return (self.rows - 1 - row) * self.columns + column, True


def grid_for(per_sheet: int, page: tuple[float, float]) -> Grid:
    """Return the sheet for pages of a size: the page itself, or A4 cut so that they lie upright."""
    wide = page[0] > page[1]
    if per_sheet == 1:
        return Grid(*page, 1, 1)
    columns, rows = {2: (1, 2), 4: (2, 2), 8: (2, 4)}[per_sheet]
    short, long = _A4
    if not wide:
        columns, rows = rows, columns
    # Halves and eighths of a sheet lie the other way round than the sheet, quarters the same.
    landscape = wide if per_sheet == 4 else not wide
    return Grid(long, short, columns, rows) if landscape else Grid(short, long, columns, rows)


def draw_marks(canvas: Any, grid: Grid) -> None:
    """Draw where the sheet is cut: short lines at its edges, small crosses between cells."""
    canvas.setLineWidth(0.35)
    canvas.setStrokeColorRGB(0.35, 0.35, 0.35)
    for x, y, to_x, to_y in _cuts(grid):
        canvas.line(x, y, to_x, to_y)


def _cuts(grid: Grid) -> Iterator[tuple[float, float, float, float]]:
    wide, high = grid.cell
    across = [column * wide for column in range(1, grid.columns)]
    down = [row * high for row in range(1, grid.rows)]
    for x in across:
        yield x, 0, x, 2 * _CUT
        yield x, grid.height - 2 * _CUT, x, grid.height
        for y in down:
            yield x, y - _CUT / 2, x, y + _CUT / 2
    for y in down:
        yield 0, y, 2 * _CUT, y
        yield grid.width - 2 * _CUT, y, grid.width, y
        for x in across:
            yield x - _CUT / 2, y, x + _CUT / 2, y
