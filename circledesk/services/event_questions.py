"""Questions that were asked at an event: answered there, or carried on to the next of its kind."""

from __future__ import annotations

from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from circledesk.models.base import new_id
from circledesk.models.events import Event
from circledesk.models.programme import AskedQuestion
from circledesk.models.team import Person
from circledesk.said import said
from circledesk.services import words
from circledesk.services.facts.changed import Done
from circledesk.services.facts.event_work import AskedRow
from circledesk.services.facts.events import EventRow
from circledesk.services.living import found, found_own, living
from circledesk.services.session import action, may_write, must_write, now, team_zone, this_device


def asked_at(session: Session, event: EventRow) -> tuple[AskedRow, ...]:
    """Return what was asked at an event: the open ones first, as they were asked."""
    query = _query().where(AskedQuestion.event_id == event.id)
    rows = [_row(session, line, "") for line in session.execute(query)]
    return tuple(sorted(rows, key=lambda row: row.answered_on is not None))


def carried_to(session: Session, event: EventRow) -> tuple[AskedRow, ...]:
    """Return what stayed open at earlier events of its kind, the oldest first."""
    query = (
        _query()
        .where(AskedQuestion.event_id != event.id, AskedQuestion.answered_at.is_(None))
        .where(Event.kind == event.kind, Event.date <= event.date)
        .where(or_(Event.branch_id.is_(None), Event.branch_id == event.branch_id))
    )
    return tuple(
        _row(session, line, line[2])
        for line in session.execute(query)
        if (line[3], line[4] or "") < (event.date, event.id)
    )


def ask(
    session: Session, *, event_id: str, text: str, topic: str = "", person_id: str = ""
) -> Done:
    """Note a question that was asked at an event."""
    with action(session, "event.ask") as act:
        event = found(session, Event, event_id)
        branch = event.branch_id or _own_branch(session)
        must_write(session, branch)
        row = AskedQuestion(
            id=new_id(),
            branch_id=branch,
            event_id=event_id,
            person_id=found(session, Person, person_id).id if person_id else None,
            text=words.needed(text, "question", words.DESCRIPTION),
            topic=words.allowed(topic, "topic", words.NAME),
            asked_at=now(session),
        )
        session.add(row)
    return Done(row.id, act.changed, act.operation, said("The question is noted."))


def answer(session: Session, *, question_id: str, text: str) -> Done:
    """Answer a question; without words it is open again, and is carried on."""
    with action(session, "event.answer") as act:
        row = found_own(session, AskedQuestion, question_id)
        row.answer = words.allowed(text, "answer", words.STORY)
        row.answered_at = now(session) if row.answer else None
        row.answered_by = (this_device(session).person_id or None) if row.answer else None
    note = said("The answer is noted.") if row.answer else said("The question is open again.")
    return Done(question_id, act.changed, act.operation, note)


def delete_question(session: Session, *, question_id: str) -> Done:
    """Delete a question."""
    with action(session, "event.ask-delete") as act:
        session.delete(found_own(session, AskedQuestion, question_id))
    return Done(question_id, act.changed, act.operation, said("The question is deleted."))


def _own_branch(session: Session) -> str | None:
    """A branch's computer notes as its own what was asked at an event of the team."""
    here = this_device(session)
    return None if here.role == "organizer" else here.branch_id


def _query() -> Any:
    return (
        select(AskedQuestion, Person.name, Event.title, Event.date, Event.id)
        .join(Event, Event.id == AskedQuestion.event_id)
        .outerjoin(Person, Person.id == AskedQuestion.person_id)
        .where(*living(AskedQuestion))
        .order_by(AskedQuestion.asked_at, AskedQuestion.id)
    )


def _row(session: Session, line: Any, event: str) -> AskedRow:
    question, person = line[0], line[1]
    zone = team_zone(session)
    answered = question.answered_at
    return AskedRow(
        id=question.id,
        event_id=question.event_id,
        text=question.text,
        topic=question.topic,
        asked_by=person or "",
        asked_on=question.asked_at.astimezone(zone).date(),
        answer=question.answer,
        answered_on=answered.astimezone(zone).date() if answered else None,
        event=event,
        editable=may_write(session, question.branch_id),
    )
