"""Events: planning, changing, who is invited, who came. Reading is in `event_reading`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import Any, TypedDict, Unpack

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue
from circledesk.models.base import new_id
from circledesk.models.board import Attachment
from circledesk.models.circles import LearningCircle
from circledesk.models.events import BranchPart, Event, EventNote, EventPerson, EventTask
from circledesk.models.team import Branch, Person
from circledesk.said import said
from circledesk.services.called import day_text
from circledesk.services.event_reading import event_page as event_page
from circledesk.services.event_reading import events as events
from circledesk.services.facts.changed import Done
from circledesk.services.facts.events import KINDS, OCCASIONS, ROLES
from circledesk.services.living import found, found_own, living, put
from circledesk.services.session import action, may_write, must_write, this_device
from circledesk.services.words import (
    DESCRIPTION,
    NAME,
    STORY,
    TITLE,
    VENUE,
    allowed,
    between,
    likely_date,
    needed,
    one_of,
)

SHORTEST, LONGEST = 15, 7 * 24 * 60
"""Minutes: a workshop may go over several days."""


class PlanFields(TypedDict, total=False):
    """What is noted of an event beside its kind, title and day."""

    start: time | None
    duration: int | None
    venue: str
    region: str
    circle_ids: Sequence[str]
    note: str
    plus: str
    delta: str
    outcome: str
    form: str


class EventFields(PlanFields, total=False):
    """What can be changed of an event; whose it is stays."""

    kind: str
    title: str
    date: date


def add_event(
    session: Session,
    *,
    kind: str,
    title: str,
    date: date,
    branch_id: str | None = None,
    **fields: Unpack[PlanFields],
) -> Done:
    """Plan an event of the team, or of a branch. A branch's PC plans its own branch's."""
    with action(session, "event.add") as act:
        if branch_id is None and not may_write(session, None):
            branch_id = this_device(session).branch_id
        must_write(session, branch_id)
        event = Event(
            id=new_id(),
            branch_id=found(session, Branch, branch_id).id if branch_id else None,
            created_by=this_device(session).person_id or None,
        )
        _fill(session, event, {"kind": kind, "title": title, "date": date, **fields})
        session.add(event)
    note = said("{title} is planned for {day}.", title=event.title, day=day_text(event.date))
    return Done(event.id, act.changed, act.operation, note)


def edit_event(session: Session, *, event_id: str, **fields: Unpack[EventFields]) -> Done:
    """Change what is noted of an event."""
    with action(session, "event.edit") as act:
        event = found_own(session, Event, event_id)
        _fill(session, event, dict(fields))
    return Done(event_id, act.changed, act.operation)


def delete_event(session: Session, *, event_id: str) -> Done:
    """Delete an event with who was invited to it, and with what branches wrote for it."""
    with action(session, "event.delete") as act:
        event = found_own(session, Event, event_id)
        for model in (EventPerson, BranchPart, EventTask, EventNote, Attachment):
            query = select(model).where(model.event_id == event_id, *living(model))
            for row in session.scalars(query):
                session.delete(row)
        session.delete(event)
    note = said("{title} is deleted.", title=event.title)
    return Done(event_id, act.changed, act.operation, note)


def invite(
    session: Session, *, event_id: str, person_ids: Sequence[str], role: str = "attendee"
) -> Done:
    """Put people of the team on an event's list; who stands on it keeps the mark of coming."""
    with action(session, "event.invite") as act:
        event = found_own(session, Event, event_id)
        one_of(role, "role", ROLES)
        for person_id in person_ids:
            row_id = EventPerson.id_for(event_id, found(session, Person, person_id).id)
            told = {"person_id": person_id, "role": role}
            put(session, EventPerson, row_id, event_id=event_id, branch_id=event.branch_id, **told)
    count = len(person_ids)
    note = said("On the list of {title}: {count} more.", title=event.title, count=count)
    return Done(event_id, act.changed, act.operation, note)


def add_guest(
    session: Session, *, event_id: str, name: str, contact: str = "", role: str = "guest"
) -> Done:
    """Put somebody on an event's list whom the team does not hold."""
    with action(session, "event.guest") as act:
        event = found_own(session, Event, event_id)
        guest = EventPerson(
            id=new_id(),
            branch_id=event.branch_id,
            event_id=event_id,
            name=needed(name, "name", NAME),
            contact=allowed(contact, "contact", NAME),
            role=one_of(role, "role", ROLES),
        )
        session.add(guest)
    note = said("{name} is on the list.", name=guest.name)
    return Done(guest.id, act.changed, act.operation, note)


def change_place(
    session: Session,
    *,
    place_id: str,
    role: str | None = None,
    name: str | None = None,
    contact: str | None = None,
) -> Done:
    """Change what somebody is at an event; of a guest also the name and how to reach her."""
    with action(session, "event.place") as act:
        place = found(session, EventPerson, place_id)
        must_write(session, place.branch_id)
        if role is not None:
            place.role = one_of(role, "role", ROLES)
        if place.person_id is None and name is not None:
            place.name = needed(name, "name", NAME)
        if place.person_id is None and contact is not None:
            place.contact = allowed(contact, "contact", NAME)
    return Done(place_id, act.changed, act.operation)


def take_off(session: Session, *, place_ids: Sequence[str]) -> Done:
    """Take people off an event's list."""
    with action(session, "event.off") as act:
        for place_id in place_ids:
            place = found(session, EventPerson, place_id)
            must_write(session, place.branch_id)
            session.delete(place)
    note = said("Off the list: {count}.", count=len(place_ids))
    return Done("", act.changed, act.operation, note)


def mark_came(session: Session, *, event_id: str, came: Mapping[str, bool | None]) -> Done:
    """Note who came: a place on the list and yes, no, or nothing for not known."""
    with action(session, "event.came") as act:
        event = found_own(session, Event, event_id)
        for place_id, told in came.items():
            place = found(session, EventPerson, place_id)
            if place.event_id != event_id:
                raise InvalidValue(
                    said("{name} is not on the list of this event.", name=place.name),
                    "Put her on the list first.",
                    field="came",
                )
            place.came = told
    note = said("Who came to {title} is noted.", title=event.title)
    return Done(event_id, act.changed, act.operation, note)


_TEXTS = {"venue": VENUE, "region": NAME, "note": DESCRIPTION, "plus": STORY, "delta": STORY,
          "outcome": STORY}  # fmt: skip


def _fill(session: Session, event: Event, fields: dict[str, Any]) -> None:
    for name, value in fields.items():
        if name == "title":
            value = needed(value, "title", TITLE)
        elif name == "kind":
            value = one_of(value, "kind", KINDS)
        elif name == "form":
            value = one_of(value, "form", OCCASIONS)
        elif name == "date":
            value = likely_date(value, "date")
        elif name == "duration" and value is not None:
            value = between(value, "duration", SHORTEST, LONGEST)
        elif name == "circle_ids":
            value = [found(session, LearningCircle, circle).id for circle in value] or None
        elif name in _TEXTS:
            value = allowed(value, name, _TEXTS[name])
        setattr(event, name, value)
