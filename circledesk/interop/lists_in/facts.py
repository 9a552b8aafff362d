"""What bringing a list in would do or did, row by row; and how a person wants it done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy.orm import Session

from circledesk.interop.lists_in.days import Order
from circledesk.interop.lists_in.kinds import Kind

NEW_ONE = "new"
LEAVE_OUT = "leave"


class What(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    REFUSED = "refused"
    ASKS = "asks"
    """Two look alike, and nobody has said yet whether they are one."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who is here and may be meant."""

    id: str
    words: str


@dataclass(frozen=True, slots=True)
class CellChange:
    """What a row changes: a field from one value to another."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RowPlan:
    """What becomes of one row."""

    line: int
    name: str
    what: What
    reason: str = ""
    changes: tuple[CellChange, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    may_be_new: bool = True
    """Whether a new one can be made of who is not found."""


@dataclass(frozen=True, slots=True)
class Step:
    """A planned row with the work that does it; the work calls verbs of services."""

    what: What
    name: str
    work: Callable[[Session], Any] | None = None
    changes: tuple[CellChange, ...] = ()
    reason: str = ""
    candidates: tuple[Candidate, ...] = ()
    may_be_new: bool = True


@dataclass(frozen=True, slots=True)
class How:
    """How a person wants a list brought in; all of it may be left open."""

    sheet: str = ""
    kind: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    """Heading, folded (or @place) -> field; '' for none."""
    branch_id: str = ""
    circle_id: str = ""
    order: Order | None = None
    answers: Mapping[int, str] = field(default_factory=dict)
    """Line -> id of who is meant, `new`, or `leave`."""
    meetings: Mapping[int, str] = field(default_factory=dict)
    """Column of an attendance grid -> meeting's id; '' leaves it out."""
    new_learners: bool = False
    """Names of an attendance grid that nobody has are signed up."""
    blank_is_absent: bool | None = None
    """Whether an empty box means absent; none: guessed, and said."""
    turn_names: bool = False
    capitals: bool = False
    waiting_list: bool = False


@dataclass(frozen=True, slots=True)
class ColumnView:
    """A column as the preview shows it."""

    place: int
    letter: str
    heading: str
    key: str
    """How what is said of it is kept."""
    field: str
    """Key of the field that it holds, '' for none."""
    meeting: str = ""
    """Id of the meeting that it stands for."""
    is_day: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """The list that was found in a file."""

    file: str
    sheets: tuple[str, ...]
    sheet: str
    kind: Kind
    columns: tuple[ColumnView, ...]
    lines: tuple[tuple[int, tuple[str, ...]], ...]
    """The first rows: their numbers, and their cells under `columns`."""
    count: int
    title: str
    first: str
    last: str
    """Corners of the list, as A5 and F40."""
    order_asked: bool = False
    """Its days can be read two ways."""
    has_last_first: bool = False
    has_capitals: bool = False
    meetings: tuple[tuple[str, date], ...] = ()
    """Meetings of the circle: id and day."""
    blank_is_absent: bool = False


@dataclass(frozen=True, slots=True)
class ListPlan:
    """What bringing a list in does."""

    found: Found
    rows: tuple[RowPlan, ...]
    notes: tuple[str, ...] = ()
    missing: str = ""
    """What a person must say first; '' where all is known."""

    def count(self, what: What) -> int:
        """How many rows become so."""
        return sum(row.what is what for row in self.rows)

    @property
    def changes(self) -> int:
        """How many rows would write something."""
        return self.count(What.NEW) + self.count(What.CHANGED)
