"""The team's own goals, and people's words that are told on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Told:
    """A story as a paper prints it."""

    text: str
    teller: str
    """'' for nobody named."""
    circle: str
    branch: str


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story that a person chose; `source` is what it was taken from, or empty."""

    id: str
    circle_id: str
    circle: str
    branch: str
    text: str
    teller: str
    source: str
    outside: bool
    agreed_on: date | None


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """Words from a survey or of a meeting, that could be told; `story` where they are already."""

    source: str
    """survey_answer:<id>:<ref> or feedback:<id>:<cell>."""
    kind: str
    """learner, facilitator, plus, delta or reflection."""
    text: str
    day: date | None
    story: StoryRow | None = None


@dataclass(frozen=True, slots=True)
class CircleStories:
    """All that a circle's people said, and what of it is told."""

    circle_id: str
    circle: str
    quotes: tuple[QuoteRow, ...]
    """Those that are told first, then as they came."""
    editable: bool


@dataclass(frozen=True, slots=True)
class GoalRow:
    """Something that the team works for, and how many circles are counted to it."""

    id: str
    name: str
    circles: int
    retired: bool = False
