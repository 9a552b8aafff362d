"""What papers for a library's wall say: of one circle, and of all that still meet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from circledesk.services.facts.team_page import PublicCircle


@dataclass(frozen=True, slots=True)
class CirclePaper:
    """A circle as a passer-by reads of it on a flyer."""

    team: str
    branch: str
    name: str
    caption: str
    """What it is about."""
    venue: str
    address: str
    city: str
    county: str
    language: str
    weekdays: tuple[int, ...]
    """Days on which it meets, 0 for Monday."""
    first: date
    last: date
    meetings: int
    start: time
    end: time
    spoken: str
    """The start as people say it where the paper's language counts from six; else ''."""
    facilitators: tuple[str, ...]
    contact: str
    """Whose phone it is; '': the library's."""
    phone: str
    """The first facilitator's as it is dialled here, else the library's."""
    whatsapp: str
    """The first facilitator's number for wa.me: digits alone; '' where none is known."""
    group_link: str
    question: str
    """What the circle asks at sign-up."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A circle on the list of what is on, its start said as `CirclePaper.spoken` is."""

    circle: PublicCircle
    spoken: str


@dataclass(frozen=True, slots=True)
class WhatsOn:
    """All circles that still meet, library by library."""

    team: str
    website: str
    made_on: date
    circles: tuple[Listed, ...]
    """By library, then by their next meeting."""
