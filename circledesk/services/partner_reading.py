"""Partners as a list and as a page; what a letter of thanks to one says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import NotFound
from circledesk.models.events import Event
from circledesk.models.learners import Signup
from circledesk.models.partners import Partner, PartnerContact
from circledesk.models.statements import in_blocks
from circledesk.models.tables import SIGNUP
from circledesk.models.team import Branch, Person
from circledesk.services.facts.partners import (
    PartnerContactRow,
    PartnerPage,
    PartnerRow,
    ThankedPartner,
)
from circledesk.services.living import Which, living
from circledesk.services.names import fold
from circledesk.services.on_paper import put_on_paper
from circledesk.services.programme_reading import milestones
from circledesk.services.session import may_write, this_device, today
from circledesk.services.small_numbers import LEAST

_CALLS = ("visit", "call")


def partners(
    session: Session, *, branch_id: Which = None, retired: bool = False
) -> tuple[PartnerRow, ...]:
    """Return the partners by name, those put away last; of chosen branches also the team's own."""
    passed = _passed(session)
    query = select(Partner, Branch.name).outerjoin(Branch, Branch.id == Partner.branch_id)
    rows = [
        _row(session, row, branch or "", passed.get(row.id, ()))
        for row, branch in session.execute(query.where(*living(Partner)))
        if retired or not row.retired
    ]
    if branch_id is not None:
        wanted = {branch_id} if isinstance(branch_id, str) else set(branch_id)
        rows = [row for row in rows if row.branch_id in wanted or not row.branch_id]
    return tuple(sorted(rows, key=lambda row: (row.retired, fold(row.name), row.id)))


def sending_partners(session: Session, *, branch_id: Which = None) -> tuple[PartnerRow, ...]:
    """Return the partners with their contacts, for the list of who gets a paper."""
    rows = partners(session, branch_id=branch_id)
    put_on_paper(session, "sending-list", people=len(rows))
    return rows


def partner_page(session: Session, *, partner_id: str) -> PartnerPage:
    """Return a partner with all that passed, the newest first."""
    rows = partners(session, retired=True)
    row = next((row for row in rows if row.id == partner_id), None)
    if row is None:
        raise NotFound(
            "This partner is not on this computer, or not any more.",
            "Go back to the list of partners.",
        )
    told = (
        select(
            PartnerContact.id,
            PartnerContact.kind,
            PartnerContact.day,
            PartnerContact.event_id,
            Event.title,
            Person.name,
            PartnerContact.text,
        )
        .outerjoin(Event, Event.id == PartnerContact.event_id)
        .outerjoin(Person, Person.id == PartnerContact.person_id)
        .where(PartnerContact.partner_id == partner_id, *living(PartnerContact))
        .order_by(PartnerContact.day.desc(), PartnerContact.created_at.desc(), PartnerContact.id)
    )
    contacts = tuple(
        PartnerContactRow(key, kind, day, event or "", title or "", person or "", text)
        for key, kind, day, event, title, person, text in session.execute(told)
    )
    return PartnerPage(row, contacts)


def thanked_partner(session: Session, *, partner_id: str) -> ThankedPartner:
    """Return what a letter of thanks says: circles that met there, learners, certificates.

    Figures are of the partner's branch, else of all; of people below `LEAST` they are nought.
    """
    row = partner_page(session, partner_id=partner_id).row
    put_on_paper(session, "partner-letter")
    here = this_device(session)
    told = [
        one
        for one in milestones(session, ("first", "second", "certificates"))
        if row.branch_id in ("", one.branch_id)
    ]
    circles = [one.id for one in told if one.stage != "certificates"]
    learners: set[str] = set()
    for block in in_blocks(circles):
        query = select(SIGNUP.c.learner_id).where(SIGNUP.c.circle_id.in_(block))
        query = query.where(SIGNUP.c.state == "signed-up", *living(Signup))
        learners.update(session.scalars(query.distinct()))
    certificates = sum(one.count for one in told if one.stage == "certificates")
    return ThankedPartner(
        team=here.team,
        branch=row.branch,
        signed=here.person,
        day=today(session),
        name=row.name,
        contact=row.contact,
        gives=row.gives,
        circles=len(circles),
        learners=_large(len(learners)),
        certificates=_large(certificates),
    )


def _large(count: int) -> int:
    return count if count >= LEAST else 0


def _passed(session: Session) -> dict[str, list[tuple[str, date, str]]]:
    """Return kind, day and event of all that passed, by partner."""
    query: Any = select(
        PartnerContact.partner_id,
        PartnerContact.kind,
        PartnerContact.day,
        PartnerContact.event_id,
        PartnerContact.id,
    )
    found: dict[str, list[tuple[str, date, str]]] = defaultdict(list)
    for partner, kind, day, event, key in session.execute(query.where(*living(PartnerContact))):
        found[partner].append((kind, day, event or key))
    return found


def _row(
    session: Session, row: Partner, branch: str, passed: Sequence[tuple[str, date, str]]
) -> PartnerRow:
    return PartnerRow(
        id=row.id,
        name=row.name,
        kind=row.kind,
        branch_id=row.branch_id or "",
        branch=branch,
        contact=row.contact,
        phone=row.phone,
        email=row.email,
        place=row.place,
        gives=row.gives,
        wants=row.wants,
        note=row.note,
        retired=row.retired,
        visits=sum(kind in _CALLS for kind, _, _ in passed),
        last=max((day for _, day, _ in passed), default=None),
        invited=len({event for kind, _, event in passed if kind == "invited"}),
        thanked=max((day for kind, day, _ in passed if kind == "thanked"), default=None),
        editable=may_write(session, row.branch_id),
    )
