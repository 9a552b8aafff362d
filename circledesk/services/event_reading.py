"""Events as a list and as the page of one: when, where, who is invited, who came."""

from __future__ import annotations

from typing import Any

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from circledesk.errors import NotFound
from circledesk.models.circles import LearningCircle
from circledesk.models.events import Event, EventPerson
from circledesk.models.team import Branch, Membership, Person
from circledesk.services.facts.events import ROLES, AtEvent, EventPage, EventRow
from circledesk.services.living import Which, living
from circledesk.services.names import fold, search_form
from circledesk.services.session import may_write, today


def events(
    session: Session, *, branch_id: Which = None, kind: str = "", ahead: bool = False
) -> tuple[EventRow, ...]:
    """Return events, the next first, then those that are over with the newest first.

    Of chosen branches: their own, and the team's that are for their region or for all.
    `ahead` leaves out those before today.
    """
    day = today(session)
    query = _query().where(Event.kind == kind) if kind else _query()
    if ahead:
        query = query.where(Event.date >= day)
    rows = [_row(session, line) for line in session.execute(query)]
    if branch_id is not None:
        wanted = {branch_id} if isinstance(branch_id, str) else set(branch_id)
        regions = _regions(session, wanted)
        rows = [row for row in rows if _concerns(row, wanted, regions)]
    coming = [row for row in rows if row.date >= day]
    return (*coming, *reversed([row for row in rows if row.date < day]))


def event_page(session: Session, *, event_id: str) -> EventPage:
    """Return everything the page of one event shows."""
    line = session.execute(_query().where(Event.id == event_id)).first()
    if line is None:
        raise NotFound(
            "This event is not on this computer, or not any more.", "Go back to the list of events."
        )
    row = _row(session, line)
    return EventPage(row, people_at(session, event_id=event_id), _circles(session, row))


def people_at(session: Session, *, event_id: str) -> tuple[AtEvent, ...]:
    """Return who is invited to an event, by role and name."""
    query = (
        select(EventPerson, Person, Branch.name)
        .outerjoin(Person, Person.id == EventPerson.person_id)
        .outerjoin(Membership, Membership.person_id == Person.id)
        .outerjoin(Branch, Branch.id == Membership.branch_id)
        .where(EventPerson.event_id == event_id, *living(EventPerson))
    )
    rows = [_at(place, person, branch) for place, person, branch in session.execute(query)]
    return tuple(sorted(rows, key=lambda row: (ROLES.index(row.role), fold(row.name), row.id)))


def takes_part(session: Session, row: EventRow) -> tuple[tuple[str, str], ...]:
    """Return id and name of the branches that meet at a regional meeting, by name."""
    query = select(Branch.id, Branch.name, Branch.county).where(~Branch.office, *living(Branch))
    wanted = search_form(row.region)
    found = [
        (branch, name)
        for branch, name, county in session.execute(query)
        if not wanted or search_form(county) == wanted
    ]
    return tuple(sorted(found, key=lambda one: (fold(one[1]), one[0])))


def _query() -> Any:
    return (
        select(
            Event,
            Branch.name,
            func.count(EventPerson.id),
            func.count(EventPerson.came),
            func.count(case((EventPerson.came.is_(True), 1))),
        )
        .outerjoin(Branch, Branch.id == Event.branch_id)
        .outerjoin(
            EventPerson, (EventPerson.event_id == Event.id) & EventPerson.deleted_at.is_(None)
        )
        .where(*living(Event))
        .group_by(Event.id, Branch.name)
        .order_by(Event.date, Event.start, Event.title, Event.id)
    )


def _row(session: Session, line: Any) -> EventRow:
    event, branch, invited, marked, came = line
    return EventRow(
        id=event.id,
        kind=event.kind,
        title=event.title,
        date=event.date,
        start=event.start,
        duration=event.duration,
        venue=event.venue,
        region=event.region,
        branch_id=event.branch_id or "",
        branch=branch or "",
        note=event.note,
        circle_ids=tuple(event.circle_ids or ()),
        invited=invited,
        came=came if marked else None,
        editable=may_write(session, event.branch_id),
        form=event.form,
        plus=event.plus,
        delta=event.delta,
        outcome=event.outcome,
    )


def _regions(session: Session, branches: set[str]) -> set[str]:
    query = select(Branch.county).where(Branch.id.in_(sorted(branches)))
    return {search_form(county) for county in session.scalars(query)}


def _concerns(row: EventRow, branches: set[str], regions: set[str]) -> bool:
    if row.branch_id in branches:
        return True
    if row.branch_id and row.kind != "regional":
        return False
    return not row.region or search_form(row.region) in regions


def _circles(session: Session, row: EventRow) -> tuple[tuple[str, str], ...]:
    query = select(LearningCircle.id, LearningCircle.name).where(
        LearningCircle.id.in_(row.circle_ids), *living(LearningCircle)
    )
    named = {row[0]: row[1] for row in session.execute(query)}
    return tuple((circle, named[circle]) for circle in row.circle_ids if circle in named)


def _at(place: EventPerson, person: Person | None, branch: str | None) -> AtEvent:
    contact = (person.phone or person.email) if person else place.contact
    return AtEvent(
        id=place.id,
        event_id=place.event_id,
        person_id=place.person_id or "",
        name=person.name if person else place.name or "–",
        branch=branch or "",
        contact=contact,
        role=place.role,
        came=place.came,
    )
