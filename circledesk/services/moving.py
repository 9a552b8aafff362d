"""What moving a meeting would come to, before it is done: new dates and what is against them."""

from __future__ import annotations

from datetime import date, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.circles import LearningCircle, Meeting
from circledesk.services.days_off import days_off
from circledesk.services.facts.planning import Occasion, PlannedDay
from circledesk.services.hit_meetings import next_free_day
from circledesk.services.living import found_meeting
from circledesk.services.planning import check_plan
from circledesk.services.session import today
from circledesk.services.spans import counted
from circledesk.services.standing_in import hosts_of
from circledesk.services.words import likely_date

_AHEAD = timedelta(days=366)


def moved_days(
    session: Session, *, meeting_id: str, day: date, start: time, and_after: bool
) -> tuple[PlannedDay, ...]:
    """Return the new dates of a meeting, or of it and all after, and what is against each."""
    meeting, circle = found_meeting(session, meeting_id)
    held = [meeting.date, *(_later(session, meeting) if and_after else ())]
    by = likely_date(day, "date") - meeting.date
    new = [likely_date(one + by, "date") for one in held]
    occasion = Occasion(
        branch_id=meeting.branch_id,
        start=start,
        duration=meeting.duration or circle.duration,
        venue=meeting.venue or circle.venue,
        venue_details="" if meeting.venue else circle.venue_details,
        people=_people(session, meeting, circle),
        circle_id=circle.id,
    )
    return check_plan(session, days=new, occasion=occasion)


def free_day(session: Session, *, meeting_id: str) -> date:
    """Return the next day after a meeting, on its weekday, that is no day off and has no clash."""
    meeting, _ = found_meeting(session, meeting_id)
    first = max(meeting.date, today(session))
    off = days_off(session, first, first + _AHEAD)
    day = next_free_day(meeting.date, off, meeting.branch_id)
    while day <= first:
        day = next_free_day(day, off, meeting.branch_id)
    return day


def _later(session: Session, meeting: Meeting) -> list[date]:
    query = (
        select(Meeting.date, Meeting.start, Meeting.id)
        .where(Meeting.circle_id == meeting.circle_id, Meeting.date >= meeting.date, *counted())
        .order_by(Meeting.date, Meeting.start, Meeting.id)
    )
    rows = session.execute(query).all()
    at = [row.id for row in rows].index(meeting.id) if not meeting.cancelled else -1
    return [row.date for row in rows[at + 1 :]]


def _people(session: Session, meeting: Meeting, circle: LearningCircle) -> tuple[str, ...]:
    if meeting.stand_in_id:
        return (meeting.stand_in_id,)
    return hosts_of(session, circle.id)
