"""Past meetings of which nobody told yet who came, or how it was: to be entered in one go."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.tables import MEETING
from circledesk.services import figures
from circledesk.services.dashboard import is_over, meetings_between
from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.heard import heard
from circledesk.services.living import Which
from circledesk.services.meeting_rows import meeting_rows
from circledesk.services.session import local_now, today

LATELY = timedelta(weeks=13)
"""How far back a branch's meetings are gone through; a circle's own are all."""


def to_catch_up(
    session: Session, *, circle_id: str = "", branch_id: Which = None
) -> tuple[MeetingRow, ...]:
    """Return the meetings that are over and have no attendance or no rating, oldest first."""
    first = date(1900, 1, 1) if circle_id else today(session) - LATELY
    past = meetings_between(first, today(session), branch_id)
    if circle_id:
        past = past.where(MEETING.c.circle_id == circle_id)
    told = figures.newest_feedback(session, past)
    marked = figures.marked_counts(session, past)
    told_whole = [
        meeting
        for meeting, feedback in told.items()
        if feedback.rating is not None and (feedback.headcount is not None or meeting in marked)
    ]
    open_ones = select(MEETING.c.id).where(MEETING.c.id.in_(past), MEETING.c.id.not_in(told_whole))
    now = local_now(session)
    return tuple(
        row for row in meeting_rows(session, open_ones, heard(session)) if is_over(row, now)
    )
