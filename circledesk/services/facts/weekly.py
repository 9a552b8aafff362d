"""The weekly update: one dataclass, from which PDF, HTML, e-mail, text and JSON are made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from circledesk.services.facts.circle_report import CircleReport
from circledesk.services.facts.meetings import MeetingRow


@dataclass(frozen=True, slots=True)
class NewSignups:
    """Sign-ups of a circle: new in the previous week, and in all."""

    circle: str
    new: int
    total: int
    branch: str = ""
    starts: date | None = None
    """First meeting, where it is still ahead."""


@dataclass(frozen=True, slots=True)
class FeedbackLine:
    """What a facilitator told of a meeting of the previous week."""

    circle: str
    date: date
    rating: int | None
    attendance: int | None
    plus: str
    delta: str
    reflection: str
    branch: str = ""
    week: int = 0
    signups: int = 0


@dataclass(frozen=True, slots=True)
class FinishedCircle:
    """A circle whose last meeting was in the previous week."""

    circle: str
    meetings: int
    signups: int
    average_attendance: float | None
    certificates: int
    branch: str = ""
    report: CircleReport | None = None
    """What it came to, where that was asked for."""


@dataclass(frozen=True, slots=True)
class UpcomingCircle:
    """A circle starting this week or later."""

    circle: str
    first_meeting: date
    signups: int
    branch: str = ""
    venue: str = ""
    facilitators: tuple[str, ...] = ()
    number: int = 0
    """Which of the first facilitator's published circles this is."""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Whom the organizer may ask: a silent branch, or one with a meeting that nobody told of."""

    branch: str
    silent: bool
    since: date | None = None
    """A silent branch's last news; None where none ever came."""
    contact: str = ""
    """Name and telephone of one who knows."""
    circle: str = ""
    day: date | None = None
    """Of the meeting that nobody told of."""


@dataclass(frozen=True, slots=True)
class Totals:
    """The figures at the head. Windows as P2PU's weekly update has them (p2pu.md, section 5)."""

    meetings: int
    """Meetings this week."""
    circles_meeting: int
    learners_reached: int
    """Signed up in the circles that meet this week."""
    new_signups: int
    """Previous week."""
    feedback: int
    """Feedbacks on meetings of the previous week."""
    attendance: int
    """People in that feedback."""
    finished: int
    upcoming: int
    new_members: int
    new_courses: int
    meetings_last_week: int
    reported_last_week: int
    branches_heard: int
    branches: int
    drafts: int
    """Left out and counted apart: drafts with a meeting this week."""
    did_not_happen: int
    """Left out and counted apart: circles that did not happen, with a meeting this week."""


@dataclass(frozen=True, slots=True)
class WeeklyUpdate:
    """The organizer's digest of one week, Monday to Sunday, in the team's time zone."""

    team: str
    week_start: date
    week_end: date
    meetings: tuple[MeetingRow, ...]
    signups: tuple[NewSignups, ...]
    feedback: tuple[FeedbackLine, ...]
    finished: tuple[FinishedCircle, ...]
    upcoming: tuple[UpcomingCircle, ...]
    totals: Totals
    new_members: tuple[str, ...] = ()
    new_courses: tuple[str, ...] = ()
    follow_up: tuple[FollowUp, ...] = ()
    made_at: datetime | None = None
    """In the team's zone."""
    by_message: tuple[MeetingRow, ...] = ()
    """Meetings of the week before of which a message told, and no bundle yet."""
    older: tuple[str, ...] = ()
    """Branches whose figures are older than the week before."""
