"""What a post, a bulletin or a story sheet is made of: figures that may be told, and quotes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from circledesk.services.facts.stories import StoryRow

FORMS = ("forum", "facebook", "whatsapp", "bulletin", "story")
"""The ready-made lengths: three posts, a page of news, a page of people's words."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """A circle that begins soon, for a bulletin."""

    circle: str
    branch: str
    first: date


@dataclass(frozen=True, slots=True)
class Outreach:
    """Of one circle, or of the team in the last twelve months. Small numbers of people are none."""

    team: str
    website: str
    day: date
    circle_id: str = ""
    circle: str = ""
    course: str = ""
    branch: str = ""
    """The circle's library; of the team the one whose PC it is, else ''."""
    first: date | None = None
    last: date | None = None
    finished: bool = True
    circles: int = 0
    branches: int = 0
    meetings: int = 0
    learners: int | None = None
    """Of a circle its sign-ups."""
    average: float | None = None
    certificates: int | None = None
    ahead: tuple[Ahead, ...] = ()
    stories: tuple[StoryRow, ...] = ()
    """Those whose tellers agree that others read them, as of now; the newest first."""
    kept_back: int = 0
    """How many more are told in the team alone."""
