"""Meetings that are over and of which nothing is known here: neither attendance nor feedback."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Select, exists, func, select
from sqlalchemy.orm import Session

from circledesk.models.feedback import Feedback
from circledesk.models.learners import Attendance
from circledesk.models.tables import ATTENDANCE, CIRCLE, FEEDBACK, MEETING
from circledesk.services.dashboard import happening
from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.heard import heard
from circledesk.services.living import Which, living, of_branches
from circledesk.services.meeting_rows import meeting_rows
from circledesk.services.schedule import ends
from circledesk.services.session import local_now
from circledesk.services.spans import counted

WEEKS = 8
"""How far back one asks: what is older is history, not work."""


@dataclass(frozen=True, slots=True)
class Unreported:
    """A meeting that nobody told of."""

    meeting_id: str
    circle_id: str
    branch_id: str
    day: date


def unreported(
    session: Session,
    *,
    branch_id: Which = None,
    weeks: int = WEEKS,
    circles: Select[str] | None = None,
) -> tuple[Unreported, ...]:
    """Return the meetings of the last weeks that are over and of which nothing is known here.

    Of the chosen circles alone, where they are given.
    """
    now = local_now(session)
    since = now.date() - timedelta(weeks=weeks)
    query = _query(since, now.date()).where(*of_branches(MEETING.c.branch_id, branch_id))
    if circles is not None:
        query = query.where(MEETING.c.circle_id.in_(circles))
    return tuple(
        Unreported(meeting, circle, branch, day)
        for meeting, circle, branch, day, start, minutes in session.execute(query)
        if ends(day, start, minutes) <= now
    )


def unreported_rows(
    session: Session, *, branch_id: Which = None, weeks: int = WEEKS
) -> tuple[MeetingRow, ...]:
    """Return the same as rows of a list, by date."""
    ids = [one.meeting_id for one in unreported(session, branch_id=branch_id, weeks=weeks)]
    chosen = select(MEETING.c.id).where(MEETING.c.id.in_(ids))
    return meeting_rows(session, chosen, heard(session, branch_id))


def missing_by_circle(rows: tuple[Unreported, ...]) -> dict[str, int]:
    """Count them by circle."""
    return dict(Counter(row.circle_id for row in rows))


def missing_by_branch(rows: tuple[Unreported, ...]) -> dict[str, int]:
    """Count them by branch."""
    return dict(Counter(row.branch_id for row in rows))


def _query(since: date, until: date) -> Any:
    told = exists().where(FEEDBACK.c.meeting_id == MEETING.c.id, *living(Feedback))
    marked = exists().where(ATTENDANCE.c.meeting_id == MEETING.c.id, *living(Attendance))
    return (
        select(
            MEETING.c.id,
            MEETING.c.circle_id,
            MEETING.c.branch_id,
            MEETING.c.date,
            MEETING.c.start,
            func.coalesce(MEETING.c.duration, CIRCLE.c.duration),
        )
        .join(CIRCLE, CIRCLE.c.id == MEETING.c.circle_id)
        .where(MEETING.c.date.between(since, until), *counted(), *happening(), ~told, ~marked)
        .order_by(MEETING.c.date, MEETING.c.id)
    )
