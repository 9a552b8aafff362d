"""The geometry of sign-in sheets: a row a learner, blank rows for walk-ins, columns of boxes."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from circledesk.services.facts.sheet_page import A4_LONG, A4_SHORT, Line, Page, Rect, box_at
from circledesk.services.facts.sheets import SheetColumn, SheetFacts, SheetRow

LEFT, TOP, FOOT = 13.0, 52.0, 29.0
"""The rows' left edge, the first one's top, and what stays free at the page's foot."""
PITCH = 10.0
NUMBER, GAP = 9.0, 2.0
"""The width of a row's number, and the white after a name."""
LABEL, LABEL_FOOT = 3.0, 0.8
"""The height of the words above a place to write, and what stays free below."""
WALK_IN = "walk-in-"
LEAST_BLANK, MOST_BLANK = 4, 6
_UPRIGHT, _LYING = 8, 16
"""Most meetings side by side on an upright page, and on one that lies."""
_STATE_PITCH = 21.0


@dataclass(frozen=True, slots=True)
class Table:
    """What the pages of a sheet share: the paper's size, and where the columns are."""

    width: float
    height: float
    name: float
    """A name's width."""
    pitch: float
    """From one column's middle to the next one's."""
    many: bool

    @property
    def right(self) -> float:
        """Return the rows' right edge."""
        return self.width - LEFT

    @property
    def boxes(self) -> float:
        """Return the left edge of the columns of boxes."""
        return LEFT + NUMBER + self.name

    @property
    def rows(self) -> int:
        """Return how many rows a page takes."""
        return int((self.height - FOOT - TOP) / PITCH)

    def middle(self, column: int) -> float:
        """Return a column's middle."""
        return self.boxes + (column + 0.5) * self.pitch


def table(facts: SheetFacts) -> Table:
    """Return what all pages share; the sheet lies where it has many meetings."""
    if facts.kind == "meeting":
        return Table(A4_SHORT, A4_LONG, 62, _STATE_PITCH, many=False)
    across = max(map(len, groups(facts)))
    lying = len(facts.columns) > _UPRIGHT
    width, height = (A4_LONG, A4_SHORT) if lying else (A4_SHORT, A4_LONG)
    name = 68.0 if lying else 70.0
    pitch = min(18.0, (width - 2 * LEFT - NUMBER - name) / across)
    return Table(width, height, name, pitch, many=True)


def groups(facts: SheetFacts) -> tuple[tuple[SheetColumn, ...], ...]:
    """Return the columns that stand on one page together."""
    if not facts.columns:
        return ((),)
    parts = ceil(len(facts.columns) / _LYING)
    size = ceil(len(facts.columns) / parts)
    starts = range(0, len(facts.columns), size)
    return tuple(facts.columns[start : start + size] for start in starts)


def pages(facts: SheetFacts) -> tuple[Page, ...]:
    """Return the pages: all rows with the first columns, then again with the next ones."""
    shape, parts = table(facts), groups(facts)
    rows = (*facts.rows, *_blank(len(facts.rows), shape.rows))
    chunks = [rows[start : start + shape.rows] for start in range(0, len(rows), shape.rows)]
    filled = [(part, chunk, at) for part in parts for at, chunk in enumerate(chunks)]
    return tuple(
        Page(
            number=number,
            of=len(filled),
            width=shape.width,
            height=shape.height,
            lines=tuple(
                _line(shape, part, row, place, at * shape.rows + place + 1)
                for place, row in enumerate(chunk)
            ),
        )
        for number, (part, chunk, at) in enumerate(filled, 1)
    )


def _blank(learners: int, room: int) -> tuple[SheetRow, ...]:
    """Fill the last page with blank rows, within bounds."""
    left = -learners % room
    count = min(MOST_BLANK, max(LEAST_BLANK, left))
    return tuple(SheetRow(f"{WALK_IN}{n}", "") for n in range(1, count + 1))


def _line(
    shape: Table, columns: tuple[SheetColumn, ...], row: SheetRow, place: int, number: int
) -> Line:
    top = TOP + place * PITCH
    middle = top + PITCH / 2
    boxes = tuple(box_at(column.key, shape.middle(at), middle) for at, column in enumerate(columns))
    return Line(
        key=row.key,
        name=row.name,
        cut=Rect(LEFT, top, shape.right - LEFT, PITCH),
        boxes=boxes,
        many=shape.many,
        write=_write(shape, top, len(columns), walk_in=row.key.startswith(WALK_IN)),
        number=number,
    )


def _write(shape: Table, top: float, columns: int, *, walk_in: bool) -> tuple[Rect, ...]:
    """Return where a walk-in writes name and phone, and where a learner signs.

    The strips exclude the words above them and the line below.
    """
    left, y, high = LEFT + NUMBER, top + LABEL, PITCH - LABEL - LABEL_FOOT
    after = shape.boxes + columns * shape.pitch + GAP
    last = () if shape.many else (Rect(after, y, shape.right - after, high),)
    if not walk_in:
        return last
    if last:
        return (Rect(left, y, shape.name - GAP, high), *last)
    name = (shape.name - GAP) * 0.6
    phone = left + name + GAP
    return (Rect(left, y, name, high), Rect(phone, y, shape.boxes - GAP - phone, high))
