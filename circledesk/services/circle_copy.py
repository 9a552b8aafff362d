"""A new circle like an earlier one: all as it was, only its start is asked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import RuleBroken
from circledesk.models.circles import LearningCircle, Meeting
from circledesk.said import said, together
from circledesk.services.circles import create_circle
from circledesk.services.days_off import days_off
from circledesk.services.facts.changed import Done
from circledesk.services.facts.planning import CopyPlan, Occasion
from circledesk.services.living import found, living
from circledesk.services.planning import days_without, free_start
from circledesk.services.schedule import WEEKDAYS, rhythm_of, usual_days
from circledesk.services.session import action, today
from circledesk.services.spans import counted
from circledesk.services.standing_in import hosts_of

_AHEAD = timedelta(days=2 * 366)
_COPIED = (
    "name", "duration", "capacity", "venue", "venue_details", "language", "signup_question",
    "facilitator_goal", "facilitator_concerns", "description",
)  # fmt: skip


def copy_plan(session: Session, *, circle_id: str) -> CopyPlan:
    """Return what a copy would be: same weekday, time, rhythm and number; the next free start."""
    circle = found(session, LearningCircle, circle_id)
    days, start = _planned(session, circle)
    occasion = Occasion(
        branch_id=circle.branch_id,
        start=start,
        duration=circle.duration,
        venue=circle.venue,
        venue_details=circle.venue_details,
        people=hosts_of(session, circle_id),
    )
    every, count = rhythm_of(days), len(days)
    like = next(day for day in days if WEEKDAYS[day.weekday()] in usual_days(days))
    first = _next_weekday(like, max(today(session), days[-1]))
    free = free_start(session, start=first, every=every, meetings=count, occasion=occasion)
    return CopyPlan(circle_id, circle.name, circle.branch_id, free, every, count, occasion)


def copy_days(session: Session, *, plan: CopyPlan, start: date) -> tuple[date, ...]:
    """Return the dates of a copy that starts on a day: days off are left out."""
    off = days_off(session, start, start + _AHEAD)
    return days_without(start, plan.every, plan.meetings, off, plan.branch_id)


def copy_circle(
    session: Session,
    *,
    circle_id: str,
    start: date | None = None,
    days: Sequence[date] = (),
    draft: bool = False,
) -> Done:
    """Make a circle like an earlier one, from the next free start or the one that is given.

    `days` are its dates, chosen one by one; else days off are left out. Its learners
    are not taken along; nobody is signed up.
    """
    with action(session, "circle.copy"):
        circle = found(session, LearningCircle, circle_id)
        plan = copy_plan(session, circle_id=circle_id)
        first = start or plan.start
        made = create_circle(
            session,
            course_id=circle.course_id,
            branch_id=circle.branch_id,
            start=first,
            time=plan.occasion.start,
            days=days or copy_days(session, plan=plan, start=first),
            facilitators=plan.occasion.people,
            draft=draft,
            **{name: getattr(circle, name) for name in _COPIED},
        )
    told = said("{circle} was made once more, with meetings: {count}.",
                circle=circle.name, count=plan.meetings)  # fmt: skip
    return Done(made.id, made.changed, made.operation, together(told, made.note))


def _planned(session: Session, circle: LearningCircle) -> tuple[list[date], time]:
    query = select(Meeting).where(Meeting.circle_id == circle.id)
    held = session.scalars(query.where(*counted())).all()
    held = held or session.scalars(query.where(*living(Meeting))).all()
    days = sorted(one.date for one in held)
    start = circle.meeting_time or next((one.start for one in held), None)
    if not days or start is None:
        raise RuleBroken(
            said("{circle} has no meetings to copy.", circle=circle.name), "Plan a new circle."
        )
    return days, start


def _next_weekday(like: date, after: date) -> date:
    """Return the first day after one that has the weekday of another."""
    return after + timedelta(days=(like.weekday() - after.weekday() - 1) % 7 + 1)
