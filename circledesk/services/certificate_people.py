"""Certificates of those who are no learners: a circle's facilitators, who came to an event."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.errors import RuleBroken
from circledesk.models.certificates import Certificate
from circledesk.models.circles import LearningCircle, Meeting
from circledesk.models.events import Event, EventPerson
from circledesk.models.team import Branch, Membership, Person
from circledesk.said import said
from circledesk.services import figures
from circledesk.services.certificate_facts import Page, draw_up, draw_up_event
from circledesk.services.certificate_making import (
    Check,
    Holder,
    add_row,
    must_issue,
    numbers,
    set_issue,
    signed,
    told,
)
from circledesk.services.certificate_reading import (
    certificate_of,
    page_of,
    standing,
    void_serials,
)
from circledesk.services.facts.certificates import Candidate, CertificateFacts, IssuedCertificate
from circledesk.services.living import found, living
from circledesk.services.names import fold
from circledesk.services.pictures import Album
from circledesk.services.session import action, must_write, today
from circledesk.services.spans import counted
from circledesk.services.team import office_id

if TYPE_CHECKING:
    from circledesk.sync.keys import DeviceKeys

KIND_OF_ROLE = {"attendee": "training", "trainer": "trainer"}
"""What those get who came to an event; its guests and speakers get none."""


@dataclass(frozen=True, slots=True)
class _Due:
    """Somebody who is to get a certificate: whose, which page, the row that is prepared."""

    holder: Holder
    one: Candidate
    row: Certificate | None


def facilitator_candidates(session: Session, *, circle_id: str) -> tuple[Candidate, ...]:
    """Return a circle's facilitators, with how many of its meetings each led."""
    circle = found(session, LearningCircle, circle_id)
    rows = standing(session, circle_id, "facilitator")
    only = select(LearningCircle.id).where(LearningCircle.id == circle_id)
    planned, led = _led(session, circle_id)
    people = figures.hosts(session, only).get(circle_id, ())
    made = []
    for host in people:
        own = planned - sum(count for who, count in led.items() if who != host.id)
        one = Candidate(
            "", host.name, own, planned, own > 0, circle_id=circle_id, circle=circle.name,
            person_id=host.id, kind="facilitator",
        )  # fmt: skip
        made.append(_with_row(one, rows.get(host.id)))
    return tuple(made)


def _led(session: Session, circle_id: str) -> tuple[int, dict[str, int]]:
    """Return how many meetings were planned, and how many each stand-in held."""
    query = (
        select(Meeting.stand_in_id, func.count())
        .where(Meeting.circle_id == circle_id, *counted())
        .group_by(Meeting.stand_in_id)
    )
    held = {row[0]: row[1] for row in session.execute(query)}
    return sum(held.values()), {who: count for who, count in held.items() if who}


def event_candidates(session: Session, *, event_id: str) -> tuple[Candidate, ...]:
    """Return who came to an event as attendee or trainer, by name."""
    event = found(session, Event, event_id)
    rows = _standing_at(session, event_id)
    query = (
        select(EventPerson.role, EventPerson.person_id, EventPerson.name, Person.name)
        .outerjoin(Person, Person.id == EventPerson.person_id)
        .where(EventPerson.event_id == event_id, EventPerson.came.is_(True))
        .where(EventPerson.role.in_(KIND_OF_ROLE), *living(EventPerson))
    )
    made = []
    for role, person, guest, named in session.execute(query):
        name, kind = named or guest, KIND_OF_ROLE[role]
        one = Candidate("", name, 0, 0, True, circle=event.title, person_id=person or "", kind=kind)
        made.append(_with_row(one, rows.get((kind, person or name))))
    return tuple(sorted(made, key=lambda one: (fold(one.name), one.person_id)))


def _standing_at(session: Session, event_id: str) -> dict[tuple[str, str], Certificate]:
    """Return an event's certificates that are not void, by kind and by whose they are."""
    query = (
        select(Certificate)
        .where(Certificate.event_id == event_id, Certificate.serial.not_in(void_serials()))
        .where(*living(Certificate))
        .order_by(Certificate.state.desc(), Certificate.created_at, Certificate.id)
    )
    rows = session.scalars(query)
    return {
        (row.kind, row.person_id or (row.content or {}).get("learner", "")): row for row in rows
    }


def _with_row(one: Candidate, row: Certificate | None) -> Candidate:
    if row is None:
        return one
    issued = row.state == "issued"
    return replace(
        one,
        serial=row.serial if issued else "",
        prepared="" if issued else row.serial,
        place=row.place,
        collected=row.collected_on,
        printed=(row.content or {}).get("learner", ""),
    )


def issue_to_facilitators(
    session: Session,
    *,
    keys: DeviceKeys,
    circle_id: str,
    person_ids: Sequence[str] | None = None,
    prepare: bool = False,
    check: Check | None = None,
) -> tuple[IssuedCertificate, ...]:
    """Issue certificates to a circle's facilitators, or prepare them."""
    with action(session, "certificate.issue"):
        circle = found(session, LearningCircle, circle_id)
        must_write(session, circle.branch_id)
        rows = standing(session, circle_id, "facilitator")
        known = facilitator_candidates(session, circle_id=circle_id)
        due = [
            _Due(Holder(circle.branch_id, circle_id, person_id=one.person_id), one, row)
            for one in known
            if _is_due(one, row := rows.get(one.person_id), person_ids, prepare=prepare)
        ]

        def page(one: Candidate, serial: str) -> CertificateFacts:
            told_of = Page(serial, "facilitator", today(session))
            return draw_up(session, circle, one.name, told_of, one.attended)

        return _issue(session, keys, due, page, prepare=prepare, check=check)


def issue_for_event(
    session: Session,
    *,
    keys: DeviceKeys,
    event_id: str,
    person_ids: Sequence[str] | None = None,
    prepare: bool = False,
    language: str = "en",
    check: Check | None = None,
) -> tuple[IssuedCertificate, ...]:
    """Issue certificates to who came to an event as attendee or trainer, or prepare them.

    They are those of each person's branch, else of the event's; a guest's are of the event's.
    """
    with action(session, "certificate.issue"):
        event = found(session, Event, event_id)
        rows = _standing_at(session, event_id)
        known = event_candidates(session, event_id=event_id)
        if not known:
            raise RuleBroken(
                said("Nobody is marked as having come to {event}.", event=event.title),
                "Mark who came first.",
            )
        homes = _homes(session, event)
        due = [
            _Due(
                Holder(homes.get(one.person_id) or homes[""], None, None, one.person_id or None,
                       event_id),
                one,
                row,
            )
            for one in known
            if _is_due(
                one, row := rows.get((one.kind, one.person_id or one.name)), person_ids,
                prepare=prepare,
            )
        ]  # fmt: skip
        for one in due:
            must_write(session, one.holder.branch_id)
        branches = {one.holder.branch_id for one in due}
        named = {branch: found(session, Branch, branch) for branch in branches}
        at = {one.one.key: named[one.holder.branch_id] for one in due}

        def page(one: Candidate, serial: str) -> CertificateFacts:
            told_of = Page(serial, one.kind, today(session), language)
            return draw_up_event(session, event, at[one.key], one.name, told_of)

        return _issue(session, keys, due, page, prepare=prepare, check=check)


def _homes(session: Session, event: Event) -> dict[str, str]:
    """Return whose certificates are which branch's: of who has none, '' has the event's."""
    query = select(Membership.person_id, Membership.branch_id).where(*living(Membership))
    own = event.branch_id or office_id(session)
    members = {person: branch for person, branch in session.execute(query) if branch}
    if event.branch_id is not None:
        # A branch issues for its own event: it may not write to another branch's certificates.
        members = {}
    return {**members, "": own}


def _is_due(
    one: Candidate, row: Certificate | None, person_ids: Sequence[str] | None, *, prepare: bool
) -> bool:
    wanted = (one.person_id or one.name) in person_ids if person_ids else one.eligible
    return wanted and (row is None or (row.state == "prepared" and not prepare))


def _issue(
    session: Session,
    keys: DeviceKeys,
    due: Sequence[_Due],
    page: Callable[[Candidate, str], CertificateFacts],
    *,
    prepare: bool,
    check: Check | None,
) -> tuple[IssuedCertificate, ...]:
    if not prepare:
        must_issue(session)
    issued = []
    for one in due:
        # Numbers are a branch's own, and these may be of several.
        serial = one.row.serial if one.row else numbers(session, one.holder.branch_id, 1)[0]
        facts = page(one.one, serial)
        if one.row is not None:
            facts = replace(facts, learner=page_of(one.row).learner)
        if check is not None:
            check(facts)
        facts = facts if prepare else signed(facts, keys)
        row = one.row or add_row(session, one.holder, facts)
        set_issue(row, facts, "prepared" if prepare else "issued")
        session.flush()
        issued.append(told(facts))
    return tuple(issued)


def preview_of_person(
    session: Session, *, one: Candidate, event_id: str = "", language: str = "en"
) -> CertificateFacts:
    """Return the page that a facilitator's or trainer's certificate is, or would be."""
    serial = one.serial or one.prepared
    if serial:
        return Album(session).resolve(page_of(certificate_of(session, serial)))
    day = today(session)
    if one.kind == "facilitator":
        circle = found(session, LearningCircle, one.circle_id)
        number = numbers(session, circle.branch_id, 1)[0]
        page = Page(number, one.kind, day)
        return Album(session).resolve(draw_up(session, circle, one.name, page, one.attended))
    event = found(session, Event, event_id)
    homes = _homes(session, event)
    branch = found(session, Branch, homes.get(one.person_id) or homes[""])
    page = Page(numbers(session, branch.id, 1)[0], one.kind, day, language)
    return Album(session).resolve(draw_up_event(session, event, branch, one.name, page))
