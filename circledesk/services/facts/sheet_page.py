"""A page of a sheet that comes back: lines with boxes to tick and places to write on."""

from __future__ import annotations

from dataclasses import dataclass

A4_SHORT, A4_LONG = 210.0, 297.0
BOX = 5.5
"""A box's side, from the middle of its outline to the middle of the other."""


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle in mm: its left upper corner, from the page's left and top, and its size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Return its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Return its lower edge."""
        return self.y + self.height

    @property
    def middle(self) -> tuple[float, float]:
        """Return its middle."""
        return self.x + self.width / 2, self.y + self.height / 2

    def grown(self, by: float) -> Rect:
        """Return it with `by` mm more on each side."""
        return Rect(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)


@dataclass(frozen=True, slots=True)
class Box:
    """A box to tick; `column` is a state, a meeting's id, or a scale's digit."""

    column: str
    rect: Rect


@dataclass(frozen=True, slots=True)
class Line:
    """A learner's row, a row for a walk-in, or a question of a slip."""

    key: str
    """A learner's id, walk-in-1…, or a question's ref."""
    name: str
    """Whose row it is; '' for a walk-in and for a question."""
    cut: Rect
    """What is shown beside the reading."""
    boxes: tuple[Box, ...] = ()
    many: bool = False
    """Whether more than one box may be marked."""
    write: tuple[Rect, ...] = ()
    """Where one signs, a walk-in writes name and phone, or a text has its lines."""
    number: int = 0
    """Of a row of a sign-in sheet."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page; `slip` is the row's key that a survey slip belongs to."""

    number: int
    of: int
    width: float
    height: float
    lines: tuple[Line, ...]
    slip: str = ""
    name: str = ""
    """Whose slip it is."""


def box_at(column: str, x: float, y: float) -> Box:
    """Return a box with its middle at x, y."""
    return Box(column, Rect(x - BOX / 2, y - BOX / 2, BOX, BOX))
