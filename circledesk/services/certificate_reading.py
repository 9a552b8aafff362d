"""Certificates as lists and as pages: which stand, in what order, what one says.

What was issued is read from its own content, never from circle, course or learner: it stays as it
was whatever changed since, also when these are deleted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import msgspec
from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from circledesk.errors import NotFound, RuleBroken
from circledesk.models.certificates import Certificate, VoidSerial
from circledesk.models.events import Event
from circledesk.said import said
from circledesk.services.facts.certificates import CertificateFacts, CertificateRow
from circledesk.services.living import found, living
from circledesk.services.names import fold
from circledesk.services.open_badge import whole_badge
from circledesk.services.pictures import Album


def standing(session: Session, circle_id: str, kind: str) -> dict[str, Certificate]:
    """Return a circle's certificates of a kind that are not void, by whose they are.

    Where somebody has several, an issued one counts before a prepared one, and the newest of them.
    """
    query = (
        select(Certificate)
        .where(Certificate.circle_id == circle_id, Certificate.kind == kind)
        .where(Certificate.serial.not_in(void_serials()), *living(Certificate))
        .order_by(Certificate.state.desc(), Certificate.created_at, Certificate.id)
    )
    return {key: row for row in session.scalars(query) if (key := row.learner_id or row.person_id)}


def void_serials() -> Any:
    """Return the select of all serials declared void."""
    return select(VoidSerial.serial).where(*living(VoidSerial))


def certificates(
    session: Session, *, circle_id: str | None = None, learner_id: str | None = None
) -> tuple[CertificateRow, ...]:
    """Return the certificates, newest first; of one circle or one learner where named.

    The window reads long lists by `certificate_list`.
    """
    query = _rows().order_by(Certificate.issued_on.desc().nulls_last(), Certificate.serial.desc())
    if circle_id is not None:
        query = query.where(Certificate.circle_id == circle_id)
    if learner_id is not None:
        query = query.where(Certificate.learner_id == learner_id)
    void = set(session.scalars(void_serials()))
    return tuple(_row(line, void) for line in session.execute(query))


def certificate_rows(session: Session, ids: Sequence[str]) -> tuple[CertificateRow, ...]:
    """Return the rows of these certificates in their order; those that are gone are left out."""
    lines = session.execute(_rows().where(Certificate.id.in_(ids))).all()
    serials = [line.serial for line in lines]
    void = set(session.scalars(void_serials().where(VoidSerial.serial.in_(serials))))
    held = {line.id: _row(line, void) for line in lines}
    return tuple(held[one] for one in ids if one in held)


def _rows() -> Select[Any]:
    return select(
        Certificate.id,
        Certificate.serial,
        Certificate.content,
        Certificate.issued_on,
        Certificate.state,
        Certificate.circle_id,
        Certificate.learner_id,
        Certificate.replaces,
        Certificate.kind,
        Certificate.collected_on,
        Certificate.collected_by,
    ).where(*living(Certificate))


def _row(line: Any, void: set[str]) -> CertificateRow:
    content = line.content or {}
    return CertificateRow(
        id=line.id,
        serial=line.serial,
        learner=content.get("learner", ""),
        circle=content.get("circle") or content.get("course", ""),
        branch=content.get("branch", ""),
        issued=line.issued_on,
        state="void" if line.serial in void else line.state,
        circle_id=line.circle_id or "",
        learner_id=line.learner_id or "",
        replaces=line.replaces,
        kind=line.kind,
        collected=line.collected_on,
        collected_by=line.collected_by,
    )


def facts_of(
    session: Session,
    *,
    circle_id: str | None = None,
    serials: Sequence[str] = (),
    circle_ids: Sequence[str] = (),
    event_id: str | None = None,
) -> tuple[CertificateFacts, ...]:
    """Return issued certificates for printing: those of circles or an event in the order of the
    ceremony, or the serials in theirs.

    Void and prepared ones, and those of erased learners, are never printed: a circle's are left
    out, a named one is refused.
    """
    void = set(session.scalars(void_serials()))
    album = Album(session)
    if not serials:
        rows = in_order(of_ceremony(session, (circle_id,) if circle_id else circle_ids, event_id))
        stand = (
            row
            for row in rows
            if row.state == "issued"
            and row.serial not in void
            and (row.content or {}).get("learner")
        )
        return tuple(album.resolve(page_of(row)) for row in stand)
    query = select(Certificate).where(Certificate.serial.in_(serials), *living(Certificate))
    held = {row.serial: row for row in session.scalars(query)}
    return tuple(album.resolve(_printable(serial, held, void)) for serial in serials)


def of_ceremony(
    session: Session, circle_ids: Sequence[str], event_id: str | None = None
) -> list[Certificate]:
    """Return all certificates of these circles, and of an event with its circles."""
    circles = list(circle_ids)
    event = found(session, Event, event_id) if event_id else None
    circles += (event.circle_ids or ()) if event else ()
    query = select(Certificate).where(*living(Certificate))
    of_circles = Certificate.circle_id.in_(circles)
    if event is None:
        return list(session.scalars(query.where(of_circles)))
    return list(session.scalars(query.where(or_(of_circles, Certificate.event_id == event.id))))


def in_order(rows: Iterable[Certificate]) -> list[Certificate]:
    """Return certificates in the order of the ceremony: by place, then by name."""

    def at(row: Certificate) -> tuple[bool, int, str, str]:
        name = fold((row.content or {}).get("learner", ""))
        return row.place is None, row.place or 0, name, row.serial

    return sorted(rows, key=at)


def _printable(serial: str, held: dict[str, Certificate], void: set[str]) -> CertificateFacts:
    row = held.get(serial)
    if row is None:
        raise NotFound(
            said("There is no certificate {serial} here.", serial=serial),
            "Check the serial number.",
        )
    if serial in void:
        raise RuleBroken(
            said("The certificate {serial} is void and is not printed again.", serial=serial),
            "Print the one that was issued in its place.",
        )
    if row.state != "issued":
        raise RuleBroken(
            said("The certificate {serial} is prepared, not issued.", serial=serial),
            "Issue it before printing.",
        )
    return page_of(row)


def page_of(row: Certificate) -> CertificateFacts:
    """Return what a certificate says, as it was issued."""
    facts = msgspec.convert(row.content or {}, CertificateFacts)
    if not facts.learner:
        raise RuleBroken(
            said("The learner of certificate {serial} was erased.", serial=row.serial),
            "The register keeps its number, course and dates; it cannot be printed again.",
        )
    return replace(facts, qr_text=row.signature, badge=whole_badge(facts, facts.badge))


def certificate_of(session: Session, serial: str) -> Certificate:
    """Return the row of a serial; NotFound where there is none."""
    query = select(Certificate).where(Certificate.serial == serial.strip(), *living(Certificate))
    row = session.scalars(query.order_by(Certificate.id).limit(1)).first()
    if row is None:
        raise NotFound(
            said("There is no certificate {serial} here.", serial=serial.strip()),
            "Check the serial number.",
        )
    return row


def is_void(session: Session, serial: str) -> bool:
    """Whether a serial was declared void, as far as is known here."""
    query = select(func.count()).where(VoidSerial.serial == serial, *living(VoidSerial))
    return bool(session.scalar(query))
