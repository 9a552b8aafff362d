"""Guests of an event: partners proposed and invited, an invitation for each, the programme."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from circledesk.models.base import new_id
from circledesk.models.events import Event
from circledesk.models.partners import Partner, PartnerContact
from circledesk.said import said
from circledesk.services.event_plan import event_plan, own_event
from circledesk.services.event_reading import event_page
from circledesk.services.events import add_guest
from circledesk.services.facts.changed import Done
from circledesk.services.facts.event_guests import DayProgramme, GuestLetters, Proposed
from circledesk.services.living import found, living
from circledesk.services.names import fold
from circledesk.services.session import action, this_device, today

GUESTS = ("guest", "speaker")


def partners_to_invite(session: Session, *, event_id: str) -> tuple[Proposed, ...]:
    """Return partners of the event's branch and of the organizers who are not invited yet."""
    event = session.get(Event, event_id)
    query = select(Partner).where(~Partner.retired, *living(Partner))
    if event is not None and event.branch_id:
        query = query.where(or_(Partner.branch_id.is_(None), Partner.branch_id == event.branch_id))
    invited = select(PartnerContact.partner_id).where(
        PartnerContact.event_id == event_id,
        PartnerContact.kind == "invited",
        *living(PartnerContact),
    )
    rows = [
        Proposed(one.id, one.name, one.contact, one.phone or one.email, one.kind)
        for one in session.scalars(query.where(Partner.id.not_in(invited)))
    ]
    return tuple(sorted(rows, key=lambda one: (fold(one.name), one.id)))


def invite_partners(session: Session, *, event_id: str, partner_ids: Sequence[str]) -> Done:
    """Put partners on the list as guests, and note with each that she was invited."""
    with action(session, "event.partners") as act:
        event = own_event(session, event_id)
        for partner_id in partner_ids:
            one = found(session, Partner, partner_id)
            name = f"{one.contact}, {one.name}" if one.contact else one.name
            contact = one.phone or one.email
            add_guest(session, event_id=event_id, name=name[:128], contact=contact)
            noted = PartnerContact(
                id=new_id(), branch_id=one.branch_id, partner_id=one.id, kind="invited",
                day=today(session), event_id=event.id,
                person_id=this_device(session).person_id or None,
            )  # fmt: skip
            session.add(noted)
    count = len(partner_ids)
    note = said("On the list of {title}: {count} more.", title=event.title, count=count)
    return Done(event_id, act.changed, act.operation, note)


def guest_letters(session: Session, *, event_id: str) -> GuestLetters:
    """Return the invitation of each guest and speaker; with none, one without a name."""
    page = event_page(session, event_id=event_id)
    names = tuple(one.name for one in page.people if one.role in GUESTS)
    circles = tuple(name for _, name in page.circles)
    return GuestLetters(this_device(session).team, page.row, names or ("",), circles)


def day_programme(session: Session, *, event_id: str, language: str = "en") -> DayProgramme:
    """Return what guests read: the parts of the day with their hours."""
    page = event_page(session, event_id=event_id)
    plan = event_plan(session, event_id=event_id, language=language)
    speakers = tuple(one.name for one in page.people if one.role == "speaker")
    circles = tuple(name for _, name in page.circles)
    return DayProgramme(this_device(session).team, page.row, plan.parts, circles, speakers)
