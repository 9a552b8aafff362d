"""Notes at an event: what worked, was hard, was agreed; a next step becomes a task as well."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any, TypedDict, Unpack

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.models.base import new_id
from circledesk.models.circles import Course
from circledesk.models.events import Event, EventNote
from circledesk.said import said
from circledesk.services import words
from circledesk.services.event_tasks import add_task
from circledesk.services.facts.changed import Done
from circledesk.services.facts.event_notes import KINDS, NoteRow
from circledesk.services.living import found, found_own, living
from circledesk.services.names import fold
from circledesk.services.session import action, may_write, must_write

MOST_COUNTED = 1000


class NoteFields(TypedDict, total=False):
    """What can be said of a note."""

    kind: str
    text: str
    count: int
    topics: str
    part: str


def event_notes(session: Session, *, event_id: str) -> tuple[NoteRow, ...]:
    """Return the notes of an event in the order of minutes; without a focus group's answers."""
    rows = [
        note_row(session, row)
        for row in of_event(session, event_id)
        if row.kind in KINDS and not (row.part and row.kind == "question")
    ]
    return with_courses(session, sorted(rows, key=lambda row: KINDS.index(row.kind)))


def add_note(
    session: Session,
    *,
    event_id: str,
    responsible_id: str = "",
    due: date | None = None,
    **fields: Unpack[NoteFields],
) -> Done:
    """Note something. A next step with somebody or a day for it becomes a task of the event too."""
    with action(session, "event.note") as act:
        event = found(session, Event, event_id)
        must_write(session, event.branch_id)
        note = new_note(session, event, {"kind": "note", "text": "", **fields})
        if note.kind == "next-step" and (responsible_id or due):
            task: dict[str, Any] = {"responsible_id": responsible_id, "due": due}
            text = note.text[: words.DESCRIPTION]
            add_task(session, event_id=event_id, text=text, **task)
    return Done(note.id, act.changed, act.operation, said("It is noted."))


def edit_note(session: Session, *, note_id: str, **fields: Unpack[NoteFields]) -> Done:
    """Change a note."""
    with action(session, "event.note") as act:
        fill(found_own(session, EventNote, note_id), dict(fields))
    return Done(note_id, act.changed, act.operation, said("The note is changed."))


def delete_note(session: Session, *, note_id: str) -> Done:
    """Delete a note."""
    with action(session, "event.note-delete") as act:
        session.delete(found_own(session, EventNote, note_id))
    return Done(note_id, act.changed, act.operation, said("The note is deleted."))


def new_note(session: Session, event: Event, fields: dict[str, Any]) -> EventNote:
    """Add a row behind the others, inside an action."""
    query = select(func.max(EventNote.position)).where(EventNote.event_id == event.id)
    place = (session.scalar(query) or 0) + 1
    note = EventNote(id=new_id(), branch_id=event.branch_id, event_id=event.id, position=place)
    fill(note, fields)
    session.add(note)
    return note


def fill(note: EventNote, fields: dict[str, Any]) -> None:
    """Check what is said of a note, and set it."""
    for name, value in fields.items():
        if name == "text":
            value = words.needed(value, "note", words.DESCRIPTION)
        elif name == "kind":
            value = words.one_of(value, "kind", (*KINDS, "answer"))
        elif name == "count":
            value = words.between(value, "count", 0, MOST_COUNTED)
        elif name == "topics":
            value = words.allowed(value, "topics", words.KEYWORDS)
        setattr(note, name, value)


def of_event(session: Session, event_id: str) -> Sequence[EventNote]:
    """Return all rows of an event as they were added."""
    query = (
        select(EventNote)
        .where(EventNote.event_id == event_id, *living(EventNote))
        .order_by(EventNote.position, EventNote.id)
    )
    return session.scalars(query).all()


def note_row(session: Session, row: EventNote) -> NoteRow:
    """Return a row as it is shown, its courses not yet counted."""
    return NoteRow(
        id=row.id,
        event_id=row.event_id,
        kind=row.kind,
        text=row.text,
        part=row.part,
        count=row.count,
        topics=row.topics,
        editable=may_write(session, row.branch_id),
    )


def with_courses(session: Session, rows: Sequence[NoteRow]) -> tuple[NoteRow, ...]:
    """Return notes with the number of courses that have one of their topics."""
    if not any(row.topics for row in rows):
        return tuple(rows)
    query = select(Course.title, Course.topics).where(~Course.archived, *living(Course))
    courses = [(fold(title), topics_of(topics)) for title, topics in session.execute(query)]
    return tuple(
        replace(row, courses=sum(_fits(topics_of(row.topics), *one) for one in courses))
        for row in rows
    )


def topics_of(text: str) -> frozenset[str]:
    """Return topics that stand in a text with commas, folded."""
    return frozenset(fold(one.strip()) for one in text.split(",") if one.strip())


def _fits(wanted: frozenset[str], title: str, topics: frozenset[str]) -> bool:
    return bool(wanted & topics) or any(one in title for one in wanted)
