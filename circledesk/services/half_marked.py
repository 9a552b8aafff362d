"""Meetings whose attendance was begun and not finished: the power failed, or somebody asked."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.models.learners import Attendance, Learner, Signup
from circledesk.models.tables import ATTENDANCE, LEARNER, MEETING, SIGNUP
from circledesk.services import figures
from circledesk.services.dashboard import meetings_between
from circledesk.services.facts.meetings import HalfMarked
from circledesk.services.heard import heard
from circledesk.services.living import Which, living
from circledesk.services.meeting_rows import meeting_rows
from circledesk.services.session import start_of_day, today

WEEK = timedelta(days=7)


def half_marked(session: Session, *, branch_id: Which = None) -> tuple[HalfMarked, ...]:
    """Return meetings of the last seven days with some learners marked and others not.

    Who signed up after the meeting's day need not be marked; a meeting that has a rating is told.
    """
    day = today(session)
    lately = meetings_between(day - WEEK, day, branch_id)
    marked = _marked(session, lately)
    told = figures.newest_feedback(session, lately)
    rated = {meeting for meeting, feedback in told.items() if feedback.rating is not None}
    begun = [meeting for meeting in marked if meeting not in rated]
    if not begun:
        return ()
    rows = meeting_rows(
        session, select(MEETING.c.id).where(MEETING.c.id.in_(begun)), heard(session)
    )
    counts = [(row, len(_expected(session, row.id, row.circle_id))) for row in rows]
    return tuple(
        HalfMarked(row, marked[row.id], count) for row, count in counts if marked[row.id] < count
    )


def _marked(session: Session, meetings: figures.Ids) -> dict[str, int]:
    query = (
        select(ATTENDANCE.c.meeting_id, func.count())
        .where(ATTENDANCE.c.meeting_id.in_(meetings), *living(Attendance))
        .group_by(ATTENDANCE.c.meeting_id)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def _expected(session: Session, meeting_id: str, circle_id: str) -> set[str]:
    """Return the learners signed up by the end of the meeting's day, and those marked."""
    day = session.scalar(select(MEETING.c.date).where(MEETING.c.id == meeting_id))
    assert day is not None
    until = start_of_day(session, day + timedelta(days=1))
    signed_up = (
        select(SIGNUP.c.learner_id)
        .join(LEARNER, LEARNER.c.id == SIGNUP.c.learner_id)
        .where(SIGNUP.c.circle_id == circle_id, SIGNUP.c.state == "signed-up")
        .where(SIGNUP.c.signed_up_at < until, *living(Signup, Learner), LEARNER.c.name != "")
    )
    marked = select(ATTENDANCE.c.learner_id).where(
        ATTENDANCE.c.meeting_id == meeting_id, *living(Attendance)
    )
    return {*session.scalars(signed_up), *session.scalars(marked)}
