"""A facilitator's record of service: circles, learners reached, trainings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ServiceCircle:
    """A circle that she facilitated."""

    name: str
    course: str
    branch: str
    first: date
    last: date
    meetings: int
    """Held so far."""
    learners: int
    """Who came at least once; who signed up, where nobody was marked."""
    certificates: int


@dataclass(frozen=True, slots=True)
class ServiceEvent:
    """A training, workshop or meeting of the team that she came to."""

    title: str
    kind: str
    day: date
    role: str


@dataclass(frozen=True, slots=True)
class ServiceRecord:
    """What the page says, for her appraisal."""

    person: str
    team: str
    branch: str
    made: date
    signatory: str
    """Who signs for the team; empty: a line without a name."""
    circles: tuple[ServiceCircle, ...]
    """The oldest first."""
    events: tuple[ServiceEvent, ...]
    learners: int
    """Different ones, over all circles."""
    meetings: int
    """That she led, of those held."""
    stood_in: int
    """Meetings of others' circles that she held."""
    certificates: int

    @property
    def since(self) -> date | None:
        """The first day that the record tells of."""
        days = [one.first for one in self.circles] + [one.day for one in self.events]
        return min(days, default=None)
