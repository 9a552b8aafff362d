"""Planning a circle in one breath: its dates before it is made, a course that is new with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from typing import TypedDict, Unpack

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.tables import BRANCH
from circledesk.said import said, together
from circledesk.services.circles import create_circle
from circledesk.services.clashes import clashes
from circledesk.services.countries import country
from circledesk.services.courses import add_course
from circledesk.services.days_off import days_off, marked
from circledesk.services.facts.changed import Done
from circledesk.services.facts.planning import DayOff, Occasion, PlannedDay
from circledesk.services.schedule import dates
from circledesk.services.session import action, this_device
from circledesk.services.words import likely_date

_FARTHEST = timedelta(weeks=26)
"""So far ahead a free start is looked for; then the first day is taken as it is."""


class CirclePlan(TypedDict, total=False):
    """What a new circle needs besides its course; see `circles.create_circle`."""

    name: str
    start: date
    time: time
    branch_id: str | None
    meetings: int
    every: str
    days: Sequence[date]
    duration: int
    capacity: int | None
    facilitators: tuple[str, ...]
    venue: str
    venue_details: str
    language: str
    signup_question: str
    facilitator_goal: str
    facilitator_concerns: str
    draft: bool


def marked_days(*, country_code: str, days: Sequence[date]) -> tuple[PlannedDay, ...]:
    """Return dates with the country's holidays that they fall on. Reads no database."""
    table = country(country_code)
    off = [
        DayOff(one.day, one.day, one.name, one.about)
        for year in sorted({day.year for day in days})
        for one in table.holidays(year)
    ]
    return marked(days, off, "")


def check_plan(
    session: Session, *, days: Sequence[date], occasion: Occasion
) -> tuple[PlannedDay, ...]:
    """Return dates with all that stands against each: days off, closures, clashes."""
    if not days:
        return ()
    asked = _filled(session, occasion)
    off = days_off(session, min(days), max(days))
    against = clashes(session, days, asked)
    return tuple(
        replace(day, clashes=against.get(day.day, ())) for day in marked(days, off, asked.branch_id)
    )


def free_start(
    session: Session, *, start: date, every: str, meetings: int, occasion: Occasion
) -> date:
    """Return the first start from a date on, a week further each time, against which nothing is.

    Days off within the plan do not count: they are skipped when it is made.
    """
    day, last = start, start + _FARTHEST
    while day <= last:
        off = days_off(session, day, day + 2 * _FARTHEST)
        days = days_without(day, every, meetings, off, occasion.branch_id)
        open_ = not any(one.holds(day, occasion.branch_id) for one in off)
        if open_ and not clashes(session, days, _filled(session, occasion)):
            return day
        day += timedelta(weeks=1)
    return start


def days_without(
    start: date, every: str, meetings: int, off: Sequence[DayOff], branch_id: str
) -> tuple[date, ...]:
    """Return the dates of a plan that leaves days off out; one that the moon decides stays in."""
    sure = [one for one in off if not one.about]
    skip = {
        one.first + timedelta(days=number)
        for one in sure
        for number in range((one.last - one.first).days + 1)
        if one.branch_id in ("", branch_id)
    }
    return tuple(dates(likely_date(start, "start"), every, meetings, skip))


def plan_circle(
    session: Session, *, course_id: str = "", course_title: str = "", **plan: Unpack[CirclePlan]
) -> Done:
    """Make a circle; without a course id, its course is made too. One action, so one Undo."""
    with action(session, "circle.add"):
        course = course_id or add_course(session, title=course_title).id
        made = create_circle(session, course_id=course, **plan)
    count = len(plan.get("days", ())) or plan.get("meetings", 6)
    values = {"title": plan.get("name") or course_title, "count": count}
    if course_id:
        told = said("The circle {title} was made, with meetings: {count}.", **values)
    else:
        told = said(
            "A new course was made, {title}, and its circle, with meetings: {count}.", **values
        )
    return replace(made, note=together(told, made.note))


def _filled(session: Session, occasion: Occasion) -> Occasion:
    """Return it with what `create_circle` takes where nothing is said: venue and this person."""
    device = this_device(session)
    people = occasion.people or ((device.person_id,) if device.person_id else ())
    branch_id = occasion.branch_id or device.branch_id
    venue = occasion.venue
    if not venue:
        query = select(BRANCH.c.venue, BRANCH.c.name).where(BRANCH.c.id == branch_id)
        known = session.execute(query).first()
        venue = (known.venue or known.name) if known else ""
    return replace(occasion, branch_id=branch_id, venue=venue, people=people)
