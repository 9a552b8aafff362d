"""Colleges, businesses and clubs: adding, changing, and what passed. Read in `partner_reading`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, TypedDict, Unpack

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.base import new_id
from circledesk.models.events import Event, EventPerson
from circledesk.models.partners import Partner, PartnerContact
from circledesk.models.team import Branch
from circledesk.said import said
from circledesk.services import words
from circledesk.services.called import day_text
from circledesk.services.events import add_guest
from circledesk.services.facts.changed import Done
from circledesk.services.facts.partners import CONTACT_KINDS, KINDS
from circledesk.services.living import found, found_own, living
from circledesk.services.partner_reading import partner_page as partner_page
from circledesk.services.partner_reading import partners as partners
from circledesk.services.session import action, may_write, must_write, this_device, today

_TEXTS = {
    "contact": words.NAME,
    "phone": words.NAME,
    "place": words.VENUE,
    "gives": words.DESCRIPTION,
    "wants": words.DESCRIPTION,
    "note": words.DESCRIPTION,
}


class PartnerFields(TypedDict, total=False):
    """What is noted of a partner beside the name."""

    kind: str
    contact: str
    phone: str
    email: str
    place: str
    gives: str
    wants: str
    note: str
    retired: bool


class NamedPartner(PartnerFields, total=False):
    """What can be changed of a partner; whose it is stays."""

    name: str


def add_partner(
    session: Session, *, name: str, branch_id: str | None = None, **fields: Unpack[PartnerFields]
) -> Done:
    """Add a partner of a branch, or of the organizers. A branch's PC adds its own branch's."""
    with action(session, "partner.add") as act:
        if branch_id is None and not may_write(session, None):
            branch_id = this_device(session).branch_id
        must_write(session, branch_id)
        row = Partner(
            id=new_id(), branch_id=found(session, Branch, branch_id).id if branch_id else None
        )
        _fill(row, {**fields, "name": name})
        session.add(row)
    return Done(row.id, act.changed, act.operation, said("{name} is on the list.", name=row.name))


def edit_partner(session: Session, *, partner_id: str, **fields: Unpack[NamedPartner]) -> Done:
    """Change what is noted of a partner."""
    with action(session, "partner.edit") as act:
        row = found_own(session, Partner, partner_id)
        _fill(row, dict(fields))
    return Done(partner_id, act.changed, act.operation, said("{name} is changed.", name=row.name))


def note_partner_contact(
    session: Session,
    *,
    partner_id: str,
    kind: str,
    day: date | None = None,
    text: str = "",
    event_id: str = "",
) -> Done:
    """Note a visit, a call, an invitation or thanks; without a day, today."""
    with action(session, "partner.contact") as act:
        row = found_own(session, Partner, partner_id)
        told_on = words.likely_date(day or today(session), "date")
        kept = _contact(session, row, kind, told_on, event_id)
        kept.text = words.allowed(text, "text", words.DESCRIPTION)
    note = said("{name}: {day} is noted.", name=row.name, day=day_text(kept.day))
    return Done(kept.id, act.changed, act.operation, note)


def drop_partner_contact(session: Session, *, contact_id: str) -> Done:
    """Take a visit, a call, an invitation or thanks off the list."""
    with action(session, "partner.contact-drop") as act:
        row = found(session, PartnerContact, contact_id)
        must_write(session, row.branch_id)
        session.delete(row)
    return Done(contact_id, act.changed, act.operation, said("It is off the list."))


def invite_partners(session: Session, *, event_id: str, partner_ids: Sequence[str]) -> Done:
    """Put partners on an event's list as guests, and note it with each; who is on it stays once."""
    with action(session, "partner.invite") as act:
        event = found(session, Event, event_id)
        must_write(session, event.branch_id)
        here = select(EventPerson.name).where(EventPerson.event_id == event_id)
        held = set(session.scalars(here.where(*living(EventPerson))))
        count = 0
        for partner_id in partner_ids:
            row = found_own(session, Partner, partner_id)
            guest = guest_name(row)
            if guest in held:
                continue
            add_guest(session, event_id=event_id, name=guest, contact=row.phone or row.email)
            _contact(session, row, "invited", today(session), event_id)
            held.add(guest)
            count += 1
    note = said("Partners on the list of {title}: {count} more.", title=event.title, count=count)
    return Done(event_id, act.changed, act.operation, note)


def guest_name(row: Partner) -> str:
    """Return a partner as a guest: who comes, and of whom."""
    both = f"{row.contact} ({row.name})" if row.contact else row.name
    return both if len(both) <= words.NAME else row.name


def _contact(session: Session, row: Partner, kind: str, day: date, event_id: str) -> PartnerContact:
    kept = PartnerContact(
        id=new_id(),
        branch_id=row.branch_id,
        partner_id=row.id,
        kind=words.one_of(kind, "kind", CONTACT_KINDS),
        day=day,
        event_id=found(session, Event, event_id).id if event_id else None,
        person_id=this_device(session).person_id or None,
    )
    session.add(kept)
    return kept


def _fill(row: Partner, fields: dict[str, Any]) -> None:
    for name, value in fields.items():
        if name == "name":
            value = words.needed(value, "name", words.NAME)
        elif name == "kind":
            value = words.one_of(value, "kind", KINDS)
        elif name == "email":
            value = words.email_of(value) if value.strip() else ""
        elif name in _TEXTS:
            value = words.allowed(value, name, _TEXTS[name])
        setattr(row, name, value)
