"""Planning a circle in one breath: its dates before it is made, a course that is new with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time
from typing import TypedDict, Unpack

from sqlalchemy.orm import Session

from circledesk.said import said, together
from circledesk.services.circles import create_circle
from circledesk.services.countries import country
from circledesk.services.courses import add_course
from circledesk.services.facts.changed import Done
from circledesk.services.replan import Plan
from circledesk.services.session import action


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """A date of a plan; `holiday` is the public holiday that it falls on, or ''."""

    day: date
    holiday: str = ""
    about: bool = False
    """The holiday hangs on the moon: it may be a day earlier or later."""


class CirclePlan(TypedDict, total=False):
    """What a new circle needs besides its course; see `circles.create_circle`."""

    name: str
    start: date
    time: time
    branch_id: str | None
    meetings: int
    every: str
    duration: int
    capacity: int | None
    facilitators: tuple[str, ...]
    venue: str
    venue_details: str
    draft: bool


def planned_days(
    *, country_code: str, start: date, every: str, meetings: int
) -> tuple[PlannedDay, ...]:
    """Return the dates that a plan means, each with the holiday it falls on. Reads no database.

    Raises InvalidValue where the plan cannot be.
    """
    table = country(country_code)
    found = []
    for day in Plan(start, time(), every, meetings).days():
        hit = next((one for one in table.holidays(day.year) if one.day == day), None)
        found.append(PlannedDay(day, hit.name, hit.about) if hit else PlannedDay(day))
    return tuple(found)


def plan_circle(
    session: Session, *, course_id: str = "", course_title: str = "", **plan: Unpack[CirclePlan]
) -> Done:
    """Make a circle; without a course id, its course is made too. One action, so one Undo."""
    with action(session, "circle.add"):
        course = course_id or add_course(session, title=course_title).id
        made = create_circle(session, course_id=course, **plan)
    values = {"title": plan.get("name") or course_title, "count": plan.get("meetings", 6)}
    if course_id:
        told = said("The circle {title} was made, with meetings: {count}.", **values)
    else:
        told = said(
            "A new course was made, {title}, and its circle, with meetings: {count}.", **values
        )
    return replace(made, note=together(told, made.note))
