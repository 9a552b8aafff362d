"""Tasks of an event. "Everyone makes a draft circle" is tracked by itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, TypedDict, Unpack

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.models.base import new_id
from circledesk.models.events import Event, EventTask
from circledesk.models.team import Person
from circledesk.said import said
from circledesk.services import words
from circledesk.services.facts.changed import Done
from circledesk.services.facts.event_work import DRAFT, FirstCircle, TaskRow
from circledesk.services.living import found, found_own, living
from circledesk.services.session import action, must_write, now, today

KINDS = ("", DRAFT)
AFTER = timedelta(days=7)
"""Of the workshop's day: by then everyone has her draft."""


class TaskFields(TypedDict, total=False):
    """What is noted of a task."""

    text: str
    responsible_id: str
    due: date | None


def event_tasks(
    session: Session, *, event_id: str, circles: Sequence[FirstCircle] = ()
) -> tuple[TaskRow, ...]:
    """Return the tasks of an event as they were added; `circles` say who has a draft."""
    query = (
        select(EventTask, Person.name)
        .outerjoin(Person, Person.id == EventTask.responsible_id)
        .where(EventTask.event_id == event_id, *living(EventTask))
        .order_by(EventTask.position, EventTask.id)
    )
    day = today(session)
    return tuple(_row(task, name, circles, day) for task, name in session.execute(query))


def add_task(
    session: Session, *, event_id: str, kind: str = "", **fields: Unpack[TaskFields]
) -> Done:
    """Add a task; one of the kind draft-circle needs no words."""
    with action(session, "event.task") as act:
        event = found(session, Event, event_id)
        must_write(session, event.branch_id)
        task = EventTask(
            id=new_id(),
            branch_id=event.branch_id,
            event_id=event_id,
            kind=words.one_of(kind, "kind", KINDS),
            position=_next(session, event_id),
        )
        _fill(session, task, {"text": "", **fields})
        session.add(task)
    return Done(task.id, act.changed, act.operation, said("The task is noted."))


def edit_task(session: Session, *, task_id: str, **fields: Unpack[TaskFields]) -> Done:
    """Change what is noted of a task."""
    with action(session, "event.task-edit") as act:
        _fill(session, found_own(session, EventTask, task_id), dict(fields))
    return Done(task_id, act.changed, act.operation, said("The task is changed."))


def tick_task(session: Session, *, task_id: str, done: bool = True, outcome: str = "") -> Done:
    """Tick a task off, with what came of it; or take the tick away."""
    with action(session, "event.task-done") as act:
        task = found_own(session, EventTask, task_id)
        task.done_at = now(session) if done else None
        task.outcome = words.allowed(outcome, "outcome", words.STORY) if done else ""
    note = said("The task is done.") if done else said("The task is open again.")
    return Done(task_id, act.changed, act.operation, note)


def delete_task(session: Session, *, task_id: str) -> Done:
    """Delete a task."""
    with action(session, "event.task-delete") as act:
        session.delete(found_own(session, EventTask, task_id))
    return Done(task_id, act.changed, act.operation, said("The task is deleted."))


def tracked_anew(session: Session, event: Event) -> EventTask | None:
    """Return the task of draft circles for an event that has none yet."""
    query = select(EventTask.id).where(
        EventTask.event_id == event.id, EventTask.kind == DRAFT, *living(EventTask)
    )
    if session.scalars(query.limit(1)).first():
        return None
    return EventTask(
        id=new_id(), branch_id=event.branch_id, event_id=event.id, kind=DRAFT, text="",
        due=event.date + AFTER, position=_next(session, event.id),
    )  # fmt: skip


def _next(session: Session, event_id: str) -> int:
    query = select(func.max(EventTask.position)).where(EventTask.event_id == event_id)
    return (session.scalar(query) or 0) + 1


def _fill(session: Session, task: EventTask, fields: dict[str, Any]) -> None:
    for name, value in fields.items():
        if name == "text":
            check = words.allowed if task.kind == DRAFT else words.needed
            value = check(value, "task", words.DESCRIPTION)
        elif name == "due" and value is not None:
            value = words.likely_date(value, "due")
        elif name == "responsible_id":
            value = found(session, Person, value).id if value else None
        setattr(task, name, value)


def _row(task: EventTask, name: str | None, circles: Sequence[FirstCircle], day: date) -> TaskRow:
    tracked = task.kind == DRAFT
    ready = sum(bool(one.circle_id) for one in circles) if tracked else 0
    every = len(circles) if tracked else 0
    done = task.done_at is not None or (tracked and 0 < every == ready)
    return TaskRow(
        id=task.id,
        event_id=task.event_id,
        kind=task.kind,
        text=task.text,
        responsible_id=task.responsible_id or "",
        responsible=name or "",
        due=task.due,
        done=done,
        done_at=task.done_at,
        outcome=task.outcome,
        overdue=not done and task.due is not None and task.due < day,
        ready=ready,
        all=every,
    )
