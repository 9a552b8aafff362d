"""The rows behind the figures of a week's headline: branches, meetings, sign-ups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy.orm import Session

from circledesk.models.tables import SIGNUP
from circledesk.services.branch_reading import branch_rows
from circledesk.services.dashboard import is_over, new_signups, week
from circledesk.services.facts.circles import BranchRow, SignupRow
from circledesk.services.facts.lists import Narrowed
from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.heard import heard
from circledesk.services.narrowing import branches_in, circles_in
from circledesk.services.session import local_now
from circledesk.services.signup_reading import signups_with


@dataclass(frozen=True, slots=True)
class WeekBranches:
    """Branches that count, by whether anything of the week was heard of them."""

    heard: tuple[BranchRow, ...]
    silent: tuple[BranchRow, ...]


@dataclass(frozen=True, slots=True)
class WeekMeetings:
    """Meetings of the week that are over, by whether they were reported."""

    reported: tuple[MeetingRow, ...]
    missing: tuple[MeetingRow, ...]


def week_branches(session: Session, *, day: date, narrowed: Narrowed) -> WeekBranches:
    """Return the branches of a week's headline."""
    shown = week(session, day=day, narrowed=narrowed)
    news = heard(session, branches_in(session, narrowed))
    told = {row.branch_id for row in shown.meetings if row.news == "reported"}
    silent = news.silent(datetime.combine(shown.monday, time(), news.zone), told)
    rows = [row for row in branch_rows(session) if row.id in news.names]
    return WeekBranches(
        tuple(row for row in rows if row.id not in silent),
        tuple(row for row in rows if row.id in silent),
    )


def week_meetings(session: Session, *, day: date, narrowed: Narrowed) -> WeekMeetings:
    """Return the meetings of a week's headline."""
    now = local_now(session)
    rows = week(session, day=day, narrowed=narrowed).meetings
    return WeekMeetings(
        tuple(row for row in rows if row.news == "reported"),
        tuple(row for row in rows if row.news != "reported" and is_over(row, now)),
    )


def week_signups(session: Session, *, monday: date, narrowed: Narrowed) -> tuple[SignupRow, ...]:
    """Return the new sign-ups of a week's headline, newest first."""
    ids = new_signups(session, monday, circles_in(narrowed), SIGNUP.c.id)
    return signups_with(session, ids)
