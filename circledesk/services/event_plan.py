"""The plan of an event: begun from an agenda, its parts changed, moved, added and left out.

A part keeps no words as long as they are the agenda's own: so each reads them in her language.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from typing import Any, TypedDict, Unpack

from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, NotFound
from circledesk.models.base import new_id
from circledesk.models.events import Event
from circledesk.said import listed, said
from circledesk.services import words
from circledesk.services.agendas import agenda, forms, usual
from circledesk.services.event_reading import event_page
from circledesk.services.event_tasks import tracked_anew
from circledesk.services.facts.changed import Done
from circledesk.services.facts.event_plan import EventPlan, Form, TimedPart
from circledesk.services.living import found, found_own
from circledesk.services.schedule import clock_after
from circledesk.services.session import action

WORKSHOP = "workshop"
MOST_PARTS, MOST_MINUTES = 40, 24 * 60
FIRST_MINUTES = 15
"""Of a part that is added without saying how long it takes."""
_OWN = ("title", "prompts")
_LIMITS = {
    "title": words.TITLE,
    "prompts": words.DESCRIPTION,
    "lead": words.NAME,
    "note": words.STORY,
}


class PartFields(TypedDict, total=False):
    """What can be said of a part."""

    title: str
    minutes: int
    prompts: str
    lead: str
    note: str


def event_plan(session: Session, *, event_id: str, language: str = "en") -> EventPlan:
    """Return the parts of an event with their hours."""
    row = event_page(session, event_id=event_id).row
    kept = parts_of(found(session, Event, event_id))
    total = sum(one["minutes"] for one in kept)
    return EventPlan(
        event=row,
        parts=_timed(row.kind, row.start, kept, language),
        minutes=total,
        spare=row.duration - total if row.duration and kept else None,
        forms=tuple(Form(name, _sum(row.kind, name)) for name in forms(row.kind)),
    )


def start_plan(session: Session, *, event_id: str, form: str) -> Done:
    """Lay the parts of an agenda down; an event without a length becomes as long as they are.

    A workshop also gets its task: everyone makes a draft circle.
    """
    with action(session, "event.plan") as act:
        event = found_own(session, Event, event_id)
        parts = agenda(event.kind, words.one_of(form, "form", forms(event.kind)))
        event.plan = [{"key": key, "minutes": minutes} for key, minutes in parts]
        event.form = form
        if event.duration is None:
            event.duration = _sum(event.kind, form)
        task = tracked_anew(session, event) if event.kind == WORKSHOP else None
        if task is not None:
            session.add(task)
    return Done(event_id, act.changed, act.operation, said("The plan is laid down."))


def add_part(
    session: Session,
    *,
    event_id: str,
    at: int | None = None,
    language: str = "en",
    **fields: Unpack[PartFields],
) -> Done:
    """Add a part of one's own, at a place or at the end."""
    with action(session, "event.plan") as act:
        event = found_own(session, Event, event_id)
        kept = parts_of(event)
        if len(kept) >= MOST_PARTS:
            raise InvalidValue("A plan has forty parts at most.", "Join some of them.", field="at")
        part: dict[str, Any] = {"key": f"own-{new_id()[-12:]}", "minutes": FIRST_MINUTES}
        _fill(event.kind, part, {"title": "", **fields}, language)
        kept.insert(len(kept) if at is None else max(0, min(at, len(kept))), part)
        event.plan = kept
    return Done(part["key"], act.changed, act.operation, said("The part is added."))


def change_part(
    session: Session,
    *,
    event_id: str,
    key: str,
    language: str = "en",
    **fields: Unpack[PartFields],
) -> Done:
    """Change what is said of a part."""
    with action(session, "event.plan") as act:
        event = found_own(session, Event, event_id)
        kept = parts_of(event)
        _fill(event.kind, kept[_place(kept, key)], fields, language)
        if kept != parts_of(event):
            event.plan = kept
    return Done(key, act.changed, act.operation, said("The part is changed."))


def move_part(session: Session, *, event_id: str, key: str, by: int) -> Done:
    """Move a part up (below zero) or down; at the end of the plan it stays."""
    with action(session, "event.plan") as act:
        event = found_own(session, Event, event_id)
        kept = parts_of(event)
        at = _place(kept, key)
        kept.insert(max(0, min(at + by, len(kept) - 1)), kept.pop(at))
        if kept != parts_of(event):
            event.plan = kept
    return Done(key, act.changed, act.operation)


def drop_part(session: Session, *, event_id: str, key: str) -> Done:
    """Leave a part out."""
    with action(session, "event.plan") as act:
        event = found_own(session, Event, event_id)
        kept = parts_of(event)
        kept.pop(_place(kept, key))
        event.plan = kept or None
    return Done(event_id, act.changed, act.operation, said("The part is left out."))


def fit_length(session: Session, *, event_id: str) -> Done:
    """Make an event as long as its parts are together."""
    with action(session, "event.edit") as act:
        event = found_own(session, Event, event_id)
        event.duration = sum(one["minutes"] for one in parts_of(event)) or None
    note = said("The event is as long as its parts.")
    return Done(event_id, act.changed, act.operation, note)


def parts_of(event: Event) -> list[dict[str, Any]]:
    """Return copies of the parts that are kept; what cannot be read is left out."""
    listed_ones = event.plan if isinstance(event.plan, list) else ()
    return [dict(one) for one in listed_ones if _readable(one)]


def _readable(one: Any) -> bool:
    return (
        isinstance(one, dict)
        and isinstance(one.get("key"), str)
        and isinstance(one.get("minutes"), int)
        and all(isinstance(one.get(name, ""), str) for name in _LIMITS)
    )


def _fill(kind: str, part: dict[str, Any], fields: Mapping[str, Any], language: str) -> None:
    own = usual(kind, part["key"], language)
    for name, value in fields.items():
        if name == "minutes":
            part[name] = words.between(value, "minutes", 1, MOST_MINUTES)
            continue
        limit = _LIMITS[name]
        text = (
            words.needed(value, name, limit)
            if name == "title"
            else words.allowed(value, name, limit)
        )
        if name in _OWN and text == getattr(own, name):
            part.pop(name, None)
        elif text or (name == "prompts" and own.prompts):
            part[name] = text
        else:
            part.pop(name, None)


def _timed(
    kind: str, start: time | None, kept: list[dict[str, Any]], language: str
) -> tuple[TimedPart, ...]:
    found_ones, gone = [], 0
    for one in kept:
        own = usual(kind, one["key"], language)
        part = TimedPart(
            key=one["key"],
            title=one.get("title") or own.title or one["key"],
            minutes=one["minutes"],
            prompts=one.get("prompts", own.prompts),
            lead=one.get("lead", ""),
            note=one.get("note", ""),
            materials=own.materials,
            start=clock_after(start, gone),
            end=clock_after(start, gone + one["minutes"]),
        )
        found_ones.append(part)
        gone += part.minutes
    return tuple(found_ones)


def _sum(kind: str, form: str) -> int:
    return sum(minutes for _, minutes in agenda(kind, form))


def _place(kept: list[dict[str, Any]], key: str) -> int:
    keys = [one["key"] for one in kept]
    if key not in keys:
        raise NotFound(
            "This part is not in the plan any more.",
            said("Take one of these: {choices}.", choices=listed(keys)),
        )
    return keys.index(key)
