"""The organizer's week: its meetings with their figures, and how much of the news is in."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Signup
from circledesk.models.tables import CIRCLE, MEETING, SIGNUP
from circledesk.services.facts.lists import ALL, Narrowed
from circledesk.services.facts.meetings import LastWeek, MeetingRow, Week, WeekHeadline
from circledesk.services.heard import Heard, heard
from circledesk.services.living import Which, living, of_branches
from circledesk.services.meeting_rows import meeting_rows
from circledesk.services.narrowing import Conditions, branches_in, circles_in
from circledesk.services.schedule import ends, week_of
from circledesk.services.session import local_now, start_of_day, today
from circledesk.services.spans import counted


def week(session: Session, *, day: date, branch_id: Which = None, narrowed: Narrowed = ALL) -> Week:
    """Return the week, Monday to Sunday, that holds a date; of one branch where named.

    Narrowed, the meetings and figures are those of such circles, news those of its branches.

    Its meetings are those of published circles; what was deleted, cancelled or did not happen is
    left out.
    """
    monday, sunday = week_of(day)
    which = branch_id if branch_id is not None else branches_in(session, narrowed)
    news = heard(session, which)
    meetings = meetings_between(monday, sunday, branch_id).where(*circles_in(narrowed))
    rows = meeting_rows(session, meetings, news)
    lately = (*of_branches(MEETING.c.branch_id, branch_id), *circles_in(narrowed))
    return Week(
        monday=monday,
        sunday=sunday,
        today=today(session),
        meetings=rows,
        headline=_headline(
            session,
            rows,
            news,
            monday,
            (*of_branches(SIGNUP.c.branch_id, branch_id), *circles_in(narrowed)),
        ),
        before=_before(session, news, monday, lately) if monday == today(session) else None,
    )


def _before(session: Session, news: Heard, monday: date, conditions: Conditions) -> LastWeek | None:
    """Return what came of the week before; None where nothing met."""
    first, last = monday - timedelta(days=7), monday - timedelta(days=1)
    rows = meeting_rows(session, meetings_between(first, last).where(*conditions), news)
    counted = [row for row in rows if row.attendance is not None]
    ratings = [row.rating for row in rows if row.rating]
    if not rows:
        return None
    return LastWeek(
        meetings=len(rows),
        reported=sum(row.news == "reported" for row in rows),
        came=sum(row.attendance or 0 for row in counted),
        expected=sum(row.signups for row in counted),
        rating=sum(ratings) / len(ratings) if ratings else None,
    )


def meetings_between(first: date, last: date, branch_id: Which = None) -> Select[str]:
    """Return the ids of the meetings that count in these days, both included."""
    return (
        select(MEETING.c.id)
        .join(CIRCLE, CIRCLE.c.id == MEETING.c.circle_id)
        .where(MEETING.c.date.between(first, last), *counted(), *happening())
        .where(*of_branches(MEETING.c.branch_id, branch_id))
    )


def happening() -> tuple[ColumnElement[bool], ...]:
    """Return the conditions of a circle that is published and did not fail to happen."""
    return (
        *living(LearningCircle),
        CIRCLE.c.draft.is_(False),
        CIRCLE.c.did_not_happen.is_not(True),
    )


def is_over(row: MeetingRow, now: datetime) -> bool:
    """Whether a meeting is over at a wall-clock time of the team."""
    start = datetime.combine(row.date, row.start)
    minutes = (datetime.combine(row.date, row.end) - start) // timedelta(minutes=1)
    return ends(row.date, row.start, minutes if minutes > 0 else minutes + 24 * 60) <= now


def branches_heard(rows: tuple[MeetingRow, ...], news: Heard, since: date) -> tuple[int, int]:
    """Return (heard, all): branches that sent a bundle since a day, or write on this PC."""
    told = {row.branch_id for row in rows if row.news == "reported"}
    silent = news.silent(datetime.combine(since, time(), news.zone), told)
    return len(news.names) - len(silent), len(news.names)


def _headline(
    session: Session,
    rows: tuple[MeetingRow, ...],
    news: Heard,
    monday: date,
    conditions: Conditions,
) -> WeekHeadline:
    now = local_now(session)
    heard_of, branches = branches_heard(rows, news, monday)
    return WeekHeadline(
        branches_heard=heard_of,
        branches=branches,
        reported=sum(row.news == "reported" for row in rows),
        due=sum(row.news == "reported" or is_over(row, now) for row in rows),
        new_signups=session.scalar(new_signups(session, monday, conditions, func.count())) or 0,
    )


def new_signups(
    session: Session, monday: date, conditions: Conditions, what: ColumnElement[Any]
) -> Select[Any]:
    """Select something of those signed up from Monday to Sunday, in the team's zone."""
    begin, end = (start_of_day(session, monday + timedelta(days=n)) for n in (0, 7))
    return (
        select(what)
        .select_from(SIGNUP)
        .join(CIRCLE, CIRCLE.c.id == SIGNUP.c.circle_id)
        .where(SIGNUP.c.signed_up_at >= begin, SIGNUP.c.signed_up_at < end)
        .where(SIGNUP.c.state == "signed-up", *living(Signup), *happening(), *conditions)
    )
