"""The programme's impact in a period: one dataclass for screen, PDF, brief, XLSX and JSON."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from circledesk.services.facts.circle_report import Spread
from circledesk.services.facts.stories import Told


@dataclass(frozen=True, slots=True)
class ImpactTotals:
    """The figures at the head; the rule of each stands in the report's last page."""

    branches: int
    all_branches: int
    circles: int
    begun: int
    ended: int
    did_not_happen: int
    meetings: int
    reported: int
    attendances: int
    signups: int
    learners: int
    came: int
    ended_signups: int
    completed: int
    certificates: int
    facilitators: int
    courses: int
    answered: int

    @property
    def average(self) -> float | None:
        """Who came to a meeting that was told of, on average."""
        return self.attendances / self.reported if self.reported else None


@dataclass(frozen=True, slots=True)
class BranchImpact:
    """A library with a circle in the period."""

    branch: str
    region: str
    circles: int
    meetings: int
    reported: int
    attendances: int
    signups: int
    learners: int
    certificates: int


@dataclass(frozen=True, slots=True)
class CourseImpact:
    """A course that circles studied; `rating` is the mean of learners' surveys."""

    course: str
    circles: int
    signups: int
    rating: float | None
    ratings: int


@dataclass(frozen=True, slots=True)
class MonthImpact:
    """A month of the period, by its first day."""

    month: date
    meetings: int
    reported: int
    attendances: int


@dataclass(frozen=True, slots=True)
class GoalImpact:
    """One of the team's own goals; '' for circles counted to none."""

    goal: str
    circles: int
    signups: int


@dataclass(frozen=True, slots=True)
class Breakdown:
    """Sign-ups by a trait. A count is none where it is too small to be told outside the team.

    `key` names a trait that every sign-up has (`under_18`, `computer`, `internet`), its choices
    are keys too; '' for a question of the team's own, in its own words.
    """

    key: str
    question: str
    choices: tuple[tuple[str, int | None], ...]
    """The last one counts those who did not answer, its word ''."""

    @property
    def shielded(self) -> bool:
        """Whether a count was left out."""
        return any(count is None for _, count in self.choices)


@dataclass(frozen=True, slots=True)
class ImpactReport:
    """All of it. One for `outside` holds no small number of a trait, and agreed stories alone."""

    outside: bool
    team: str
    branch: str
    """The library that it is of, on a branch's PC; '' for the whole team."""
    region_word: str
    first: date
    last: date
    as_of: date
    """Nothing of the report is newer; meetings after it are not counted."""
    rule: int
    """Percent of planned meetings for a certificate of completion."""
    totals: ImpactTotals
    branches: tuple[BranchImpact, ...]
    """By their learners, most first."""
    months: tuple[MonthImpact, ...]
    courses: tuple[CourseImpact, ...]
    goals: tuple[GoalImpact, ...]
    """Empty where the team has none."""
    spreads: tuple[Spread, ...]
    breakdowns: tuple[Breakdown, ...]
    stories: tuple[Told, ...]
    partner_count: int = 0
    """Partners on the list and not put away, of those whose report it is."""
    partners: tuple[str, ...] = ()
    """Their names, in a report for the team alone."""

    @property
    def years(self) -> tuple[tuple[int, int], ...]:
        """How many came by year, for long periods."""
        came: dict[int, int] = {}
        for one in self.months:
            came[one.month.year] = came.get(one.month.year, 0) + one.attendances
        return tuple(came.items())
