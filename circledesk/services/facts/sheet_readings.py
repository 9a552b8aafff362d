"""What was read off a photographed sheet: a proposal that a person confirms, nothing more."""

from __future__ import annotations

from dataclasses import dataclass

from circledesk.services.facts.sheet_page import Line, Rect

EMPTY, MARKED, DOUBT = "empty", "marked", "doubt"


@dataclass(frozen=True, slots=True)
class BoxReading:
    """A box: `state` is empty, marked or doubt, `ink` how much of it is written on, 0 to 1."""

    column: str
    state: str
    ink: float


@dataclass(frozen=True, slots=True)
class LineReading:
    """A row or a question. Its `doubt` is the sentence that says why; '' where it is sure."""

    line: Line
    boxes: tuple[BoxReading, ...]
    written: bool
    """Whether something is written or signed in its place for that."""
    doubt: str = ""

    @property
    def marked(self) -> tuple[str, ...]:
        """Return the columns that are proposed: marked without a doubt about the box."""
        return tuple(box.column for box in self.boxes if box.state == MARKED)


@dataclass(frozen=True, slots=True)
class Straight:
    """A page laid straight, in even light: grey levels row by row, so many pixels a mm."""

    grey: bytes
    width: int
    height: int
    scale: float

    def cut(self, rect: Rect) -> Straight:
        """Return the part of it that a rectangle of the layout covers."""
        left, top = max(0, int(rect.x * self.scale)), max(0, int(rect.y * self.scale))
        right = min(self.width, round(rect.right * self.scale))
        low = min(self.height, round(rect.bottom * self.scale))
        rows = (self.grey[y * self.width + left : y * self.width + right] for y in range(top, low))
        return Straight(b"".join(rows), right - left, low - top, self.scale)


@dataclass(frozen=True, slots=True)
class PageReading:
    """A page of a sheet, found on a picture."""

    code: str
    page: int
    of: int
    slip: str
    """The row's key that a survey slip belongs to."""
    corners: tuple[int, ...]
    """The marks that were found; two are too few to be sure of anything."""
    lines: tuple[LineReading, ...]
    picture: Straight
