"""Meetings as the week's list, the circle's page and the attendance page show them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

Day = date
"""A calendar day; named apart, since a meeting has a field `date`."""

RATINGS = {5: "Great", 4: "Pretty well", 3: "Okay", 2: "Not so good", 1: "Awful"}
"""P2PU's words for a meeting's rating."""

ATTENDANCE_STATES = ("present", "late", "excused", "absent")
CAME = ("present", "late")
"""The states that count as attendance."""


@dataclass(frozen=True, slots=True)
class Rsvps:
    """Learners' words on whether they come: yes, no, and not asked or not answered."""

    yes: int
    no: int
    none: int


@dataclass(frozen=True, slots=True)
class ByMessage:
    """What a branch's message told of a meeting, until its bundle brings the details."""

    came: int | None
    signed_up: int
    rating: int | None
    new_signups: int
    sent: datetime

    @property
    def told(self) -> bool:
        """Whether it says what came of the meeting, not only who is signed up."""
        return self.came is not None or self.rating is not None


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One meeting in the week's list. `week` is its number among the circle's `weeks` meetings."""

    id: str
    circle_id: str
    circle: str
    course: str
    branch: str
    week: int
    weeks: int
    facilitators: tuple[str, ...]
    date: date
    start: time
    end: time
    venue: str
    rsvp: Rsvps
    signups: int
    attendance: int | None
    """The headcount, else those present and late; none where nothing was reported."""
    rating: int | None
    news: str
    """reported, not-reported, no-news (the branch has been silent since `as_of`) or ahead."""
    as_of: Day | None
    branch_id: str = ""
    phone: str = ""
    """The first facilitator's phone."""
    plus: str = ""
    delta: str = ""
    assumed: bool = False
    cancelled: bool = False
    cells: tuple[str, ...] = ()
    asked_on: Day | None = None
    """When its facilitator was last asked how it went, by the contact log."""
    by_message: ByMessage | None = None
    """What a message told, where its branch's bundle is still to come."""
    stand_in: str = ""
    """Who facilitates it in the facilitators' place; then `facilitators` names that person."""


@dataclass(frozen=True, slots=True)
class WeekHeadline:
    """The line above the week: how much of the news is in."""

    branches_heard: int
    branches: int
    reported: int
    due: int
    """Meetings of the week that are over."""
    new_signups: int


@dataclass(frozen=True, slots=True)
class LastWeek:
    """What came of the week before, for the team's Monday."""

    meetings: int
    reported: int
    came: int
    """Learners who came to the meetings that have attendance."""
    expected: int
    """Sign-ups of the same meetings."""
    rating: float | None
    """Mean of the ratings given; none where there is none."""


@dataclass(frozen=True, slots=True)
class Week:
    """Monday to Sunday, its meetings by date, start and circle."""

    monday: date
    sunday: date
    today: date
    meetings: tuple[MeetingRow, ...]
    headline: WeekHeadline
    before: LastWeek | None = None
    """Results of the week before: on Monday, above the plan of this week."""


@dataclass(frozen=True, slots=True)
class AttendanceLine:
    """A learner on a meeting's attendance list; `so_far` has a state or '' for each meeting."""

    learner_id: str
    name: str
    state: str
    """present, late, excused, absent or '' while not marked."""
    so_far: tuple[str, ...]
    reach: str = ""
    """'' or one sentence where the certificate rule is in danger."""
    danger: str = ""
    """The same in a word, for other languages: must-come, cannot-reach or ''."""
    missed: int = 0
    past: int = 0
    """Meetings missed, of those that are past for this learner."""
    before: int = 0
    planned: int = 0
    """Other meetings of the circle with attendance taken, and all that are planned."""

    @property
    def came(self) -> int:
        """At how many meetings she was present or late."""
        return sum(state in CAME for state in self.so_far)

    @property
    def held(self) -> int:
        """Meetings held; this one counts for her as soon as she is marked."""
        return self.before + bool(self.state)

    @property
    def of_held(self) -> int | None:
        """Percent of the meetings held until now; none before the first."""
        return round(100 * self.came / self.held) if self.held else None

    @property
    def of_planned(self) -> int | None:
        """Percent of all meetings that are planned: what the certificate asks for."""
        return round(100 * self.came / self.planned) if self.planned else None


@dataclass(frozen=True, slots=True)
class AttendanceSheet:
    """The attendance page of one meeting."""

    meeting: MeetingRow
    lines: tuple[AttendanceLine, ...]
    headcount: int | None
    last_delta: str
    """Delta of the meeting before, '' where there is none."""
    needed: int = 0
    """Meetings a learner attends for a certificate of completion."""


@dataclass(frozen=True, slots=True)
class HalfMarked:
    """A meeting whose attendance was begun: so many of so many are marked."""

    meeting: MeetingRow
    marked: int
    all: int


@dataclass(frozen=True, slots=True)
class FeedbackView:
    """The newest feedback of a meeting."""

    id: str
    rating: int | None
    headcount: int | None
    plus: str
    delta: str
    reflection: str
    reflection_prompt: int
