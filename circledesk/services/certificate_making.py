"""The rows of certificates: numbers, what stands on them, their signature, and what is void.

Under `certificates` (learners') and `certificate_people` (facilitators' and trainers').
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import NotAllowed
from circledesk.models.base import new_id
from circledesk.models.certificates import Certificate, VoidSerial
from circledesk.models.team import Team
from circledesk.services.certificate_reading import void_serials
from circledesk.services.facts.certificates import CertificateFacts, IssuedCertificate
from circledesk.services.living import living, put
from circledesk.services.open_badge import kept_of, signed_badge
from circledesk.services.proof import ProofFacts, encode_proof
from circledesk.services.serials import next_serials
from circledesk.services.session import may_write, now, today

if TYPE_CHECKING:
    from circledesk.sync.keys import DeviceKeys

Check = Callable[[CertificateFacts], CertificateFacts]
"""Refuses a page that cannot be printed, else returns what of it is kept: the papers know."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Whose certificate it is and what for; what does not apply is None."""

    branch_id: str
    circle_id: str | None = None
    learner_id: str | None = None
    person_id: str | None = None
    event_id: str | None = None


def may_issue(session: Session) -> bool:
    """Whether this computer may issue certificates: the team's word, or every computer."""
    rule = session.scalar(select(Team.issuers).where(*living(Team)).limit(1))
    return rule != "organizer" or may_write(session, None)


def must_issue(session: Session) -> None:
    """Raise NotAllowed where only organizers issue and this is no organizer's computer."""
    if not may_issue(session):
        raise NotAllowed(
            "In this team certificates are issued at an organizer's computer only.",
            "Prepare them here; an organizer issues what is prepared.",
        )


def numbers(session: Session, branch_id: str, count: int) -> list[str]:
    """Return as many new serials of a branch."""
    return next_serials(session, branch_id, today(session).year, count)


def add_row(
    session: Session, holder: Holder, facts: CertificateFacts, replaces: Certificate | None = None
) -> Certificate:
    """Add a row for a holder. It takes the place of the one that it stands in for."""
    before = replaces or _void_before(session, holder, facts)
    row = Certificate(
        id=new_id(),
        branch_id=holder.branch_id,
        circle_id=holder.circle_id,
        learner_id=holder.learner_id,
        person_id=holder.person_id,
        event_id=holder.event_id,
        serial=facts.serial,
        kind=facts.kind,
        replaces=before.serial if before else "",
        place=before.place if before else None,
        why_issued=before.why_issued if before else "",
    )
    session.add(row)
    return row


def holder_of(row: Certificate) -> Holder:
    """Return whose a certificate is."""
    return Holder(row.branch_id, row.circle_id, row.learner_id, row.person_id, row.event_id)


def _void_before(session: Session, holder: Holder, facts: CertificateFacts) -> Certificate | None:
    """Return the holder's void certificate that a new one stands in for, or None."""
    held = {
        Certificate.circle_id: holder.circle_id,
        Certificate.learner_id: holder.learner_id,
        Certificate.person_id: holder.person_id,
        Certificate.event_id: holder.event_id,
    }
    query = (
        select(Certificate)
        .where(*(part.is_(None) if key is None else part == key for part, key in held.items()))
        .where(Certificate.kind == facts.kind, Certificate.serial.in_(void_serials()))
        .where(*living(Certificate))
        .order_by(Certificate.created_at.desc(), Certificate.serial.desc())
    )
    named = holder.learner_id or holder.person_id
    rows = session.scalars(query)
    return next((row for row in rows if named or _says(row, facts.learner)), None)


def _says(row: Certificate, name: str) -> bool:
    """Whether it is the certificate of a guest of this name, of whom no row is here."""
    return (row.content or {}).get("learner") == name


def signed(facts: CertificateFacts, keys: DeviceKeys) -> CertificateFacts:
    """Return a page with the text of its code."""
    proof = ProofFacts(
        serial=facts.serial,
        name=facts.learner,
        course=facts.course,
        branch=facts.branch,
        first=facts.first_meeting,
        last=facts.last_meeting,
        attended=facts.attended,
        planned=facts.meetings,
        issued=facts.issued,
        kind=facts.kind,
    )
    qr_text = encode_proof(proof, keys.sign, keys.key_number)
    return replace(facts, qr_text=qr_text, badge=signed_badge(facts, keys.sign, keys.sign_public))


def set_issue(row: Certificate, facts: CertificateFacts, state: str) -> None:
    """Store what a certificate says; once it is issued it is never stored anew."""
    row.state = state
    row.issued_on = facts.issued
    row.signature = facts.qr_text
    # The text of the QR stands once, in `signature`; the badge's follows from the facts.
    row.content = msgspec.to_builtins(replace(facts, qr_text="", badge=kept_of(facts.badge)))


def declare_void(session: Session, row: Certificate, why: str) -> None:
    """Write the serial where all read it: an organizer for the team, a branch for its own."""
    branch_id = None if may_write(session, None) else row.branch_id
    put(
        session,
        VoidSerial,
        VoidSerial.id_for(row.serial, branch_id),
        branch_id=branch_id,
        serial=row.serial,
        voided_at=now(session),
    )
    row.void_why = why


def told(facts: CertificateFacts) -> IssuedCertificate:
    """Return what is said of a certificate that was issued just now."""
    return IssuedCertificate(
        facts.serial, facts.learner, facts.circle or facts.course, facts.issued
    )
