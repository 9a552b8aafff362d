"""A circle's meetings as one plan: made with the circle, planned anew when dates change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import RuleBroken
from circledesk.models.circles import LearningCircle, Meeting
from circledesk.models.feedback import Feedback
from circledesk.models.learners import Attendance, Rsvp
from circledesk.said import said
from circledesk.services.called import day_text
from circledesk.services.living import living
from circledesk.services.schedule import FEWEST_MEETINGS, MOST_MEETINGS, dates, rhythm_of
from circledesk.services.spans import counted
from circledesk.services.words import between, likely_date


@dataclass(frozen=True, slots=True)
class Plan:
    """First date, time of day, rhythm (see schedule.dates) and number of a circle's meetings."""

    start: date
    time: time
    every: str
    meetings: int
    own: tuple[date, ...] = ()
    """Dates chosen one by one; they go before the rhythm."""

    def days(self) -> list[date]:
        """Return the dates; InvalidValue where the plan cannot be."""
        between(len(self.own) or self.meetings, "meetings", FEWEST_MEETINGS, MOST_MEETINGS)
        if self.own:
            return [likely_date(day, "start") for day in sorted(set(self.own))]
        days = dates(likely_date(self.start, "start"), self.every, self.meetings)
        likely_date(days[-1], "start")
        return days


def make_meetings(session: Session, circle: LearningCircle, plan: Plan) -> list[date]:
    """Add the meetings of a new circle; return their dates."""
    days = plan.days()
    for day in days:
        session.add(_meeting(circle, day, plan.time))
    return days


def replan(
    session: Session,
    circle: LearningCircle,
    *,
    start: date | None = None,
    time: time | None = None,
    meetings: int | None = None,
    every: str | None = None,
) -> None:
    """Plan a circle's meetings anew: the n-th meeting moves to the n-th date, what lacks is added.

    Where neither `start` nor `every` is given, dates stay and only time or number change. What was
    reported is never moved or dropped: RuleBroken names it.
    """
    held = list(
        session.scalars(
            select(Meeting)
            .where(Meeting.circle_id == circle.id, *counted())
            .order_by(Meeting.date, Meeting.start, Meeting.id)
        )
    )
    told = reported(session, circle.id)
    count = meetings if meetings is not None else max(len(held), FEWEST_MEETINGS)
    days = _days(circle, held, start, every, count)
    clock = time or circle.meeting_time or (held[0].start if held else None)
    if clock is None:
        raise RuleBroken("The circle has no time of day yet.", "Give the time as well.")
    for meeting, day in zip(held, days, strict=False):
        _move(meeting, day, time or meeting.start, fixed=meeting.id in told)
    for meeting in held[len(days) :]:
        _drop(session, meeting, fixed=meeting.id in told)
    for day in days[len(held) :]:
        session.add(_meeting(circle, day, clock))
    circle.start_date, circle.meeting_time = days[0], clock


def reported(session: Session, circle_id: str) -> set[str]:
    """Return the ids of a circle's meetings with attendance or feedback."""
    meetings = select(Meeting.id).where(Meeting.circle_id == circle_id, *living(Meeting))
    found: set[str] = set()
    for model in (Attendance, Feedback):
        query = select(model.meeting_id).where(model.meeting_id.in_(meetings), *living(model))
        found.update(session.scalars(query.distinct()))
    return found


def _days(
    circle: LearningCircle,
    held: list[Meeting],
    start: date | None,
    every: str | None,
    count: int,
) -> list[date]:
    between(count, "meetings", FEWEST_MEETINGS, MOST_MEETINGS)
    kept = [meeting.date for meeting in held]
    first = start or (kept[0] if kept else circle.start_date)
    if first is None:
        raise RuleBroken("The circle has no first date yet.", "Give the start as well.")
    rhythm = every or rhythm_of(kept)
    likely_date(first, "start")
    if start is None and every is None and kept:
        more = dates(kept[-1], rhythm, max(count - len(kept), 0) + 1)[1:]
        return (kept + more)[:count]
    return dates(first, rhythm, count)


def _meeting(circle: LearningCircle, day: date, start: time) -> Meeting:
    return Meeting(branch_id=circle.branch_id, circle_id=circle.id, date=day, start=start)


def _move(meeting: Meeting, day: date, start: time, *, fixed: bool) -> None:
    if fixed and meeting.date != day:
        raise RuleBroken(
            said(
                "The meeting of {day} was held already and cannot move.", day=day_text(meeting.date)
            ),
            "Move the later meetings one by one.",
        )
    if not fixed and (meeting.date, meeting.start) != (day, start):
        meeting.date, meeting.start, meeting.assumed = day, start, False


def _drop(session: Session, meeting: Meeting, *, fixed: bool) -> None:
    if fixed:
        raise RuleBroken(
            said("The meeting of {day} was held already.", day=day_text(meeting.date)),
            "Keep at least the meetings that were held.",
        )
    for word in session.scalars(select(Rsvp).where(Rsvp.meeting_id == meeting.id, *living(Rsvp))):
        session.delete(word)
    session.delete(meeting)
