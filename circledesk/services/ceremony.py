"""A graduation: certificates of one or several circles, or of an event, and their order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import NotFound
from circledesk.models.certificates import Certificate
from circledesk.models.circles import LearningCircle
from circledesk.models.events import Event
from circledesk.models.team import Branch, Team
from circledesk.said import said
from circledesk.services.certificate_making import Check, may_issue
from circledesk.services.certificate_people import (
    event_candidates,
    facilitator_candidates,
    issue_for_event,
    issue_to_facilitators,
    preview_of_person,
)
from circledesk.services.certificate_reading import in_order, of_ceremony
from circledesk.services.certificate_rule import candidates, preview
from circledesk.services.certificates import issue
from circledesk.services.facts.ceremony import Ceremony, CeremonyCircle, Chosen, NamesCheck
from circledesk.services.facts.certificates import (
    LEARNERS_KINDS,
    Candidate,
    CertificateFacts,
    IssuedCertificate,
)
from circledesk.services.facts.changed import Done
from circledesk.services.living import found, living
from circledesk.services.names import fold
from circledesk.services.on_paper import put_on_paper
from circledesk.services.schedule import needed_meetings
from circledesk.services.session import action, may_write, must_write, today
from circledesk.services.signup_reading import attendance_rule, register

if TYPE_CHECKING:
    from circledesk.sync.keys import DeviceKeys


def ceremony(
    session: Session,
    *,
    circle_ids: Sequence[str] = (),
    event_id: str = "",
    kind: str = "completion",
) -> Ceremony:
    """Return who gets a certificate, in the order of the ceremony.

    Of an event: its graduating circles' learners, or with kind `training` who came to it.
    """
    event = found(session, Event, event_id) if event_id else None
    ids = tuple(circle_ids) or tuple((event.circle_ids if event else None) or ())
    circles = [found(session, LearningCircle, one) for one in ids]
    lines: list[Candidate] = []
    if kind == "training":
        lines += event_candidates(session, event_id=event_id)
    for circle in circles if kind != "training" else ():
        lines += _lines(session, circle.id, kind)
    branches = dict.fromkeys(found(session, Branch, one.branch_id).name for one in circles)
    names = [one.name for one in circles]
    title = event.title if event else (names[0] if len(names) == 1 else ", ".join(names))
    mine: list[str | None] = [one.branch_id for one in circles]
    mine = mine or [event.branch_id if event else None]
    return Ceremony(
        title=title,
        branch=", ".join(branches),
        kind=kind,
        circles=tuple(_circle(session, one) for one in circles),
        lines=tuple(sorted(lines, key=_place)),
        editable=all(may_write(session, one) for one in mine),
        may_issue=may_issue(session),
    )


def _lines(session: Session, circle_id: str, kind: str) -> tuple[Candidate, ...]:
    if kind == "facilitator":
        return facilitator_candidates(session, circle_id=circle_id)
    return candidates(session, circle_id=circle_id, kind=kind)


def _place(one: Candidate) -> tuple[bool, int, str, str]:
    return one.place is None, one.place or 0, fold(one.printed or one.name), one.key


def _circle(session: Session, circle: LearningCircle) -> CeremonyCircle:
    planned = len(register(session, circle.id).meetings)
    needed = needed_meetings(attendance_rule(session, circle.id), planned)
    branch = found(session, Branch, circle.branch_id)
    return CeremonyCircle(circle.id, circle.name, branch.name, needed)


def issue_all(
    session: Session,
    *,
    keys: DeviceKeys,
    chosen: Sequence[Chosen],
    event_id: str = "",
    kind: str = "completion",
    why: str = "",
    prepare: bool = False,
    order: Sequence[str] = (),
    language: str = "en",
    check: Check | None = None,
) -> tuple[IssuedCertificate, ...]:
    """Issue, or prepare, the certificates of a whole ceremony: one action, one Undo.

    `order` are the keys of its lines as they were moved by hand, else they are called by name.
    """
    by_circle: dict[str, list[str]] = defaultdict(list)
    for one in chosen:
        by_circle[one.circle_id].append(one.holder_id)
    issued: list[IssuedCertificate] = []
    with action(session, "certificate.issue"):
        for circle_id, ids in by_circle.items():
            if kind == "training":
                issued += issue_for_event(
                    session, keys=keys, event_id=event_id, person_ids=ids, prepare=prepare,
                    language=language, check=check,
                )  # fmt: skip
            elif kind == "facilitator":
                issued += issue_to_facilitators(
                    session, keys=keys, circle_id=circle_id, person_ids=ids, prepare=prepare,
                    check=check,
                )  # fmt: skip
            else:
                issued += issue(
                    session, keys=keys, circle_id=circle_id, learner_ids=ids, prepare=prepare,
                    kind=kind, why=why, check=check,
                )  # fmt: skip
        if order:
            circles = tuple(one for one in by_circle if one)
            _keep_order(session, circles, event_id, kind, order)
    return tuple(issued)


def _keep_order(
    session: Session, circle_ids: Sequence[str], event_id: str, kind: str, order: Sequence[str]
) -> None:
    held = ceremony(session, circle_ids=circle_ids, event_id=event_id, kind=kind)
    serials = {one.key: one.serial or one.prepared for one in held.lines}
    set_order(session, serials=[serials[key] for key in order if serials.get(key)])


def preview_of(
    session: Session, *, one: Candidate, event_id: str = "", language: str = "en"
) -> CertificateFacts:
    """Return the page of one of a ceremony's lines: as issued, or as it would be."""
    if one.kind in LEARNERS_KINDS:
        return preview(session, circle_id=one.circle_id, learner_id=one.learner_id, kind=one.kind)
    return preview_of_person(session, one=one, event_id=event_id, language=language)


def issue_event(
    session: Session,
    *,
    keys: DeviceKeys,
    event_id: str,
    person_ids: Sequence[str] | None = None,
    prepare: bool = False,
    language: str = "en",
    check: Check | None = None,
) -> tuple[IssuedCertificate, ...]:
    """Issue the certificates of an event: of a graduation to its circles' learners who came often
    enough, of another one to who came to it.
    """
    circles = found(session, Event, event_id).circle_ids
    if not circles:
        return issue_for_event(
            session, keys=keys, event_id=event_id, person_ids=person_ids, prepare=prepare,
            language=language, check=check,
        )  # fmt: skip
    issued: list[IssuedCertificate] = []
    with action(session, "certificate.issue"):
        for circle_id in circles:
            issued += issue(session, keys=keys, circle_id=circle_id, prepare=prepare, check=check)
    return tuple(issued)


def set_order(session: Session, *, serials: Sequence[str]) -> Done:
    """Put certificates into this order for the ceremony; printing and the register follow it."""
    with action(session, "certificate.order") as act:
        query = select(Certificate).where(Certificate.serial.in_(serials), *living(Certificate))
        held = {row.serial: row for row in session.scalars(query)}
        for place, serial in enumerate(serials, 1):
            row = held.get(serial)
            if row is None:
                raise NotFound(
                    said("There is no certificate {serial} here.", serial=serial),
                    "Check the serial number.",
                )
            must_write(session, row.branch_id)
            if row.place != place:
                row.place = place
    note = said("The order of the ceremony is kept.")
    return Done("", act.changed, act.operation, note)


def order_by(
    session: Session, *, circle_ids: Sequence[str] = (), event_id: str = "", by: str = "name"
) -> Done:
    """Order a ceremony by name, or by circle and then by name."""
    with action(session, "certificate.order") as act:
        rows = of_ceremony(session, circle_ids, event_id or None)
        at: dict[str | None, int] = {one: place for place, one in enumerate(circle_ids)}
        for row in rows:
            must_write(session, row.branch_id)
            row.place = None
        if by == "circle":
            rows = sorted(in_order(rows), key=lambda row: at.get(row.circle_id, len(at)))
            for place, row in enumerate(rows, 1):
                row.place = place
    return Done("", act.changed, act.operation, said("The order of the ceremony is kept."))


def names_check(
    session: Session, *, circle_ids: Sequence[str] = (), event_id: str = ""
) -> NamesCheck:
    """Return the names of what is prepared, to be initialled before it is issued."""
    rows = in_order(of_ceremony(session, circle_ids, event_id or None))
    ready = [row for row in rows if row.state == "prepared"]
    if not ready:
        raise NotFound("Nothing is prepared.", "Prepare certificates first, then check the names.")
    put_on_paper(session, "names-check", people=len(ready))
    head = ceremony(session, circle_ids=circle_ids, event_id=event_id)
    team = session.scalars(select(Team.name).where(*living(Team)).limit(1)).one()
    told = [(row.serial, row.content or {}) for row in ready]
    return NamesCheck(
        title=head.title,
        team=team,
        branch=head.branch or told[0][1].get("branch", ""),
        language=told[0][1].get("language", "en"),
        made=today(session),
        names=tuple((s, c.get("learner", ""), c.get("circle", "")) for s, c in told),
    )
