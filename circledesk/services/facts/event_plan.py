"""The plan of an event: its parts, when each begins, and whether they fit."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time

from circledesk.services.facts.events import EventRow


@dataclass(frozen=True, slots=True)
class Usual:
    """What a part of an agenda is called, what is asked in it and what it needs."""

    title: str = ""
    prompts: str = ""
    """A line each."""
    materials: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """A form that a plan can begin with."""

    name: str
    """two-hour, half-day, full-day, or what a kind's agendas have."""
    minutes: int


@dataclass(frozen=True, slots=True)
class TimedPart:
    """A part of a plan with its hours, in the reader's words where nobody changed them."""

    key: str
    title: str
    minutes: int
    prompts: str
    """A line each."""
    lead: str
    """Who leads it, by name."""
    note: str
    """What was noted in it."""
    materials: tuple[str, ...] = ()
    start: time | None = None
    """None: the event has no hour yet."""
    end: time | None = None

    @property
    def questions(self) -> tuple[str, ...]:
        """The prompts one by one."""
        return tuple(line.strip() for line in self.prompts.splitlines() if line.strip())


@dataclass(frozen=True, slots=True)
class EventPlan:
    """All that the plan of an event says."""

    event: EventRow
    parts: tuple[TimedPart, ...]
    minutes: int
    """Of all parts together."""
    spare: int | None
    """Minutes the event lasts longer than its parts; below zero: they do not fit. None: no plan,
    or nobody said how long the event is."""
    forms: tuple[Form, ...] = field(default=())
    """What a plan of this kind of event can begin with, the shortest first."""
