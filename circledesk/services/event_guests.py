"""Guests of an event: partners proposed and invited, an invitation for each, the programme."""

from __future__ import annotations

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from circledesk.models.events import Event
from circledesk.models.partners import Partner, PartnerContact
from circledesk.services.event_plan import event_plan
from circledesk.services.event_reading import event_page
from circledesk.services.facts.event_guests import DayProgramme, GuestLetters, Proposed
from circledesk.services.living import living
from circledesk.services.names import fold
from circledesk.services.on_paper import put_on_paper
from circledesk.services.session import this_device

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


def guest_letters(session: Session, *, event_id: str) -> GuestLetters:
    """Return the invitation of each guest and speaker; with none, one without a name."""
    page = event_page(session, event_id=event_id)
    names = tuple(one.name for one in page.people if one.role in GUESTS)
    circles = tuple(name for _, name in page.circles)
    if names:
        put_on_paper(session, "guest-invitations", people=len(names))
    return GuestLetters(this_device(session).team, page.row, names or ("",), circles)


def day_programme(session: Session, *, event_id: str, language: str = "en") -> DayProgramme:
    """Return what guests read: the parts of the day with their hours."""
    page = event_page(session, event_id=event_id)
    plan = event_plan(session, event_id=event_id, language=language)
    speakers = tuple(one.name for one in page.people if one.role == "speaker")
    circles = tuple(name for _, name in page.circles)
    return DayProgramme(this_device(session).team, page.row, plan.parts, circles, speakers)
