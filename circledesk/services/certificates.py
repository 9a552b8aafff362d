"""Issuing, correcting and voiding certificates. Reading is in `certificate_reading`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import RuleBroken
from circledesk.models.base import new_id
from circledesk.models.certificates import Certificate, VoidSerial
from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Learner
from circledesk.said import said
from circledesk.services import words
from circledesk.services.certificate_facts import Page, draw_up
from circledesk.services.certificate_reading import candidates as candidates
from circledesk.services.certificate_reading import certificate_of, is_void, page_of, void_serials
from circledesk.services.certificate_reading import certificates as certificates
from circledesk.services.certificate_reading import facts_of as facts_of
from circledesk.services.certificate_reading import preview as preview
from circledesk.services.facts.certificates import (
    Candidate,
    CertificateFacts,
    IssuedCertificate,
)
from circledesk.services.facts.changed import Done
from circledesk.services.living import found, living, put
from circledesk.services.meetings import must_be_signed_up
from circledesk.services.open_badge import kept_of, signed_badge
from circledesk.services.proof import KINDS, ProofFacts, encode_proof
from circledesk.services.serials import next_serials
from circledesk.services.session import action, may_write, must_write, now, today
from circledesk.services.verify import verify as verify

if TYPE_CHECKING:
    from circledesk.sync.keys import DeviceKeys

Check = Callable[[CertificateFacts], CertificateFacts]
"""Refuses a page that cannot be printed, else says what of it is kept; the papers know, this floor
does not."""


def issue(
    session: Session,
    *,
    keys: DeviceKeys,
    circle_id: str,
    learner_ids: Sequence[str] | None = None,
    prepare: bool = False,
    kind: str = "completion",
    check: Check | None = None,
) -> tuple[IssuedCertificate, ...]:
    """Issue certificates to all who may have one, or to the named learners whatever they attended.

    Who has one of this kind is skipped. `prepare` gives out serials without signing: what is
    prepared can still be corrected, and becomes issued by issuing. Refused where nobody came often
    enough, and where `check` refuses a page: what is issued never changes, so it must be printable.
    """
    words.one_of(kind, "kind", KINDS)
    with action(session, "certificate.issue"):
        circle = found(session, LearningCircle, circle_id)
        must_write(session, circle.branch_id)
        chosen = _chosen(session, circle, learner_ids, kind)
        held = _held(session, circle_id, kind)
        done = "prepared" if prepare else "issued"
        new = [
            one
            for one in chosen
            if one.learner_id not in held
            or (held[one.learner_id].state == "prepared" and not prepare)
        ]
        serials = iter(_serials(session, circle, sum(one.learner_id not in held for one in new)))
        issued = []
        for one in new:
            row = held.get(one.learner_id)
            serial = row.serial if row else next(serials)
            facts = _drawn_up(session, circle, one, Page(serial, kind, today(session)))
            if check is not None:
                facts = check(facts)
            facts = facts if prepare else _signed(facts, keys)
            if row is None:
                row = _add(session, circle, one.learner_id, facts)
            _set_issue(row, facts, done)
            issued.append(_told(facts))
    return tuple(issued)


def correct(
    session: Session,
    *,
    keys: DeviceKeys,
    serial: str,
    name: str,
    check: Check | None = None,
) -> IssuedCertificate:
    """Put another name on a certificate.

    One that is issued becomes void and a linked one is issued, else as it was; a prepared one is
    changed. The name is kept for the learner's later certificates.
    """
    with action(session, "certificate.correct"):
        row = certificate_of(session, serial)
        must_write(session, row.branch_id)
        if is_void(session, row.serial):
            raise RuleBroken(
                said("The certificate {serial} is void already.", serial=row.serial),
                "Correct the one that was issued in its place.",
            )
        right = words.needed(name, "name", words.NAME)
        facts = replace(page_of(row), learner=right)
        if check is not None:
            facts = check(facts)
        learner = session.get(Learner, row.learner_id)
        if learner is not None and learner.deleted_at is None:
            learner.certificate_name = right
        if row.state == "prepared":
            _set_issue(row, facts, "prepared")
            return _told(facts)
        circle = session.get_one(LearningCircle, row.circle_id)
        [number] = _serials(session, circle, 1)
        _declare_void(session, row, "The name was corrected.")
        facts = _signed(replace(facts, serial=number, issued=today(session)), keys)
        _set_issue(_add(session, circle, row.learner_id, facts, row.serial), facts, "issued")
        return _told(facts)


def void(session: Session, *, serial: str, why: str) -> Done:
    """Declare a certificate void, for all to know; a prepared one is simply dropped."""
    with action(session, "certificate.void") as act:
        row = certificate_of(session, serial)
        must_write(session, row.branch_id)
        reason = words.needed(why, "reason", words.QUESTION)
        if row.state == "prepared":
            session.delete(row)
        elif is_void(session, row.serial):
            raise RuleBroken(
                said("The certificate {serial} is void already.", serial=row.serial),
                "Nothing is left to do.",
            )
        else:
            _declare_void(session, row, reason)
    return Done(
        row.id,
        act.changed,
        act.operation,
        said("The certificate {serial} is void.", serial=row.serial),
    )


def give_new_number(session: Session, *, keys: DeviceKeys, certificate_id: str) -> Done:
    """Issue a certificate anew whose number another one has, and take the old one away.

    It is not declared void: that would void the other, which keeps the number.
    """
    with action(session, "certificate.correct") as act:
        row = found(session, Certificate, certificate_id)
        must_write(session, row.branch_id)
        circle = session.get_one(LearningCircle, row.circle_id)
        [number] = _serials(session, circle, 1)
        facts = replace(page_of(row), serial=number, issued=today(session))
        facts = _signed(facts, keys) if row.state == "issued" else facts
        _set_issue(_add(session, circle, row.learner_id, facts, row.serial), facts, row.state)
        session.delete(row)
    note = said(
        "{learner} has the number {serial} now. Print it, and take the old paper back.",
        learner=facts.learner,
        serial=number,
    )
    return Done(certificate_id, act.changed, act.operation, note)


def mark_printed(session: Session, *, serials: Sequence[str]) -> Done:
    """Note that certificates were printed or saved for printing: from then on Undo leaves them."""
    with action(session, "certificate.print") as act:
        rows = session.scalars(
            select(Certificate).where(Certificate.serial.in_(serials), *living(Certificate))
        )
        for row in rows:
            if row.printed_at is None and may_write(session, row.branch_id):
                row.printed_at = now(session)
    return Done("", act.changed, act.operation)


def _chosen(
    session: Session, circle: LearningCircle, learner_ids: Sequence[str] | None, kind: str
) -> list[Candidate]:
    known = candidates(session, circle_id=circle.id)
    if learner_ids:
        for learner_id in learner_ids:
            must_be_signed_up(session, circle, learner_id)
        return [one for one in known if one.learner_id in learner_ids]
    able = [one for one in known if one.eligible or (kind == "participation" and one.attended)]
    if not able:
        raise RuleBroken(
            said("Nobody in {circle} came often enough for a certificate yet.", circle=circle.name),
            "Take attendance first, or name the learners who get one all the same.",
        )
    return able


def _held(session: Session, circle_id: str, kind: str) -> dict[str, Certificate]:
    """Return the certificates of this kind that stand, by learner; issued before prepared."""
    query = (
        select(Certificate)
        .where(Certificate.circle_id == circle_id, Certificate.kind == kind)
        .where(Certificate.serial.not_in(void_serials()), *living(Certificate))
        .order_by(Certificate.state.desc())
    )
    return {row.learner_id: row for row in session.scalars(query) if row.learner_id}


def _serials(session: Session, circle: LearningCircle, count: int) -> list[str]:
    return next_serials(session, circle.branch_id, today(session).year, count)


def _drawn_up(
    session: Session, circle: LearningCircle, one: Candidate, page: Page
) -> CertificateFacts:
    return draw_up(session, circle, found(session, Learner, one.learner_id), page, one.attended)


def _add(
    session: Session,
    circle: LearningCircle,
    learner_id: str | None,
    facts: CertificateFacts,
    replaces: str = "",
) -> Certificate:
    row = Certificate(
        id=new_id(),
        branch_id=circle.branch_id,
        circle_id=circle.id,
        learner_id=learner_id,
        serial=facts.serial,
        kind=facts.kind,
        replaces=replaces or _void_before(session, circle.id, learner_id, facts.kind),
    )
    session.add(row)
    return row


def _void_before(session: Session, circle_id: str, learner_id: str | None, kind: str) -> str:
    """Return the learner's void serial that a new one stands in for, or ''."""
    query = (
        select(Certificate.serial)
        .where(Certificate.circle_id == circle_id, Certificate.learner_id == learner_id)
        .where(Certificate.kind == kind, Certificate.serial.in_(void_serials()))
        .where(*living(Certificate))
        .order_by(Certificate.created_at.desc(), Certificate.serial.desc())
    )
    return session.scalar(query.limit(1)) or ""


def _signed(facts: CertificateFacts, keys: DeviceKeys) -> CertificateFacts:
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


def _set_issue(row: Certificate, facts: CertificateFacts, state: str) -> None:
    row.state = state
    row.issued_on = facts.issued
    row.signature = facts.qr_text
    # The text of the QR stands once, in `signature`; the badge's follows from the facts.
    row.content = msgspec.to_builtins(replace(facts, qr_text="", badge=kept_of(facts.badge)))


def _declare_void(session: Session, row: Certificate, why: str) -> None:
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


def _told(facts: CertificateFacts) -> IssuedCertificate:
    return IssuedCertificate(facts.serial, facts.learner, facts.circle, facts.issued)
