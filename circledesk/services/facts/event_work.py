"""What is to be done at an event, what was asked there, and everyone's plan of a first circle."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time

DRAFT = "draft-circle"
"""The kind of task that is tracked by itself: everyone makes a draft circle."""


@dataclass(frozen=True, slots=True)
class TaskRow:
    """Something to do before, at or after an event."""

    id: str
    event_id: str
    kind: str
    """draft-circle, or empty."""
    text: str
    responsible_id: str
    responsible: str
    due: date | None
    done: bool
    """Ticked off; of draft circles also: everyone has one."""
    done_at: datetime | None
    outcome: str
    overdue: bool
    ready: int = 0
    """How many have a draft circle."""
    all: int = 0
    """Of how many."""


@dataclass(frozen=True, slots=True)
class AskedRow:
    """A question that was asked at an event, and its answer."""

    id: str
    event_id: str
    text: str
    topic: str
    asked_by: str
    asked_on: date
    answer: str
    answered_on: date | None
    event: str
    """Where it was asked, where that is another event."""
    editable: bool = False


@dataclass(frozen=True, slots=True)
class Worksheet:
    """One participant's plan of her first circle."""

    id: str
    event_id: str
    person_id: str
    name: str
    branch_id: str
    branch: str
    day: date | None
    course: str = ""
    start: date | None = None
    time: time | None = None
    meetings: int | None = None
    minutes: int | None = None
    venue: str = ""
    capacity: int | None = None
    invite: str = ""
    """Whom to invite, and how."""
    goal: str = ""
    concerns: str = ""
    circle_id: str = ""
    """The circle that it became."""
    editable: bool = False


@dataclass(frozen=True, slots=True)
class FirstCircle:
    """How far a participant is with her first circle."""

    id: str
    """Of her place at the event, or of the worksheet of somebody not on the list."""
    person_id: str
    name: str
    branch: str
    phone: str
    worksheet: Worksheet | None
    circle_id: str
    circle: str
    """The first that she made since the event; empty: none."""
    draft: bool
    """It is not published yet."""


@dataclass(frozen=True, slots=True)
class EventWork:
    """Tasks, questions and first circles of an event."""

    tasks: tuple[TaskRow, ...]
    asked: tuple[AskedRow, ...]
    """Asked at this event, the open ones first."""
    carried: tuple[AskedRow, ...]
    """Open ones of earlier events of its kind."""
    first_circles: tuple[FirstCircle, ...] = field(default=())

    @property
    def open_tasks(self) -> int:
        """Tasks that are not done."""
        return sum(not task.done for task in self.tasks)

    @property
    def open_questions(self) -> int:
        """Questions without an answer, carried ones too."""
        return sum(row.answered_on is None for row in self.asked) + len(self.carried)

    @property
    def without_circle(self) -> int:
        """Participants of the team who have no draft yet."""
        return sum(not row.circle_id for row in self.first_circles)
