"""The week in a message: what a branch tells in 600 letters, and what became of such messages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from circledesk.services.facts.changed import Area


@dataclass(frozen=True, slots=True)
class MeetingTold:
    """A meeting of the branch's week, with the figures that the message carries."""

    id: str
    circle: str
    date: date
    came: int | None
    signed_up: int
    rating: int | None
    new_signups: int
    """Sign-ups of its circle in this week."""

    @property
    def told(self) -> bool:
        """Whether somebody noted what came of it."""
        return self.came is not None or self.rating is not None


@dataclass(frozen=True, slots=True)
class WeekTold:
    """All that a message says. `left_out` meetings found no room in it."""

    branch: str
    monday: date
    sent: datetime
    """In the team's zone."""
    meetings: tuple[MeetingTold, ...]
    new_signups: int
    """Sign-ups of the whole branch in this week."""
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class WeekMessage:
    """A message ready to be sent: its text, and what it says."""

    text: str
    week: WeekTold


@dataclass(frozen=True, slots=True)
class ReadMessage:
    """What became of one message that was found in a text; a line of the report."""

    state: str
    """new, known, older, covered, altered, unknown, other-team, clock or newer."""
    branch: str = ""
    device: str = ""
    week: date | None = None
    sent: datetime | None = None
    meetings: int = 0
    new_signups: int = 0
    left_out: int = 0
    reason: str = ""
    """Why nothing of it is shown, as one sentence; '' for a new one."""

    @property
    def refused(self) -> bool:
        """Whether nothing of it can be believed."""
        return self.state in ("altered", "unknown", "other-team", "clock", "newer")


@dataclass(frozen=True, slots=True)
class ReadWeeks:
    """The report on a whole text, in the order in which the messages stand in it."""

    lines: tuple[ReadMessage, ...]
    changed: frozenset[Area]
    note: str = ""
