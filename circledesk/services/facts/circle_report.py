"""What a circle came to: one dataclass for its report, its picture page, its letters and JSON."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from circledesk.services.facts.stories import Told


@dataclass(frozen=True, slots=True)
class ReportMeeting:
    """A meeting that was planned and not cancelled; `came` is none where nobody told."""

    number: int
    day: date
    came: int | None
    rating: int | None
    plus: str
    delta: str
    reflection: str


@dataclass(frozen=True, slots=True)
class Spread:
    """How often 1 to 5 were given to one question of the end; `key` names it in the papers."""

    key: str
    counts: tuple[int, int, int, int, int]

    @property
    def answered(self) -> int:
        """How many answered."""
        return sum(self.counts)

    @property
    def mean(self) -> float | None:
        """The mean; none where nobody answered."""
        points = sum(place * count for place, count in enumerate(self.counts, 1))
        return points / self.answered if self.answered else None


@dataclass(frozen=True, slots=True)
class CircleReport:
    """A circle's figures and words. In one for `outside`, people's words are stories alone."""

    outside: bool
    team: str
    branch: str
    circle_id: str
    circle: str
    course: str
    language: str
    facilitators: tuple[str, ...]
    organizer: str
    """Who thanks in the team's name; '' where nobody is known."""
    first: date | None
    last: date | None
    as_of: date
    """Day of the newest entry that this library holds: nothing of the report is newer."""
    finished: bool
    signups: int
    came: int
    """Learners who were marked present at least once; fewer than came where heads were counted."""
    average: float | None
    """Came to a meeting that was told of, on average."""
    needed: int
    completed: int
    """Learners who came to at least `needed` meetings."""
    certificates: int
    meetings: tuple[ReportMeeting, ...]
    facilitator_goal: str
    facilitator_goal_rating: int | None
    goals: tuple[str, ...]
    """Learners' own goals, each once, from sign-ups and surveys."""
    answered: int
    asked: int
    """Learners' surveys: filled in, and of how many."""
    spreads: tuple[Spread, ...]
    """Goals met, surer of the subject, course, would recommend; as P2PU's report has them."""
    gained: tuple[str, ...]
    next_steps: tuple[str, ...]
    reasons: tuple[str, ...]
    """Why they would recommend it or not, highest rating first."""
    facilitator_words: tuple[str, ...]
    """What surprised the facilitator, and stories told in the survey."""
    stories: tuple[Told, ...]
    """Chosen to be told; for outside those whose teller agreed."""

    def spread(self, key: str) -> Spread:
        """Return the answers to one question."""
        return next(one for one in self.spreads if one.key == key)
