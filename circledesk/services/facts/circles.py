"""Circles, courses and sign-ups as lists and pages show them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from circledesk.services.facts.equipment import EquipmentRow
from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.facts.people import DeviceRow, FacilitatorRow


@dataclass(frozen=True, slots=True)
class CircleRow:
    """One circle in a list. `signups` counts those signed up, `waiting` the waiting list."""

    id: str
    name: str
    course: str
    branch: str
    facilitators: tuple[str, ...]
    first_meeting: date | None
    last_meeting: date | None
    next_meeting: date | None
    meetings: int
    signups: int
    waiting: int
    status: str
    """draft, upcoming, running, finished or cancelled (did not happen)."""
    branch_id: str = ""
    course_id: str = ""
    capacity: int | None = None
    week: int = 0
    """Number of the last meeting that began, 0 before the first."""
    next_start: time | None = None
    trend: tuple[int | None, ...] = ()
    """Attendance of the meetings so far, none where not reported."""
    last_delta: str = ""
    venue: str = ""
    need: str = ""
    """Of `circle_needs.ORDER`, where it was asked for."""
    missing: int = 0
    """Meetings without attendance, where it was asked for."""
    empty: bool = False
    """It begins soon, or runs, and nobody is signed up."""
    ending: bool = False
    """Its last meeting is near or past, and no certificate was issued."""
    report_due: bool = False
    """It ended lately, and its facilitator's survey is still to come."""


@dataclass(frozen=True, slots=True)
class SignupRow:
    """A learner's place in a circle."""

    id: str
    circle_id: str
    circle: str
    learner_id: str
    name: str
    email: str
    phone: str
    state: str
    """signed-up, waiting or cancelled."""
    signed_up: datetime
    goal: str = ""
    phone_check: bool = False
    came: tuple[str, ...] = ()
    """Attendance state for each meeting of the circle, '' where not marked."""
    came_count: int = 0
    held: int = 0
    """Meetings of the circle so far with attendance taken."""
    reach: str = ""
    """on-the-way, must-come, cannot-reach, reached or '' before the first attendance."""
    needed: int = 0
    """Meetings of the circle that a certificate of completion takes."""
    consent: str = ""
    """given, withdrawn or '' where nobody agreed."""


@dataclass(frozen=True, slots=True)
class LearnerRow:
    """A learner of one branch and how many circles they joined."""

    id: str
    name: str
    branch: str
    email: str
    phone: str
    circles: int
    last_signed_up: datetime | None
    certificates: int = 0
    phone_check: bool = False
    consent_withdrawn: bool = False
    moved_to: str = ""
    """The branch that she moved to, where this row is what she left behind."""
    resting: bool = False
    """She asked that her data rest, or objected to their use: nobody contacts her."""


@dataclass(frozen=True, slots=True)
class CourseRow:
    """A course and how often it was used.

    `running` circles are under way, `active` ones have a meeting still to come.
    """

    id: str
    title: str
    provider: str
    link: str
    format: str
    language: str
    keywords: str
    licence: str
    circles: int
    running: int
    branch: str = ""
    """The branch whose own course it is; '' for a shared one."""
    caption: str = ""
    offline: bool = False
    active: int = 0
    topics: str = ""
    rating: str = ""
    """P2PU's overall rating as a number, '' for none; `ratings` counts those who gave one."""
    ratings: int = 0
    on_demand: bool = False
    offline_copy: str = ""
    """Where the copy for use without internet lies."""
    needs: str = ""
    """What a learner needs to start."""
    first_steps: str = ""
    """Our own steps to register."""
    run_before: tuple[RunBefore, ...] = ()
    """Where it was run before and whom to ask, newest first, each branch once."""


@dataclass(frozen=True, slots=True)
class RunBefore:
    """A branch that has run a course, and who led it there."""

    branch: str
    person: str
    last: date | None
    phone: str = ""


@dataclass(frozen=True, slots=True)
class CirclePage:
    """Everything the page of one circle shows."""

    row: CircleRow
    signups: tuple[SignupRow, ...]
    meetings: tuple[MeetingRow, ...]
    capacity: int | None
    duration: int
    language: str
    description: str
    signup_question: str
    facilitator_goal: str
    facilitator_concerns: str
    meeting_time: time | None
    needed: int
    """Meetings a learner attends for a certificate of completion."""
    may_change_dates: bool
    """P2PU's rule: dates are fixed from two days before the first meeting."""
    certificates: int
    editable: bool
    """This PC may write to the circle's branch."""
    venue_details: str = ""
    facilitator_ids: tuple[str, ...] = ()
    """In the order of the row's `facilitators`."""
    signup_open: bool = True
    attendance_rule: int | None = None
    """Percent of planned meetings for a certificate, where it is not the team's."""
    team_goal_id: str = ""
    """The team's goal that it is counted to."""


@dataclass(frozen=True, slots=True)
class BranchRow:
    """A branch of the team and when it was last heard of."""

    id: str
    name: str
    code: str
    county: str
    office: bool
    running: int
    learners: int
    last_news: datetime | None
    venue: str = ""
    city: str = ""
    address: str = ""
    contact: str = ""
    """Whom to ask for."""
    phone: str = ""
    missing: int = 0
    """Meetings of the last weeks without attendance."""
    equipment: int = 0
    """Things of its own, counted by the piece."""
    silent: bool = False
    """Nothing was heard for too long, though it is open and circles are under way."""
    closed_from: date | None = None
    """The closure that is, else the next one."""
    closed_until: date | None = None
    computers: int = 0
    """Computers of its own that belong to the team."""


@dataclass(frozen=True, slots=True)
class SilentBranch:
    """A branch that is silent: since when, how many circles are under way there, whom to ask."""

    id: str
    name: str
    since: date | None
    """Day of its last news; none: it was never heard of."""
    weeks: int
    """Whole weeks on which it was open and silent; 0 where it was never heard of."""
    running: int
    contact: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class ClosedDays:
    """Days on which a branch is closed."""

    id: str
    first: date
    last: date
    why: str = ""


@dataclass(frozen=True, slots=True)
class BranchPage:
    """Everything the page of a branch shows."""

    row: BranchRow
    circles: tuple[CircleRow, ...]
    """With what each needs, «needs me first»."""
    people: tuple[FacilitatorRow, ...]
    equipment: tuple[EquipmentRow, ...]
    closures: tuple[ClosedDays, ...]
    """Those that are not over, earliest first."""
    computers: tuple[DeviceRow, ...]


@dataclass(frozen=True, slots=True)
class BranchName:
    """A branch as it is named."""

    id: str
    name: str
    code: str
    office: bool
