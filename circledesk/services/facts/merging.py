"""What a computer that began alone takes along into another team."""

from __future__ import annotations

from dataclasses import dataclass, field

from circledesk.services.facts.people import ThisDevice


@dataclass(frozen=True, slots=True)
class TakenAlong:
    """How much of each kind comes along; what is deleted stays behind."""

    team: str
    """The team that this computer leaves."""
    person: str
    """Who works here."""
    circles: int
    learners: int
    meetings: int
    certificates: int
    rows: int
    """All rows, also those that are not counted above."""


@dataclass(frozen=True, slots=True)
class Merged:
    """A computer that joined another team with its data."""

    me: ThisDevice
    along: TakenAlong
    backup: str
    """Where the library from before lies."""
    counts: dict[str, int] = field(default_factory=dict)
    """table -> rows."""

    @property
    def offer(self) -> str:
        """What the window offers beside the note: what came along can be taken back."""
        return "undo" if self.counts else ""
