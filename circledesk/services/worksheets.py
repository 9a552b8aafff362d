"""Planning worksheets: each participant's plan of her first circle, filled in at a workshop."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from typing import Any, TypedDict, Unpack

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue
from circledesk.models.base import new_id
from circledesk.models.circles import LearningCircle
from circledesk.models.events import Event
from circledesk.models.programme import FilledForm
from circledesk.models.team import Branch, Membership, Person
from circledesk.said import said
from circledesk.services import words
from circledesk.services.circles import MOST_PLACES
from circledesk.services.courses import courses
from circledesk.services.facts.changed import Done
from circledesk.services.facts.event_work import Worksheet
from circledesk.services.living import found, found_own, living
from circledesk.services.names import fold
from circledesk.services.planning import CirclePlan, plan_circle
from circledesk.services.schedule import FEWEST_MEETINGS, LONGEST, MOST_MEETINGS, SHORTEST
from circledesk.services.session import action, may_write, must_write, this_device, today

KIND = "worksheet"
_TEXTS = {
    "course": words.TITLE,
    "venue": words.VENUE,
    "invite": words.DESCRIPTION,
    "goal": words.QUESTION,
    "concerns": words.QUESTION,
}
_NUMBERS = {
    "meetings": (FEWEST_MEETINGS, MOST_MEETINGS),
    "minutes": (SHORTEST, LONGEST),
    "capacity": (1, MOST_PLACES),
}
"""The least and the most, as of the circle that it becomes."""


class Answers(TypedDict, total=False):
    """What a worksheet asks."""

    course: str
    start: date | None
    time: time | None
    meetings: int | None
    minutes: int | None
    venue: str
    capacity: int | None
    invite: str
    goal: str
    concerns: str


def worksheets(session: Session, event_id: str | None = None) -> tuple[Worksheet, ...]:
    """Return the worksheets of an event, or all, by name."""
    query = (
        select(FilledForm, Person.name, Branch.name)
        .outerjoin(Person, Person.id == FilledForm.person_id)
        .outerjoin(Branch, Branch.id == FilledForm.branch_id)
        .where(FilledForm.kind == KIND, *living(FilledForm))
    )
    if event_id is not None:
        query = query.where(FilledForm.event_id == event_id)
    rows = [_row(session, *line) for line in session.execute(query)]
    return tuple(sorted(rows, key=lambda row: (fold(row.name), row.id)))


def keep_worksheet(
    session: Session,
    *,
    event_id: str = "",
    person_id: str = "",
    name: str = "",
    **answers: Unpack[Answers],
) -> Done:
    """Keep what somebody plans: her worksheet of this event is made, or changed.

    What is left out of `answers` stays. It belongs to her own library; else to the organizers.
    """
    with action(session, "worksheet.keep") as act:
        row = _of(session, event_id, person_id, name)
        must_write(session, row.branch_id)
        told = dict(row.answers or {})
        told.update(_checked(answers))
        row.answers = {key: value for key, value in told.items() if value not in (None, "")}
        row.day = row.day or today(session)
        session.add(row)
    return Done(row.id, act.changed, act.operation, said("The worksheet is kept."))


def delete_worksheet(session: Session, *, worksheet_id: str) -> Done:
    """Delete a worksheet; a circle that it became stays."""
    with action(session, "worksheet.delete") as act:
        row = found_own(session, FilledForm, worksheet_id)
        session.delete(row)
    return Done(worksheet_id, act.changed, act.operation, said("The worksheet is deleted."))


def became_circle(session: Session, *, worksheet_id: str, circle_id: str) -> Done:
    """Note which circle a worksheet became."""
    with action(session, "worksheet.circle") as act:
        row = found_own(session, FilledForm, worksheet_id)
        row.circle_id = found(session, LearningCircle, circle_id).id
    return Done(worksheet_id, act.changed, act.operation)


def plan_from(
    session: Session,
    *,
    worksheet_id: str,
    course_id: str,
    course_title: str,
    **plan: Unpack[CirclePlan],
) -> Done:
    """Make the circle that a worksheet tells of, and note it there, in one action."""
    with action(session, "circle.add"):
        done = plan_circle(session, course_id=course_id, course_title=course_title, **plan)
        became_circle(session, worksheet_id=worksheet_id, circle_id=done.id)
    return done


def draft_circle(session: Session, *, worksheet_id: str) -> Done:
    """Make a draft circle of what a worksheet says; it must name a course, a day and an hour."""
    row = _row(session, found_own(session, FilledForm, worksheet_id), "", "")
    if not (row.course and row.start and row.time):
        raise InvalidValue(
            "The worksheet does not say which course, on which day and at what hour.",
            "Fill that in first.",
            field="start",
        )
    known = {course.title.casefold(): course.id for course in courses(session)}
    told: CirclePlan = {
        "start": row.start,
        "time": row.time,
        "draft": True,
        "branch_id": row.branch_id or None,
        "capacity": row.capacity,
        "facilitators": (row.person_id,) if row.person_id else (),
        "venue": row.venue,
        "facilitator_goal": row.goal,
        "facilitator_concerns": row.concerns,
    }
    if row.meetings:
        told["meetings"] = row.meetings
    if row.minutes:
        told["duration"] = row.minutes
    return plan_from(
        session,
        worksheet_id=worksheet_id,
        course_id=known.get(row.course.casefold(), ""),
        course_title=row.course,
        **told,
    )


def _of(session: Session, event_id: str, person_id: str, name: str) -> FilledForm:
    """Return her worksheet of this event, or a new one."""
    person = found(session, Person, person_id) if person_id else None
    name = "" if person else words.needed(name, "name", words.NAME)
    query = select(FilledForm).where(
        FilledForm.kind == KIND,
        FilledForm.event_id == (event_id or None),
        FilledForm.person_id == (person_id or None),
        FilledForm.name == name,
        *living(FilledForm),
    )
    row = session.scalars(query.order_by(FilledForm.id).limit(1)).first()
    return row or FilledForm(
        id=new_id(),
        kind=KIND,
        branch_id=_branch(session, person_id),
        event_id=found(session, Event, event_id).id if event_id else None,
        person_id=person_id or None,
        name=name,
        answers={},
    )


def _branch(session: Session, person_id: str) -> str | None:
    query = select(Membership.branch_id).where(
        Membership.person_id == person_id, *living(Membership)
    )
    own = session.scalars(query.limit(1)).first() if person_id else None
    here = this_device(session)
    return own or (None if here.role == "organizer" else here.branch_id)


def _checked(answers: Mapping[str, Any]) -> dict[str, Any]:
    """Return answers as they are kept: text, numbers, ISO dates and times."""
    kept: dict[str, Any] = {}
    for key, value in answers.items():
        if key in _TEXTS:
            kept[key] = words.allowed(value, key, _TEXTS[key])
        elif key in _NUMBERS:
            kept[key] = None if value is None else words.between(value, key, *_NUMBERS[key])
        elif key == "start":
            kept[key] = None if value is None else words.likely_date(value, key).isoformat()
        elif key == "time":
            kept[key] = None if value is None else f"{value:%H:%M}"
        else:
            raise InvalidValue(
                said("The worksheet does not ask for «{key}».", key=key),
                "Leave it out.",
                field="answer",
            )
    return kept


def _row(session: Session, form: FilledForm, person: str | None, branch: str | None) -> Worksheet:
    told = form.answers if isinstance(form.answers, dict) else {}
    return Worksheet(
        id=form.id,
        event_id=form.event_id or "",
        person_id=form.person_id or "",
        name=person or form.name,
        branch_id=form.branch_id or "",
        branch=branch or "",
        day=form.day,
        **{key: told[key] for key in _TEXTS if isinstance(told.get(key), str)},
        **{key: told[key] for key in _NUMBERS if isinstance(told.get(key), int)},
        start=_read(date.fromisoformat, told.get("start")),
        time=_read(time.fromisoformat, told.get("time")),
        circle_id=form.circle_id or "",
        editable=may_write(session, form.branch_id),
    )


def _read(make: Any, text: Any) -> Any:
    """Read a date or a time; what another version wrote otherwise is nothing."""
    try:
        return make(text)
    except (TypeError, ValueError):
        return None
