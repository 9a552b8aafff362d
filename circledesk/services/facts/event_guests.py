"""Guests of an event: who is proposed, what they are sent, what they read on the day."""

from __future__ import annotations

from dataclasses import dataclass

from circledesk.services.facts.event_plan import TimedPart
from circledesk.services.facts.events import EventRow


@dataclass(frozen=True, slots=True)
class Proposed:
    """A partner who can be invited."""

    id: str
    name: str
    contact: str
    """Whom to speak to."""
    reach: str
    """Phone, else e-mail."""
    kind: str


@dataclass(frozen=True, slots=True)
class GuestLetters:
    """Invitations, one for each guest; an empty name is a line to write on."""

    team: str
    event: EventRow
    names: tuple[str, ...]
    circles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DayProgramme:
    """The programme of a day, for guests."""

    team: str
    event: EventRow
    parts: tuple[TimedPart, ...]
    circles: tuple[str, ...]
    speakers: tuple[str, ...]
