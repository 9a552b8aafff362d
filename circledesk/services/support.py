"""How organizers stand with a facilitator: her level, who supports her, when they last spoke."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, TypedDict, Unpack

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue
from circledesk.models.planning import Support
from circledesk.models.team import Person
from circledesk.said import said
from circledesk.services.called import full_day
from circledesk.services.facts.changed import Done
from circledesk.services.living import found, living, put
from circledesk.services.session import action, must_write, today
from circledesk.services.words import STORY, allowed, likely_date, one_of

LEVELS = ("new", "veteran", "ready", "trainer")
VETERAN = 3
"""Finished circles that propose a veteran."""
READY = 6
"""Finished circles that propose one who is ready to train others."""


class SupportFields(TypedDict, total=False):
    """What organizers note."""

    level: str
    supported_by: str | None
    last_spoken: date | None
    note: str


@dataclass(frozen=True, slots=True)
class Supported:
    """What organizers noted of a person."""

    level: str
    by_id: str
    by: str
    last_spoken: date | None
    note: str


def proposed_level(done: int) -> str:
    """Return the level that so many finished circles propose; a trainer is made by a person."""
    if done >= READY:
        return "ready"
    return "veteran" if done >= VETERAN else "new"


def set_support(session: Session, *, person_id: str, **fields: Unpack[SupportFields]) -> Done:
    """Note a facilitator's level, who supports her, when she was last spoken to."""
    with action(session, "person.support") as act:
        must_write(session, None)
        person = found(session, Person, person_id)
        _put(session, person_id, _checked(session, person_id, dict(fields)))
    return Done(person_id, act.changed, act.operation, said("{name} is noted.", name=person.name))


def spoke_to(session: Session, *, person_id: str, day: date | None = None) -> Done:
    """Note that somebody spoke to a facilitator; without a day, today."""
    with action(session, "person.spoken") as act:
        must_write(session, None)
        person = found(session, Person, person_id)
        spoken = likely_date(day or today(session), "date")
        _put(session, person_id, {"last_spoken": spoken})
    note = said("Spoken to {name}: {day}.", name=person.name, day=full_day(spoken))
    return Done(person_id, act.changed, act.operation, note)


def supported(session: Session) -> dict[str, Supported]:
    """Return what organizers noted, by person."""
    query = (
        select(
            Support.person_id,
            Support.level,
            Support.supported_by,
            Person.name,
            Support.last_spoken,
            Support.note,
        )
        .outerjoin(Person, Person.id == Support.supported_by)
        .where(*living(Support))
    )
    return {
        person: Supported(level, by_id or "", by or "", spoken, note)
        for person, level, by_id, by, spoken, note in session.execute(query)
    }


def _put(session: Session, person_id: str, values: dict[str, Any]) -> None:
    """Write the row; a level that nobody set is kept empty, so that her circles go on proposing."""
    row_id = Support.id_for(person_id)
    held = session.get(Support, row_id)
    if held is None or held.deleted_at is not None:
        values = {"level": "", "supported_by": None, "last_spoken": None, "note": "", **values}
    put(session, Support, row_id, person_id=person_id, **values)


def _checked(session: Session, person_id: str, fields: dict[str, Any]) -> dict[str, Any]:
    if "level" in fields:
        one_of(fields["level"], "level", ("", *LEVELS))
    if fields.get("supported_by") == person_id:
        raise InvalidValue(
            "Nobody supports herself.", "Choose another person.", field="supported_by"
        )
    if fields.get("supported_by"):
        found(session, Person, fields["supported_by"])
    if fields.get("last_spoken"):
        likely_date(fields["last_spoken"], "date")
    if "note" in fields:
        fields["note"] = allowed(fields["note"], "note", STORY)
    return fields
