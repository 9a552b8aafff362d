"""What a write touched, so that a window refreshes just that."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Area(StrEnum):
    """A part of the data that windows show."""

    TEAM = "team"
    PEOPLE = "people"
    COURSES = "courses"
    CIRCLES = "circles"
    MEETINGS = "meetings"
    LEARNERS = "learners"
    FEEDBACK = "feedback"
    SURVEYS = "surveys"
    MESSAGES = "messages"
    EQUIPMENT = "equipment"
    EVENTS = "events"
    PROGRAMME = "programme"
    BOARD = "board"
    PARTNERS = "partners"
    RIGHTS = "rights"
    CERTIFICATES = "certificates"
    EXCHANGE = "exchange"


EVERYTHING = frozenset(Area)


@dataclass(frozen=True, slots=True)
class Done:
    """A write that was done: the row it made or changed, what to refresh, the action's name."""

    id: str
    changed: frozenset[Area]
    operation: str = ""
    """Id of the operation, for Undo; empty where nothing was to change."""
    note: str = ""
    """One sentence for the toast."""

    @property
    def offer(self) -> str:
        """What the window offers beside the note: undo, redo, or nothing."""
        return "undo" if self.operation else ""


@dataclass(frozen=True, slots=True)
class Settled(Done):
    """Two versions that were settled. Undo leaves them: they are settled again by an edit."""

    count: int = 1

    @property
    def offer(self) -> str:
        """Nothing."""
        return ""


@dataclass(frozen=True, slots=True)
class LastAction:
    """The action that Undo would take back."""

    operation: str
    """Empty for an import."""
    verb: str
    name: str
    """In words: «attendance, week 3 · Public Speaking»."""


@dataclass(frozen=True, slots=True)
class TakenBack(Done):
    """What Undo took back, or Redo did again."""

    action: str = ""
    """The action's name in words, as `LastAction` has it."""
    again: bool = False

    @property
    def offer(self) -> str:
        """The opposite of what was done."""
        return "undo" if self.again else "redo"


@dataclass(frozen=True, slots=True)
class TakenOut(TakenBack):
    """An import that was taken out again. Nothing is done again: it is brought in once more."""

    @property
    def offer(self) -> str:
        """Nothing."""
        return ""
