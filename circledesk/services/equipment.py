"""Equipment: adding, changing, lending and taking back. Reading is in `equipment_reading`."""

from __future__ import annotations

from datetime import date
from typing import Any, TypedDict, Unpack

from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, RuleBroken
from circledesk.models.base import new_id
from circledesk.models.circles import LearningCircle
from circledesk.models.equipment import Equipment, Loan
from circledesk.models.team import Branch, Person
from circledesk.said import said
from circledesk.services.called import day_text
from circledesk.services.equipment_reading import equipment as equipment
from circledesk.services.equipment_reading import free_between
from circledesk.services.facts.changed import Done
from circledesk.services.facts.equipment import KINDS
from circledesk.services.living import found
from circledesk.services.session import action, may_write, must_write, this_device, today
from circledesk.services.words import (
    DESCRIPTION,
    NAME,
    allowed,
    between,
    likely_date,
    must_be_days,
    needed,
    one_of,
)

MOST = 999


class ThingFields(TypedDict, total=False):
    """What is noted of a thing beside its name."""

    kind: str
    quantity: int
    working: int | None
    number: str
    note: str


class EquipmentFields(ThingFields, total=False):
    """What can be changed of a thing; whose it is stays."""

    name: str


def add_equipment(
    session: Session, *, name: str, branch_id: str | None = None, **fields: Unpack[ThingFields]
) -> Done:
    """Add a thing of a branch, or of the team's pool. A branch's PC adds to its own branch."""
    with action(session, "equipment.add") as act:
        if branch_id is None and not may_write(session, None):
            branch_id = this_device(session).branch_id
        must_write(session, branch_id)
        thing = Equipment(
            id=new_id(), branch_id=found(session, Branch, branch_id).id if branch_id else None
        )
        _fill(thing, {"kind": "other", "quantity": 1, **fields, "name": name})
        session.add(thing)
    return Done(thing.id, act.changed, act.operation, said("{name} is added.", name=thing.name))


def edit_equipment(
    session: Session, *, equipment_id: str, **fields: Unpack[EquipmentFields]
) -> Done:
    """Change what is noted of a thing."""
    with action(session, "equipment.edit") as act:
        thing = found(session, Equipment, equipment_id)
        must_write(session, thing.branch_id)
        _fill(thing, dict(fields))
    return Done(equipment_id, act.changed, act.operation)


def remove_equipment(session: Session, *, equipment_id: str) -> Done:
    """Take a thing off the list; one that is lent comes back first."""
    with action(session, "equipment.remove") as act:
        thing = found(session, Equipment, equipment_id)
        must_write(session, thing.branch_id)
        row = next(row for row in equipment(session) if row.id == equipment_id)
        if row.loans:
            raise RuleBroken(
                said("{name} is lent to {branch}.", name=thing.name, branch=row.loans[0].branch),
                "Note that it is back first.",
            )
        session.delete(thing)
    note = said("{name} is off the list.", name=thing.name)
    return Done(equipment_id, act.changed, act.operation, note)


def lend(
    session: Session,
    *,
    equipment_id: str,
    branch_id: str,
    first: date,
    last: date,
    quantity: int = 1,
    circle_id: str | None = None,
    taken_by: str | None = None,
    note: str = "",
) -> Done:
    """Note who uses a thing from when to when; refused where too few are free in those days."""
    with action(session, "equipment.lend") as act:
        thing = found(session, Equipment, equipment_id)
        must_write(session, branch_id)
        must_be_days(first, last)
        _must_be_free(session, thing, first, last, between(quantity, "quantity", 1, MOST))
        loan = Loan(
            id=new_id(),
            branch_id=found(session, Branch, branch_id).id,
            equipment_id=equipment_id,
            circle_id=found(session, LearningCircle, circle_id).id if circle_id else None,
            quantity=quantity,
            first=first,
            last=last,
            taken_by=found(session, Person, taken_by).id if taken_by else None,
            note=allowed(note, "note", NAME),
        )
        session.add(loan)
        branch = found(session, Branch, branch_id).name
    told = said(
        "{name}: at {branch} until {day}.", name=thing.name, branch=branch, day=day_text(last)
    )
    return Done(loan.id, act.changed, act.operation, told)


def take_back(session: Session, *, loan_id: str, day: date | None = None) -> Done:
    """Note that a loan is back; without a day, today."""
    with action(session, "equipment.back") as act:
        loan = found(session, Loan, loan_id)
        must_write(session, loan.branch_id)
        loan.returned_on = likely_date(day or today(session), "date")
        name = found(session, Equipment, loan.equipment_id).name
    return Done(loan_id, act.changed, act.operation, said("{name} is back.", name=name))


def _must_be_free(session: Session, thing: Equipment, first: date, last: date, wanted: int) -> None:
    row = next(row for row in equipment(session) if row.id == thing.id)
    free = free_between(row, first, last)
    if wanted > free:
        raise InvalidValue(
            said(
                "{name}: of {count} only {free} are free in these days.",
                name=thing.name,
                count=row.working,
                free=free,
            ),
            "Take fewer, or other days.",
            field="quantity",
        )


def _fill(thing: Equipment, fields: dict[str, Any]) -> None:
    limits = {"number": NAME, "note": DESCRIPTION}
    for name, value in fields.items():
        if name == "name":
            value = needed(value, "name", NAME)
        elif name == "kind":
            value = one_of(value, "kind", KINDS)
        elif name == "quantity":
            value = between(value, "quantity", 1, MOST)
        elif name == "working" and value is not None:
            value = between(value, "working", 0, MOST)
        elif name in limits:
            value = allowed(value, name, limits[name])
        setattr(thing, name, value)
    if thing.working is not None and thing.working > thing.quantity:
        raise InvalidValue(
            "More of them work than there are.", "Correct one of the two numbers.", field="working"
        )
