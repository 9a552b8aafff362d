"""Certificates as lists and as pages: who may get one, what one says.

What was issued is read from its own content, never from circle, course or learner: it stays as it
was whatever changed since, also when these are deleted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import msgspec
from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from circledesk.errors import NotFound, RuleBroken
from circledesk.models.certificates import Certificate, VoidSerial
from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Learner, Signup
from circledesk.models.team import Branch
from circledesk.said import said
from circledesk.services.certificate_facts import Page, draw_up
from circledesk.services.facts.certificates import Candidate, CertificateFacts, CertificateRow
from circledesk.services.living import found, living
from circledesk.services.names import fold
from circledesk.services.pictures import Album
from circledesk.services.serials import next_serials
from circledesk.services.session import today
from circledesk.services.signup_reading import register


def candidates(session: Session, *, circle_id: str) -> tuple[Candidate, ...]:
    """Return the learners signed up in a circle by name, with what the attendance rule says."""
    found(session, LearningCircle, circle_id)
    held = register(session, circle_id)
    serials = valid_serials(session, circle_id)
    query = (
        select(Learner.id, Learner.name, Learner.certificate_name)
        .join(Signup, Signup.learner_id == Learner.id)
        .where(Signup.circle_id == circle_id, Signup.state == "signed-up")
        .where(*living(Learner, Signup), Learner.name != "")
        .group_by(Learner.id)
        .order_by(Learner.sort_name, Learner.id)
    )
    return tuple(
        Candidate(
            learner_id=learner,
            name=name,
            attended=held.came(learner),
            meetings=len(held.meetings),
            eligible=held.reached(learner),
            serial=serials.get(learner, ""),
            printed=printed,
        )
        for learner, name, printed in session.execute(query)
    )


def valid_serials(session: Session, circle_id: str) -> dict[str, str]:
    """Return the newest issued serial that is not void, for each learner of a circle."""
    query = (
        select(Certificate.learner_id, Certificate.serial)
        .where(Certificate.circle_id == circle_id, Certificate.state == "issued")
        .where(Certificate.serial.not_in(void_serials()), *living(Certificate))
        .order_by(Certificate.created_at, Certificate.id)
    )
    return {row[0]: row[1] for row in session.execute(query) if row[0]}


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
    ).where(*living(Certificate))


def _row(line: Any, void: set[str]) -> CertificateRow:
    content = line.content or {}
    return CertificateRow(
        id=line.id,
        serial=line.serial,
        learner=content.get("learner", ""),
        circle=content.get("circle", ""),
        branch=content.get("branch", ""),
        issued=line.issued_on,
        state="void" if line.serial in void else line.state,
        circle_id=line.circle_id,
        learner_id=line.learner_id,
        replaces=line.replaces,
    )


def facts_of(
    session: Session, *, circle_id: str | None = None, serials: Sequence[str] = ()
) -> tuple[CertificateFacts, ...]:
    """Return issued certificates for printing: a circle's by name, or the serials in their order.

    Void and prepared ones are never printed: a circle's are left out, a named one is refused.
    """
    query = select(Certificate).where(*living(Certificate))
    void = set(session.scalars(void_serials()))
    album = Album(session)
    if not serials:
        query = query.where(Certificate.circle_id == circle_id, Certificate.state == "issued")
        pages = [
            album.resolve(page_of(row)) for row in session.scalars(query) if row.serial not in void
        ]
        return tuple(sorted(pages, key=lambda page: (fold(page.learner), page.serial)))
    held = {
        row.serial: row for row in session.scalars(query.where(Certificate.serial.in_(serials)))
    }
    return tuple(album.resolve(_printable(serial, held, void)) for serial in serials)


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
    return replace(facts, qr_text=row.signature)


def preview(session: Session, *, circle_id: str, learner_id: str) -> CertificateFacts:
    """Return the page that a learner's certificate would be; it proves nothing, its QR is empty."""
    circle = found(session, LearningCircle, circle_id)
    learner = found(session, Learner, learner_id)
    branch = found(session, Branch, circle.branch_id)
    serial = valid_serials(session, circle_id).get(learner_id)
    if serial is not None:
        return facts_of(session, serials=(serial,))[0]
    day = today(session)
    page = Page(next_serials(session, branch.id, day.year, 1)[0], "completion", day)
    held = register(session, circle_id)
    drawn = draw_up(session, circle, learner, page, held.came(learner_id))
    return Album(session).resolve(drawn)


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
