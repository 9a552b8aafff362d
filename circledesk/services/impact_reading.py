"""What the impact report counts, read circle by circle: each query groups in the database."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, String, and_, case, exists, func, select, type_coerce
from sqlalchemy.orm import Session

from circledesk.models.certificates import Certificate, VoidSerial
from circledesk.models.circles import CircleFacilitator, LearningCircle
from circledesk.models.feedback import Feedback
from circledesk.models.learners import Attendance, Signup
from circledesk.models.tables import (
    ATTENDANCE,
    BRANCH,
    CERTIFICATE,
    CIRCLE,
    COURSE,
    FEEDBACK,
    HOSTING,
    MEETING,
    SIGNUP,
    TEAM,
    VOID_SERIAL,
)
from circledesk.models.team import USUAL_RULE
from circledesk.services.figures import CAME
from circledesk.services.living import living, of_branches
from circledesk.services.schedule import needed_meetings
from circledesk.services.spans import counted


@dataclass(frozen=True, slots=True)
class Period:
    """From a day to a day, both included; what lies after `as_of` has not been held yet."""

    first: date
    last: date
    as_of: date
    branches: tuple[str, ...] = ()
    """Whose circles count; all where none is named."""

    @property
    def until(self) -> date:
        """The last day whose meetings count."""
        return min(self.last, self.as_of)


@dataclass(slots=True)
class Circle:
    """One circle of the period, its counts added as they are read."""

    branch_id: str
    course_id: str
    goal_id: str
    planned: int
    begun: bool
    ended: bool
    needed: int
    meetings: int
    reported: int = 0
    attendances: int = 0
    signups: int = 0
    came: int = 0
    completed: int = 0

    @property
    def marked(self) -> bool:
        """Whether anybody was marked by name: else nobody can be said to have completed."""
        return self.came > 0


@dataclass(frozen=True, slots=True)
class BranchName:
    """A library as the report names it."""

    name: str
    county: str
    office: bool


@dataclass(slots=True)
class Sums:
    """All that was counted."""

    rule: int
    circles: dict[str, Circle]
    branches: dict[str, BranchName]
    courses: dict[str, str]
    did_not_happen: int = 0
    facilitators: int = 0
    learners: dict[str, int] = field(default_factory=dict)
    """Distinct learners by branch: a learner belongs to one."""
    certificates: dict[str, int] = field(default_factory=dict)
    months: dict[str, tuple[int, int, int]] = field(default_factory=dict)
    """2018-08 -> meetings, told of, attendances."""


def read_sums(session: Session, period: Period) -> Sums:
    """Count everything of a period."""
    rule = session.scalar(select(func.max(TEAM.c.attendance_rule))) or USUAL_RULE
    names = select(BRANCH.c.id, BRANCH.c.name, BRANCH.c.county, BRANCH.c.office)
    sums = Sums(
        rule=rule,
        circles=_circles(session, period, rule),
        branches={row[0]: BranchName(*row[1:]) for row in session.execute(names)},
        courses={row[0]: row[1] for row in session.execute(select(COURSE.c.id, COURSE.c.title))},
    )
    _read_meetings(session, period, sums)
    _read_signups(session, period, sums)
    _read_marks(session, period, sums)
    sums.certificates = _certificates(session, period)
    wanted = met(period)
    hosts = select(func.count(HOSTING.c.person_id.distinct())).where(
        HOSTING.c.circle_id.in_(wanted), *living(CircleFacilitator)
    )
    sums.facilitators = session.execute(hosts).scalar_one()
    return sums


def met(period: Period, *, failed: bool = False) -> Select[Any]:
    """Return the select of the circles that met in the period, or were to and did not happen."""
    happened = CIRCLE.c.did_not_happen.is_(True) if failed else CIRCLE.c.did_not_happen.is_not(True)
    of_period = MEETING.c.date.between(period.first, period.last if failed else period.until)
    return (
        select(CIRCLE.c.id)
        .join(MEETING, MEETING.c.circle_id == CIRCLE.c.id)
        .where(CIRCLE.c.draft.is_(False), happened, *living(LearningCircle), of_period, *counted())
        .where(*of_branches(CIRCLE.c.branch_id, period.branches or None))
        .distinct()
    )


def _circles(session: Session, period: Period, rule: int) -> dict[str, Circle]:
    day = type_coerce(MEETING.c.date, String)
    first, until = period.first.isoformat(), period.until.isoformat()
    query = (
        select(
            CIRCLE.c.id,
            CIRCLE.c.branch_id,
            CIRCLE.c.course_id,
            CIRCLE.c.team_goal_id,
            CIRCLE.c.attendance_rule,
            func.count(),
            func.min(day),
            func.max(day),
            func.count(case((day.between(first, until), 1))),
        )
        .join(MEETING, MEETING.c.circle_id == CIRCLE.c.id)
        .where(CIRCLE.c.draft.is_(False), CIRCLE.c.did_not_happen.is_not(True))
        .where(*living(LearningCircle), *counted())
        .where(*of_branches(CIRCLE.c.branch_id, period.branches or None))
        .group_by(CIRCLE.c.id)
        .having(func.count(case((day.between(first, until), 1))) > 0)
    )
    return {
        row[0]: Circle(
            branch_id=row[1],
            course_id=row[2],
            goal_id=row[3] or "",
            planned=row[5],
            begun=first <= row[6] <= until,
            ended=first <= row[7] <= until,
            needed=needed_meetings(row[4] or rule, row[5]),
            meetings=row[8],
        )
        for row in session.execute(query)
    }


def _read_meetings(session: Session, period: Period, sums: Sums) -> None:
    """Add the attendance of the period's meetings: the headcount, else who was marked."""
    came = (
        select(
            ATTENDANCE.c.meeting_id,
            func.count(case((ATTENDANCE.c.state.in_(CAME), 1))).label("came"),
        )
        .join(MEETING, MEETING.c.id == ATTENDANCE.c.meeting_id)
        .where(*living(Attendance), _in(period), *counted())
        .group_by(ATTENDANCE.c.meeting_id)
    )
    marked = {row[0]: row[1] for row in session.execute(came)}
    heads = (
        select(FEEDBACK.c.meeting_id, FEEDBACK.c.headcount)
        .join(MEETING, MEETING.c.id == FEEDBACK.c.meeting_id)
        .where(*living(Feedback), _in(period), *counted())
        .order_by(FEEDBACK.c.created_at, FEEDBACK.c.id)
    )
    newest = {row[0]: row[1] for row in session.execute(heads)}
    meetings = select(MEETING.c.id, MEETING.c.circle_id, type_coerce(MEETING.c.date, String)).where(
        _in(period), *counted()
    )
    for meeting, circle_id, day in session.execute(meetings):
        circle = sums.circles.get(circle_id)
        if circle is None:
            continue
        head = newest.get(meeting)
        people = marked.get(meeting) if head is None else head
        held, told, sum_of = sums.months.get(day[:7], (0, 0, 0))
        if people is not None:
            circle.reported += 1
            circle.attendances += people
            told, sum_of = told + 1, sum_of + people
        sums.months[day[:7]] = held + 1, told, sum_of


def _in(period: Period) -> ColumnElement[bool]:
    return MEETING.c.date.between(period.first, period.until)


def _read_signups(session: Session, period: Period, sums: Sums) -> None:
    standing = (SIGNUP.c.state == "signed-up", *living(Signup))
    per_circle = (
        select(SIGNUP.c.circle_id, func.count()).where(*standing).group_by(SIGNUP.c.circle_id)
    )
    for circle_id, count in session.execute(per_circle):
        if circle_id in sums.circles:
            sums.circles[circle_id].signups = count
    wanted = met(period)
    per_branch = (
        select(SIGNUP.c.branch_id, func.count(SIGNUP.c.learner_id.distinct()))
        .where(*standing, SIGNUP.c.circle_id.in_(wanted))
        .group_by(SIGNUP.c.branch_id)
    )
    sums.learners = {row[0]: row[1] for row in session.execute(per_branch)}
    failed = select(func.count()).select_from(met(period, failed=True).subquery())
    sums.did_not_happen = session.execute(failed).scalar_one()


def _read_marks(session: Session, period: Period, sums: Sums) -> None:
    """Add how many learners came at all, and how many came often enough."""
    times = (
        select(MEETING.c.circle_id, func.count().label("times"))
        .join(ATTENDANCE, ATTENDANCE.c.meeting_id == MEETING.c.id)
        .where(ATTENDANCE.c.state.in_(CAME), *living(Attendance), *counted())
        .where(MEETING.c.date <= period.as_of, MEETING.c.circle_id.in_(met(period)))
        .group_by(MEETING.c.circle_id, ATTENDANCE.c.learner_id)
        .subquery()
    )
    query = select(times.c.circle_id, times.c.times, func.count()).group_by(
        times.c.circle_id, times.c.times
    )
    for circle_id, often, count in session.execute(query):
        circle = sums.circles[circle_id]
        circle.came += count
        if often >= circle.needed:
            circle.completed += count


def _certificates(session: Session, period: Period) -> dict[str, int]:
    """Return learners' certificates issued in the period and not void, by branch."""
    void = exists().where(and_(VOID_SERIAL.c.serial == CERTIFICATE.c.serial, *living(VoidSerial)))
    query = (
        select(CERTIFICATE.c.branch_id, func.count())
        .where(CERTIFICATE.c.state == "issued", CERTIFICATE.c.learner_id.is_not(None), ~void)
        .where(CERTIFICATE.c.issued_on.between(period.first, period.last), *living(Certificate))
        .group_by(CERTIFICATE.c.branch_id)
    )
    return {row[0]: row[1] for row in session.execute(query)}
