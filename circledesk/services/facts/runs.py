"""The run of one meeting: its parts and what is shown beside them."""

from __future__ import annotations

from dataclasses import dataclass

from circledesk.services.facts.meetings import MeetingRow


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a meeting. `name` is a key of `PARTS`, or words that somebody typed."""

    name: str
    minutes: int


PARTS = (
    Part("check-in", 15),
    Part("coursework", 45),
    Part("reflection", 20),
    Part("plus-delta", 10),
)
"""The 90 minutes of a meeting, where neither team nor circle says otherwise."""


@dataclass(frozen=True, slots=True)
class Run:
    """What the screen for the projector needs."""

    meeting: MeetingRow
    parts: tuple[Part, ...]
    whose: str
    """Whose parts they are: circle, team, or '' for the usual ones."""
    last_delta: str
    editable: bool
    """Whether this computer may set the circle's parts."""
    team_editable: bool
