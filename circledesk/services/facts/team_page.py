"""What the team tells the public: its circles, and nothing of any person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True, slots=True)
class PublicCircle:
    """A circle that still meets, as a passer-by may read of it."""

    name: str
    course: str
    caption: str
    keywords: str
    branch: str
    county: str
    city: str
    venue: str
    address: str
    language: str
    first: date
    last: date
    next: date
    start: time
    end: time
    weekdays: tuple[int, ...]
    """Days on which it meets, 0 for Monday."""
    meetings: int
    open: bool
    """One can sign up."""
    full: bool | None
    """All places are taken; there is a waiting list. None: another branch's, not known here."""
    link: str = ""
    """Of the course."""


@dataclass(frozen=True, slots=True)
class TeamPage:
    """The public list of circles."""

    team: str
    website: str
    intro: str
    made_on: date
    circles: tuple[PublicCircle, ...]
    """Those that begin first, then those that run, by their next meeting."""
