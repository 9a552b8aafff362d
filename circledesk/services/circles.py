"""Learning circles: making, changing and deleting one. Reading is in `circle_reading`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from datetime import time as wall_time
from typing import Any, TypedDict, Unpack

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.errors import RuleBroken
from circledesk.models.base import new_id
from circledesk.models.circles import CircleFacilitator, Course, LearningCircle, Meeting
from circledesk.models.feedback import Feedback
from circledesk.models.learners import Attendance, Rsvp, Signup
from circledesk.models.team import Branch
from circledesk.said import Sentence, said
from circledesk.services import words
from circledesk.services.called import day_text
from circledesk.services.circle_reading import circle_page as circle_page
from circledesk.services.circle_reading import circles as circles
from circledesk.services.days_off import days_off, marked
from circledesk.services.facts.changed import Done
from circledesk.services.facts.people import ThisDevice
from circledesk.services.facts.planning import PlannedDay
from circledesk.services.living import found, living, put
from circledesk.services.people import host_named
from circledesk.services.replan import Plan, make_meetings, replan
from circledesk.services.schedule import LONGEST, SHORTEST
from circledesk.services.session import action, must_write, this_device
from circledesk.services.team import office_id

MOST_PLACES = 10_000
_TEXTS = {
    "description": words.DESCRIPTION,
    "venue": words.VENUE,
    "venue_details": words.DETAILS,
    "language": words.LANGUAGE,
    "signup_question": words.QUESTION,
    "facilitator_goal": words.QUESTION,
    "facilitator_concerns": words.QUESTION,
}
_PLANNED = ("start", "time", "meetings", "every")


class CircleFields(TypedDict, total=False):
    """What can be changed of a circle; its branch never does."""

    course_id: str
    name: str
    start: date
    time: wall_time
    meetings: int
    every: str
    duration: int
    capacity: int | None
    facilitators: Sequence[str]
    venue: str
    venue_details: str
    language: str
    draft: bool
    did_not_happen: bool | None
    signup_open: bool
    signup_question: str
    facilitator_goal: str
    facilitator_concerns: str
    description: str
    attendance_rule: int | None


def create_circle(
    session: Session,
    *,
    course_id: str,
    name: str = "",
    start: date,
    time: wall_time,
    branch_id: str | None = None,
    meetings: int = 6,
    every: str = "week",
    days: Sequence[date] = (),
    duration: int = 90,
    capacity: int | None = None,
    facilitators: Sequence[str] = (),
    venue: str = "",
    venue_details: str = "",
    language: str = "",
    draft: bool = False,
    signup_question: str = "",
    facilitator_goal: str = "",
    facilitator_concerns: str = "",
    description: str = "",
) -> Done:
    """Make a circle with its meetings. It may start in the past: paper records are typed in later.

    `facilitators` are e-mails or people's ids; `every` is day, week, two-weeks, twice-week, month
    like 10-days or like tue,thu; `days` are dates chosen one by one, in place of start, meetings
    and every; `duration` is in minutes. What is left out becomes the course's title and
    language, this PC's branch (an organizer's: Office) with its venue, and this PC's person.
    """
    with action(session, "circle.add") as act:
        device = this_device(session)
        branch = found(session, Branch, branch_id or device.branch_id or office_id(session))
        must_write(session, branch.id)
        course = found(session, Course, course_id)
        circle = LearningCircle(
            id=new_id(),
            branch_id=branch.id,
            course_id=course.id,
            course_description=course.caption,
            city=branch.city,
            zone=device.zone,
            meeting_time=time,
            start_date=words.likely_date(start, "start"),
            created_by=device.person_id or None,
        )
        fields = {
            "name": name,
            "duration": duration,
            "capacity": capacity,
            "draft": draft,
            "venue": venue or branch.venue or branch.name,
            "venue_details": venue_details,
            "language": language or course.language,
            "signup_question": signup_question,
            "facilitator_goal": facilitator_goal,
            "facilitator_concerns": facilitator_concerns,
            "description": description,
        }
        _fill(session, circle, fields)
        session.add(circle)
        made = make_meetings(session, circle, Plan(start, time, every, meetings, tuple(days)))
        circle.start_date = made[0]
        _set_hosts(session, circle, facilitators or _own_person(device))
        note = _holiday_note(session, branch.id, made)
    return Done(circle.id, act.changed, act.operation, note)


def edit_circle(session: Session, *, circle_id: str, **fields: Unpack[CircleFields]) -> Done:
    """Change a circle. `start`, `time`, `meetings` and `every` plan its meetings anew.

    Meetings with attendance or feedback keep their dates: where the new plan would move or drop
    one, it is refused.
    """
    with action(session, "circle.edit") as act:
        circle = found(session, LearningCircle, circle_id)
        must_write(session, circle.branch_id)
        given: dict[str, Any] = dict(fields)
        if hosts := given.pop("facilitators", None):
            _set_hosts(session, circle, hosts)
        elif hosts is not None:
            raise RuleBroken(
                "A circle needs a facilitator.", "Name another one before the last leaves."
            )
        plan = {key: given.pop(key) for key in _PLANNED if key in given}
        _fill(session, circle, given)
        if plan:
            replan(session, circle, **plan)
        note = _over_full(session, circle) if given.get("capacity") else ""
    return Done(circle_id, act.changed, act.operation, note)


def delete_circle(session: Session, *, circle_id: str) -> Done:
    """Delete a circle with its meetings, sign-ups, attendance and feedback.

    Its learners stay, and so does every certificate that was issued.
    """
    with action(session, "circle.delete") as act:
        circle = found(session, LearningCircle, circle_id)
        must_write(session, circle.branch_id)
        meetings = select(Meeting.id).where(Meeting.circle_id == circle_id)
        for model in (Attendance, Feedback, Rsvp):
            of_meetings = select(model).where(model.meeting_id.in_(meetings), *living(model))
            for row in session.scalars(of_meetings):
                session.delete(row)
        for kind in (Signup, CircleFacilitator, Meeting):
            for child in session.scalars(
                select(kind).where(kind.circle_id == circle_id, *living(kind))
            ):
                session.delete(child)
        session.delete(circle)
    return Done(
        circle_id, act.changed, act.operation, said("{circle} is deleted.", circle=circle.name)
    )


def _fill(session: Session, circle: LearningCircle, fields: dict[str, Any]) -> None:
    """Check and set plain fields; an empty name becomes the course's title (P2PU's rule)."""
    if "course_id" in fields:
        circle.course_id = found(session, Course, fields.pop("course_id")).id
    for name, value in fields.items():
        if name == "name":
            title = found(session, Course, circle.course_id).title
            value = words.allowed(value, "name", words.NAME) or title
        elif name in _TEXTS:
            value = words.allowed(value, name, _TEXTS[name])
        elif name == "duration":
            value = words.between(value, "duration", SHORTEST, LONGEST)
        elif name == "capacity" and value is not None:
            value = words.between(value, "capacity", 1, MOST_PLACES)
        elif name == "attendance_rule":
            value = words.between(value, name, 1, 100) if value else None
        setattr(circle, name, value)


def _over_full(session: Session, circle: LearningCircle) -> Sentence | str:
    """Return what is to be done where more learners have a place than there are places, or ''."""
    query = select(func.count()).select_from(Signup)
    query = query.where(Signup.circle_id == circle.id, Signup.state == "signed-up")
    count = session.scalar(query.where(*living(Signup))) or 0
    if circle.capacity is None or count <= circle.capacity:
        return ""
    return said(
        "The circle is changed, but more are signed up ({count}) than there are places ({places}). "
        "To settle offers to put who came last on the waiting list.",
        count=count,
        places=circle.capacity,
    )


def _own_person(device: ThisDevice) -> tuple[str, ...]:
    return (device.person_id,) if device.person_id else ()


def _set_hosts(session: Session, circle: LearningCircle, hosts: Sequence[str]) -> None:
    """Make these e-mails or people the circle's facilitators, in this order."""
    people = [host_named(session, named=host, branch_id=circle.branch_id).id for host in hosts]
    held = session.scalars(
        select(CircleFacilitator).where(
            CircleFacilitator.circle_id == circle.id, *living(CircleFacilitator)
        )
    )
    for row in held:
        if row.person_id not in people:
            session.delete(row)
    for position, person in enumerate(dict.fromkeys(people)):
        put(
            session,
            CircleFacilitator,
            CircleFacilitator.id_for(circle.id, person),
            branch_id=circle.branch_id,
            circle_id=circle.id,
            person_id=person,
            position=position,
        )


def _holiday_note(session: Session, branch_id: str, days: list[date]) -> str:
    """Say which meeting falls on a day off, the first one only."""
    off = days_off(session, days[0], days[-1])
    for number, planned in enumerate(marked(days, off, branch_id), 1):
        if planned.is_off:
            return _falls_on(number, planned)
    return ""


def _falls_on(number: int, planned: PlannedDay) -> Sentence:
    values = {"number": number, "day": day_text(planned.day), "holiday": planned.holiday}
    if planned.about:
        return said(
            "Meeting {number} is on {day}, about {holiday}: move it if the library is closed.",
            **values,
        )
    return said(
        "Meeting {number} is on {day}, {holiday}: move it if the library is closed.", **values
    )
