"""What was noted at an event: what worked, was agreed, follows; a focus group's answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from circledesk.services.facts.event_plan import TimedPart
from circledesk.services.facts.event_work import AskedRow, TaskRow
from circledesk.services.facts.events import AtEvent, EventRow
from circledesk.services.facts.regional import PackBranch

KINDS = (
    "worked", "challenge", "question", "strategy", "next-step", "finding", "cost", "shared", "note",
)  # fmt: skip
"""In the order that minutes have them."""
OFFERED = {
    "regional": ("worked", "challenge", "question", "strategy", "next-step", "note"),
    "focus-group": ("finding", "next-step", "note"),
    "development": ("cost", "finding", "shared", "next-step", "note"),
}
"""What is noted at events of a kind."""
OTHERWISE = ("worked", "challenge", "finding", "next-step", "note")


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A line that was noted at an event."""

    id: str
    event_id: str
    kind: str
    text: str
    part: str = ""
    count: int = 0
    """How many said so; 0: not counted."""
    topics: str = ""
    courses: int = 0
    """Courses of our list that have one of these topics."""
    editable: bool = False


@dataclass(frozen=True, slots=True)
class GroupQuestion:
    """A question of a focus group and what was answered."""

    id: str
    """Of the row that chose it."""
    key: str
    text: str
    answers: tuple[NoteRow, ...] = ()
    """What most said first."""
    editable: bool = False

    @property
    def counted(self) -> int:
        """Hands that were counted, all answers together."""
        return sum(one.count for one in self.answers)


@dataclass(frozen=True, slots=True)
class BankQuestion:
    """A question that a focus group may choose."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class FocusGroup:
    """All that a focus group was asked, said, and what we make of it."""

    team: str
    event: EventRow
    present: int
    """How many patrons came, as far as it is noted."""
    questions: tuple[GroupQuestion, ...]
    findings: tuple[NoteRow, ...]
    bank: tuple[BankQuestion, ...]
    """Those that are not chosen yet."""
    made_on: date


@dataclass(frozen=True, slots=True)
class Minutes:
    """The minutes of an event: who was there, what was told, agreed, and follows."""

    team: str
    event: EventRow
    people: tuple[AtEvent, ...]
    branches: tuple[PackBranch, ...]
    """Of a regional meeting, as far as they are known here."""
    parts: tuple[TimedPart, ...]
    """Those of the plan in which something was noted."""
    notes: tuple[NoteRow, ...]
    tasks: tuple[TaskRow, ...]
    asked: tuple[AskedRow, ...]
    made_on: date

    @property
    def came(self) -> tuple[AtEvent, ...]:
        """Who came; where nobody was marked, who was invited."""
        marked = any(one.came is not None for one in self.people)
        return tuple(one for one in self.people if one.came or not marked)
