"""Workshops, regional meetings and graduations as lists and pages show them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time

KINDS = ("workshop", "regional", "graduation", "other")
ROLES = ("attendee", "trainer", "guest", "speaker")


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event of the team, or of one branch."""

    id: str
    kind: str
    title: str
    date: date
    start: time | None
    duration: int | None
    """Minutes."""
    venue: str
    region: str
    """The county or district whose branches meet; empty: all."""
    branch_id: str
    """Empty: the team's."""
    branch: str
    note: str = ""
    circle_ids: tuple[str, ...] = ()
    """The circles whose learners graduate."""
    invited: int = 0
    came: int | None = None
    """None: nobody was marked yet."""
    editable: bool = False
    """This PC may change it."""
    form: str = ""
    """Of which form its plan began: two-hour, half-day, …"""
    plus: str = ""
    delta: str = ""


@dataclass(frozen=True, slots=True)
class AtEvent:
    """Someone at an event: a person of the team, or a guest."""

    id: str
    event_id: str
    person_id: str
    """Empty: a guest."""
    name: str
    branch: str
    """A person's own; empty for a guest."""
    contact: str
    """A person's phone, else e-mail; of a guest as it was typed."""
    role: str
    came: bool | None


@dataclass(frozen=True, slots=True)
class EventPage:
    """All that the page of one event shows."""

    row: EventRow
    people: tuple[AtEvent, ...]
    """By role, then by name."""
    circles: tuple[tuple[str, str], ...] = field(default=())
    """Id and name of those whose learners graduate."""
