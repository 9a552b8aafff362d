"""The weekly update: what happens this week, and what last week told.

Sections and windows are P2PU's (p2pu.md, part B.5), in the team's time zone: with W0 the Monday of
the week, meetings and starts are this week's, [W0, W0 + 7 days); sign-ups, feedback, finished
circles, new members and new courses are the previous week's, [W0 - 7 days, W0). Drafts, deleted
rows and circles that did not happen are left out and counted apart.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from circledesk.models.circles import Course, LearningCircle, Meeting
from circledesk.models.learners import Signup
from circledesk.models.team import Membership, Person
from circledesk.services import figures
from circledesk.services.circle_reading import circle_rows
from circledesk.services.dashboard import branches_heard, happening, is_over, meetings_between
from circledesk.services.facts.circles import CircleRow
from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.facts.weekly import (
    FeedbackLine,
    FollowUp,
    NewSignups,
    Totals,
    WeeklyUpdate,
)
from circledesk.services.heard import Heard, heard
from circledesk.services.living import living
from circledesk.services.meeting_rows import meeting_rows
from circledesk.services.phones import said_phone
from circledesk.services.schedule import week_of
from circledesk.services.session import local_now, now, start_of_day, team_zone, this_device
from circledesk.services.spans import counted
from circledesk.services.weekly_circles import (
    finished_circles,
    left_out,
    upcoming_circles,
)

DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class _Window:
    """The previous week: its days, and its edges as instants."""

    monday: date
    sunday: date
    begin: datetime
    end: datetime


def summarise(session: Session, *, day: date, reports: bool = False) -> WeeklyUpdate:
    """Return the update of the week, Monday to Sunday, that holds a date.

    With `reports` each circle that finished has its own.
    """
    monday, sunday = week_of(day)
    last = _Window(
        monday - WEEK,
        monday - DAY,
        start_of_day(session, monday - WEEK),
        start_of_day(session, monday),
    )
    news = heard(session)
    meetings = _meetings(session, news, monday, sunday)
    before = _meetings(session, news, last.monday, last.sunday)
    circles = {row.id: row for row in circle_rows(session, _told_of(session, last), trends=False)}
    signups = _new_signups(session, circles, last, monday)
    feedback = _feedback(session, before, last)
    finished = finished_circles(session, circles, last.monday, last.sunday, reports=reports)
    upcoming = upcoming_circles(session, circles, monday)
    members, courses = _new_members(session, last), _new_courses(session, last)
    heard_of, branches = branches_heard(before, news, last.monday)
    drafts, failed = left_out(session, monday, sunday)
    reached = {row.circle_id: row.signups for row in meetings}
    silent = news.silent(last.begin, {row.branch_id for row in before if row.news == "reported"})
    return WeeklyUpdate(
        team=this_device(session).team,
        week_start=monday,
        week_end=sunday,
        meetings=meetings,
        signups=signups,
        feedback=feedback,
        finished=finished,
        upcoming=upcoming,
        totals=Totals(
            meetings=len(meetings),
            circles_meeting=len(reached),
            learners_reached=sum(reached.values()),
            new_signups=sum(line.new for line in signups),
            feedback=len(feedback),
            attendance=sum(line.attendance or 0 for line in feedback),
            finished=len(finished),
            upcoming=len(upcoming),
            new_members=len(members),
            new_courses=len(courses),
            meetings_last_week=len(before),
            reported_last_week=sum(row.news == "reported" for row in before),
            branches_heard=heard_of,
            branches=branches,
            drafts=drafts,
            did_not_happen=failed,
        ),
        new_members=members,
        new_courses=courses,
        follow_up=_follow_up(before, news, silent, local_now(session)),
        made_at=now(session).astimezone(team_zone(session)),
        by_message=tuple(row for row in before if row.by_message and row.by_message.told),
        older=tuple(sorted(news.names[branch] for branch in silent)),
    )


def _told_of(session: Session, last: _Window) -> Select[str]:
    """Choose the circles that an update can name: they met or will, or somebody signed up.

    All that ended before would be read each week for nothing.
    """
    met = select(Meeting.circle_id).where(Meeting.date >= last.monday, *counted())
    signed_up = select(Signup.circle_id).where(
        Signup.signed_up_at >= last.begin, Signup.signed_up_at < last.end
    )
    chosen = select(LearningCircle.id).where(
        *happening(), LearningCircle.id.in_(met) | LearningCircle.id.in_(signed_up)
    )
    # Chosen once: as a select it would be made anew within each query about these circles.
    return select(LearningCircle.id).where(LearningCircle.id.in_(session.scalars(chosen).all()))


def _meetings(session: Session, news: Heard, first: date, last: date) -> tuple[MeetingRow, ...]:
    """Return the meetings of these days, with telephones as people of the country dial them."""
    code = this_device(session).country
    return tuple(
        replace(row, phone=said_phone(row.phone, code))
        for row in meeting_rows(session, meetings_between(first, last), news)
    )


def _new_signups(
    session: Session, circles: dict[str, CircleRow], last: _Window, monday: date
) -> tuple[NewSignups, ...]:
    """Return the circles with sign-ups of the previous week, most first."""
    query = (
        select(Signup.circle_id, func.count())
        .where(Signup.signed_up_at >= last.begin, Signup.signed_up_at < last.end)
        .where(Signup.state == "signed-up", *living(Signup))
        .group_by(Signup.circle_id)
    )
    new = {row[0]: row[1] for row in session.execute(query)}
    lines = [
        NewSignups(
            circle=row.name,
            new=new[circle],
            total=row.signups,
            branch=row.branch,
            starts=_ahead(row, monday),
        )
        for circle, row in circles.items()
        if circle in new
    ]
    return tuple(sorted(lines, key=lambda line: (-line.new, line.circle, line.branch)))


def _ahead(row: CircleRow, monday: date) -> date | None:
    first = row.first_meeting
    return first if first and first >= monday else None


def _feedback(
    session: Session, before: tuple[MeetingRow, ...], last: _Window
) -> tuple[FeedbackLine, ...]:
    """Return what facilitators told of the previous week's meetings, in their order."""
    told = figures.newest_feedback(session, meetings_between(last.monday, last.sunday))
    return tuple(
        FeedbackLine(
            circle=row.circle,
            date=row.date,
            rating=row.rating,
            attendance=row.attendance,
            plus=row.plus,
            delta=row.delta,
            reflection=told[row.id].reflection,
            branch=row.branch,
            week=row.week,
            signups=row.signups,
        )
        for row in before
        if row.id in told
    )


def _new_members(session: Session, last: _Window) -> tuple[str, ...]:
    """Return who joined in the previous week: by the date an import gave, else when noted here."""
    joined = func.coalesce(Person.joined_at, Membership.created_at)
    query = (
        select(Person.name)
        .join(Membership, Membership.person_id == Person.id)
        .where(joined >= last.begin, joined < last.end, *living(Person, Membership))
        .order_by(joined, Person.name)
    )
    return tuple(session.scalars(query))


def _new_courses(session: Session, last: _Window) -> tuple[str, ...]:
    query = (
        select(Course.title)
        .where(Course.created_at >= last.begin, Course.created_at < last.end)
        .where(Course.unlisted.is_(False), *living(Course))
        .order_by(Course.created_at, Course.title)
    )
    return tuple(session.scalars(query))


def _follow_up(
    before: tuple[MeetingRow, ...],
    news: Heard,
    silent: dict[str, date | None],
    at: datetime,
) -> tuple[FollowUp, ...]:
    """Return whom to ask: silent branches with a contact, then meetings that nobody told of."""
    lines = [
        FollowUp(news.names[branch], silent=True, since=since, contact=_contact(before, branch))
        for branch, since in silent.items()
    ]
    for row in before:
        told = row.news == "reported" or (row.by_message is not None and row.by_message.told)
        if row.branch_id not in silent and not told and is_over(row, at):
            lines.append(FollowUp(row.branch, silent=False, circle=row.circle, day=row.date))
    return tuple(lines)


def _contact(before: tuple[MeetingRow, ...], branch: str) -> str:
    """Return name and phone of a facilitator of the branch's meetings of last week."""
    for row in before:
        if row.branch_id == branch and row.facilitators:
            return ", ".join(part for part in (row.facilitators[0], row.phone) if part)
    return ""
