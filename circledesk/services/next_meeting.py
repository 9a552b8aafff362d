"""The meeting that a learner comes to next: a late joiner's first is not the circle's first."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.circles import LearningCircle, Meeting
from circledesk.models.tables import MEETING
from circledesk.said import Sentence, said
from circledesk.services.called import day_text
from circledesk.services.facts.confirmations import MeetingAhead
from circledesk.services.session import local_now
from circledesk.services.spans import counted


def next_meeting(session: Session, circle: LearningCircle) -> MeetingAhead | None:
    """Return the first meeting of a circle that has not begun; none where all are over."""
    query = (
        select(Meeting.date, Meeting.start, Meeting.duration, Meeting.venue)
        .where(MEETING.c.circle_id == circle.id, *counted())
        .order_by(Meeting.date, Meeting.start, Meeting.id)
    )
    held = session.execute(query).all()
    now = local_now(session)
    for week, (day, start, duration, venue) in enumerate(held, 1):
        begins = datetime.combine(day, start)
        if begins > now:
            end = begins + timedelta(minutes=duration or circle.duration)
            place = venue or circle.venue
            return MeetingAhead(day, start, end.time(), week, len(held), place)
    return None


def late_words(session: Session, circle: LearningCircle) -> Sentence | str:
    """Return what a late joiner is told; '' before the circle's first meeting."""
    ahead = next_meeting(session, circle)
    if ahead is None or not ahead.late:
        return ""
    return said(
        "The circle has begun; the next meeting is number {week} of {weeks}: {day}, {time}.",
        week=ahead.week,
        weeks=ahead.weeks,
        day=day_text(ahead.date),
        time=f"{ahead.start:%H:%M}",
    )
