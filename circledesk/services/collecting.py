"""The register of certificates, and who collected hers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import RuleBroken
from circledesk.models.certificates import Certificate
from circledesk.models.circles import LearningCircle
from circledesk.models.events import Event
from circledesk.models.team import Branch, Team
from circledesk.said import said
from circledesk.services import words
from circledesk.services.certificate_reading import (
    certificate_of,
    in_order,
    is_void,
    of_ceremony,
    void_serials,
)
from circledesk.services.facts.ceremony import CertificateRegister, RegisterRow
from circledesk.services.facts.changed import Done
from circledesk.services.living import living
from circledesk.services.on_paper import put_on_paper
from circledesk.services.session import action, must_write, today


def certificate_register(
    session: Session,
    *,
    circle_ids: Sequence[str] = (),
    event_id: str = "",
    waiting: bool = False,
) -> CertificateRegister:
    """Return the register of circles or of an event, in the order of the ceremony.

    `waiting` leaves only those that nobody has collected yet. A circle that was deleted keeps its
    register: what was issued says all that stands in it.
    """
    rows = [r for r in of_ceremony(session, circle_ids, event_id or None) if r.state == "issued"]
    void = set(session.scalars(void_serials()))
    lines = _numbered(_beside_successors(in_order(rows), void), void)
    if waiting:
        lines = [one for one in lines if one.state == "issued" and one.collected is None]
    told = [row.content or {} for row in rows]
    branches = dict.fromkeys(one.get("branch", "") for one in told)
    team = session.scalars(select(Team.name).where(*living(Team)).limit(1)).one()
    return CertificateRegister(
        title=_title(session, circle_ids, event_id) or _first(told, "circle"),
        team=team,
        branch=", ".join(branches) or _branches(session, circle_ids),
        language=_first(told, "language") or "en",
        made=today(session),
        rows=tuple(lines),
    )


def register_paper(
    session: Session, *, circle_ids: Sequence[str] = (), event_id: str = "", waiting: bool = False
) -> CertificateRegister:
    """Return the register to be put out on paper."""
    facts = certificate_register(session, circle_ids=circle_ids, event_id=event_id, waiting=waiting)
    put_on_paper(session, "certificate-register", people=len(facts.rows))
    return facts


def _beside_successors(rows: Iterable[Certificate], void: set[str]) -> list[Certificate]:
    """Put each that is void right before the one that was issued in its place."""
    ordered, before = [], {row.serial: row for row in rows if row.serial in void}
    for row in rows:
        if row.serial in void:
            continue
        chain, serial = [row], row.replaces
        while (older := before.pop(serial, None)) is not None:
            chain.insert(0, older)
            serial = older.replaces
        ordered += chain
    return ordered + list(before.values())


def _numbered(rows: Sequence[Certificate], void: set[str]) -> list[RegisterRow]:
    successors = {row.replaces: row.serial for row in rows if row.replaces}
    lines, number = [], 0
    for row in rows:
        stands = row.serial not in void
        number += stands
        lines.append(_line(row, number if stands else 0, successors.get(row.serial, "")))
    return lines


def _line(row: Certificate, number: int, successor: str) -> RegisterRow:
    content = row.content or {}
    return RegisterRow(
        number=number,
        serial=row.serial,
        learner=content.get("learner", ""),
        circle=content.get("circle") or content.get("course", ""),
        issued=row.issued_on,
        state="issued" if number else "void",
        collected=row.collected_on,
        collected_by=row.collected_by,
        successor=successor,
        why=row.why_issued if number else row.void_why,
        branch=content.get("branch", ""),
    )


def _title(session: Session, circle_ids: Sequence[str], event_id: str) -> str:
    if event_id:
        return session.scalar(select(Event.title).where(Event.id == event_id)) or ""
    query = select(LearningCircle.name).where(LearningCircle.id.in_(circle_ids))
    return ", ".join(session.scalars(query.order_by(LearningCircle.name)))


def _branches(session: Session, circle_ids: Sequence[str]) -> str:
    query = select(LearningCircle.branch_id).where(LearningCircle.id.in_(circle_ids))
    return ", ".join(session.scalars(select(Branch.name).where(Branch.id.in_(query))))


def _first(told: Sequence[dict[str, object]], key: str) -> str:
    return next((str(one[key]) for one in told if one.get(key)), "")


def collected(
    session: Session, *, serials: Sequence[str], on: date | None = None, by: str = ""
) -> Done:
    """Note that certificates were handed over, today or `on` a day; `by` whom, if another came."""
    with action(session, "certificate.collect") as act:
        day = words.likely_date(on, "on") if on else today(session)
        who = words.allowed(by, "by", words.NAME)
        for serial in serials:
            row = _standing(session, serial)
            row.collected_on, row.collected_by = day, who
    note = said("Handed over: {count}.", count=len(serials))
    return Done("", act.changed, act.operation, note)


def not_collected(session: Session, *, serials: Sequence[str]) -> Done:
    """Take back that certificates were handed over."""
    with action(session, "certificate.collect") as act:
        for serial in serials:
            row = _standing(session, serial)
            row.collected_on, row.collected_by = None, ""
    note = said("Not handed over: {count}.", count=len(serials))
    return Done("", act.changed, act.operation, note)


def _standing(session: Session, serial: str) -> Certificate:
    row = certificate_of(session, serial)
    must_write(session, row.branch_id)
    if is_void(session, row.serial):
        raise RuleBroken(
            said("The certificate {serial} is void and is not handed out.", serial=row.serial),
            "Keep the paper back; hand out the one that was issued in its place.",
        )
    if row.state != "issued":
        raise RuleBroken(
            said("The certificate {serial} is prepared, not issued.", serial=row.serial),
            "Issue it first.",
        )
    return row
