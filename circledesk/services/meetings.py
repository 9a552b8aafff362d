"""Moving and cancelling meetings, and learners' words on whether they come."""

from __future__ import annotations

from datetime import date as calendar_date
from datetime import time as wall_time

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.errors import RuleBroken
from circledesk.models.circles import LearningCircle, Meeting
from circledesk.models.learners import Learner, Rsvp, Signup
from circledesk.said import said, together
from circledesk.services.called import day_text
from circledesk.services.facts.changed import Done
from circledesk.services.living import found, found_meeting, living, put
from circledesk.services.replan import reported
from circledesk.services.session import action, must_write, today
from circledesk.services.spans import counted
from circledesk.services.words import QUESTION, allowed, likely_date


def move_meeting(
    session: Session,
    *,
    meeting_id: str,
    date: calendar_date,
    start: wall_time | None = None,
    and_after: bool = False,
) -> Done:
    """Put a meeting on another date or time; with `and_after`, all later ones by as many days.

    A time that is given holds for each of them. A moved meeting is no longer *assumed*.
    """
    with action(session, "meeting.move") as act:
        meeting, circle = found_meeting(session, meeting_id)
        must_write(session, meeting.branch_id)
        _must_stand(meeting)
        moving = _with_later(session, meeting) if and_after else [meeting]
        days = likely_date(date, "date") - meeting.date
        told = reported(session, circle.id)
        for one in moving:
            _move(one, one.date + days, start or one.start, one.id in told, today(session))
        _must_not_clash(session, circle, moving)
        people = _signed_up(session, circle.id)
    note = said("Moved to {day}, {time}.", day=day_text(date), time=f"{meeting.start:%H:%M}")
    return Done(meeting_id, act.changed, act.operation, together(note, _to_be_told(people)))


def cancel_meeting(session: Session, *, meeting_id: str, reason: str = "") -> Done:
    """Cancel a meeting. One that has attendance or feedback was held, and is refused."""
    with action(session, "meeting.cancel") as act:
        meeting, circle = found_meeting(session, meeting_id)
        must_write(session, meeting.branch_id)
        _must_stand(meeting)
        if meeting_id in reported(session, circle.id):
            raise RuleBroken(
                said(
                    "The meeting of {day} was held: it has attendance or feedback.",
                    day=day_text(meeting.date),
                ),
                "Clear its attendance first if that was a mistake.",
            )
        meeting.cancelled = True
        meeting.cancel_reason = allowed(reason, "reason", QUESTION)
        people = _signed_up(session, circle.id)
    note = said("The meeting of {day} is cancelled.", day=day_text(meeting.date))
    return Done(meeting_id, act.changed, act.operation, together(note, _to_be_told(people)))


def record_rsvp(
    session: Session, *, meeting_id: str, learner_id: str, attending: bool | None
) -> Done:
    """Note a learner's word: comes, does not come, or (none) has not said."""
    with action(session, "rsvp.set") as act:
        meeting, circle = found_meeting(session, meeting_id)
        must_write(session, meeting.branch_id)
        _must_stand(meeting)
        learner = must_be_signed_up(session, circle, learner_id)
        row_id = Rsvp.id_for(meeting_id, learner_id)
        held = session.get(Rsvp, row_id)
        if attending is not None:
            put(
                session,
                Rsvp,
                row_id,
                branch_id=meeting.branch_id,
                meeting_id=meeting_id,
                learner_id=learner_id,
                attending=attending,
            )
        elif held is not None and held.deleted_at is None:
            session.delete(held)
    note = {
        True: said("{learner} comes.", learner=learner.name),
        False: said("{learner} does not come.", learner=learner.name),
        None: said("{learner} has not said.", learner=learner.name),
    }[attending]
    return Done(row_id, act.changed, act.operation, note)


def _to_be_told(people: int) -> str:
    return said("Signed up and to be told: {count}.", count=people) if people else ""


def must_be_signed_up(session: Session, circle: LearningCircle, learner_id: str) -> Learner:
    """Return a learner who is signed up for a circle; anybody else is refused by name."""
    learner = found(session, Learner, learner_id)
    query = select(Signup.id).where(
        Signup.circle_id == circle.id,
        Signup.learner_id == learner_id,
        Signup.state == "signed-up",
        *living(Signup),
    )
    if session.scalar(query.limit(1)) is None:
        raise RuleBroken(
            said(
                "{learner} is not signed up for {circle}.", learner=learner.name, circle=circle.name
            ),
            "Sign the learner up first.",
        )
    return learner


def _must_stand(meeting: Meeting) -> None:
    if meeting.cancelled:
        raise RuleBroken(
            said("The meeting of {day} is cancelled.", day=day_text(meeting.date)),
            "Choose another meeting.",
        )


def _with_later(session: Session, meeting: Meeting) -> list[Meeting]:
    """Return a meeting and those after it, also by time on its own day."""
    query = (
        select(Meeting)
        .where(Meeting.circle_id == meeting.circle_id, Meeting.date >= meeting.date, *counted())
        .order_by(Meeting.date, Meeting.start, Meeting.id)
    )
    held = list(session.scalars(query))
    return held[held.index(meeting) :]


def _move(
    meeting: Meeting,
    day: calendar_date,
    start: wall_time,
    told: bool,
    last_day: calendar_date,
) -> None:
    likely_date(day, "date")
    if told and day > last_day:
        raise RuleBroken(
            said(
                "The meeting of {day} was held and cannot move into the future.",
                day=day_text(meeting.date),
            ),
            "Clear its attendance first, or move the later meetings.",
        )
    if (meeting.date, meeting.start) != (day, start):
        meeting.date, meeting.start = day, start
    if meeting.assumed:
        meeting.assumed = False


def _must_not_clash(session: Session, circle: LearningCircle, moved: list[Meeting]) -> None:
    session.flush()
    query = (
        select(Meeting.date, Meeting.start)
        .where(Meeting.circle_id == circle.id, *counted())
        .group_by(Meeting.date, Meeting.start)
        .having(func.count() > 1)
    )
    ours = {(meeting.date, meeting.start) for meeting in moved}
    for day, start in session.execute(query):
        if (day, start) in ours:
            raise RuleBroken(
                said(
                    "{circle} meets on {day} at {time} already.",
                    circle=circle.name,
                    day=day_text(day),
                    time=f"{start:%H:%M}",
                ),
                "Choose another date or time, or move the later meetings as well.",
            )


def _signed_up(session: Session, circle_id: str) -> int:
    query = select(func.count()).where(
        Signup.circle_id == circle_id, Signup.state == "signed-up", *living(Signup)
    )
    return session.scalar(query) or 0
