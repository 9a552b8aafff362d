"""What a learner is told after she signed up, or once a place is free for her."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True, slots=True)
class MeetingAhead:
    """The next meeting of a circle, `week` of `weeks`."""

    date: date
    start: time
    end: time
    week: int
    weeks: int
    venue: str

    @property
    def late(self) -> bool:
        """Whether who joins now has missed a meeting."""
        return self.week > 1


@dataclass(frozen=True, slots=True)
class Confirmation:
    """Who is told what, in which language, by which way."""

    signup_id: str
    learner_id: str
    learner: str
    phone: str
    email: str
    language: str
    circle: str
    state: str
    """signed-up or waiting."""
    text: str
    """A message, to be said in her language (see `circledesk.said`)."""
    slip: str
    """A line for the slip of paper that she takes home."""
    meeting: MeetingAhead | None = None


@dataclass(frozen=True, slots=True)
class FreePlace:
    """A place that is free while somebody waits for it."""

    signup_id: str
    """Of who is next."""
    circle_id: str
    circle: str
    branch: str
    branch_id: str
    free: int | None
    """Places that are free; none where the circle has no limit."""
    waiting: int
    confirmation: Confirmation
