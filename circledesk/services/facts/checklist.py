"""The checklist of a circle: what is to be done when, and what was done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

WHENS = ("4w", "2w", "1w", "1d", "after-first", "after-last")
"""Four, two and one weeks and the day before the first meeting; after the first, after the last."""


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """Something to be done for every circle."""

    key: str
    when: str
    text: str
    own: bool = False
    """The team added it."""
    left_out: bool = False


@dataclass(frozen=True, slots=True)
class ChecklistLine:
    """An item of a circle, and whether it was done."""

    key: str
    when: str
    text: str
    own: bool
    due: date | None
    """None: the circle has no meeting yet."""
    done_at: datetime | None
    done_by: str
    note: str
    overdue: bool


@dataclass(frozen=True, slots=True)
class CircleChecklist:
    """The checklist of one circle, with what its paper says."""

    circle_id: str
    circle: str
    branch: str
    team: str
    first: date | None
    last: date | None
    lines: tuple[ChecklistLine, ...]
    editable: bool
    made_on: date
    facilitators: tuple[str, ...] = ()

    @property
    def done(self) -> int:
        """How many items were done."""
        return sum(line.done_at is not None for line in self.lines)


@dataclass(frozen=True, slots=True)
class ChecklistDue:
    """What is to be done for a circle by the end of this week."""

    circle_id: str
    circle: str
    branch_id: str
    branch: str
    first: date
    lines: tuple[ChecklistLine, ...]

    @property
    def overdue(self) -> int:
        """How many of them should have been done already."""
        return sum(line.overdue for line in self.lines)
