"""Issuing, correcting and voiding certificates. Reading is in `certificate_reading`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, RuleBroken
from circledesk.models.certificates import Certificate
from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Learner
from circledesk.said import said
from circledesk.services import words
from circledesk.services.access_records import PRINTED, note_access
from circledesk.services.certificate_facts import Page, draw_up
from circledesk.services.certificate_making import Check as Check
from circledesk.services.certificate_making import (
    Holder,
    add_row,
    declare_void,
    holder_of,
    must_issue,
    numbers,
    set_issue,
    signed,
    told,
)
from circledesk.services.certificate_reading import (
    certificate_of,
    is_void,
    page_of,
    standing,
)
from circledesk.services.certificate_reading import certificates as certificates
from circledesk.services.certificate_reading import facts_of as facts_of
from circledesk.services.certificate_rule import candidates as candidates
from circledesk.services.certificate_rule import preview as preview
from circledesk.services.facts.certificates import (
    LEARNERS_KINDS,
    Candidate,
    CertificateFacts,
    IssuedCertificate,
)
from circledesk.services.facts.changed import Done
from circledesk.services.living import found, living
from circledesk.services.meetings import must_be_signed_up
from circledesk.services.session import action, may_write, must_write, now, today
from circledesk.services.verify import verify as verify

if TYPE_CHECKING:
    from circledesk.sync.keys import DeviceKeys


def issue(
    session: Session,
    *,
    keys: DeviceKeys,
    circle_id: str,
    learner_ids: Sequence[str] | None = None,
    prepare: bool = False,
    kind: str = "completion",
    why: str = "",
    check: Check | None = None,
) -> tuple[IssuedCertificate, ...]:
    """Issue certificates to all who may have one, or to the named learners.

    Who has one of this kind is skipped. A named learner who came less often than the rule asks
    gets one beside the rule, and `why` is kept with it. `prepare` gives out serials without
    signing: what is prepared can still be corrected, and becomes issued by issuing. Refused where
    nobody came often enough, where only organizers issue, and where `check` refuses a page: what is
    issued never changes, so it must be printable.
    """
    words.one_of(kind, "kind", LEARNERS_KINDS)
    with action(session, "certificate.issue"):
        circle = found(session, LearningCircle, circle_id)
        must_write(session, circle.branch_id)
        if not prepare:
            must_issue(session)
        chosen = _chosen(session, circle, learner_ids, kind)
        held = standing(session, circle_id, kind)
        new = [one for one in chosen if _is_due(held.get(one.learner_id), prepare=prepare)]
        reason = words.allowed(why, "why", words.QUESTION)
        _must_say_why(new, held, reason)
        fresh = sum(one.learner_id not in held for one in new)
        serials = iter(numbers(session, circle.branch_id, fresh))
        issued = []
        for one in new:
            row = held.get(one.learner_id)
            serial = row.serial if row else next(serials)
            facts = _drawn_up(session, circle, one, Page(serial, kind, today(session)))
            if check is not None:
                facts = check(facts)
            facts = facts if prepare else signed(facts, keys)
            row = row or add_row(session, _holder(circle, one), facts)
            row.why_issued = row.why_issued if one.eligible else (reason or row.why_issued)
            set_issue(row, facts, "prepared" if prepare else "issued")
            issued.append(told(facts))
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

    One that is issued becomes void and a linked one is issued, else as it was and at its place in
    the ceremony; a prepared one is changed. The name is kept for the learner's later certificates.
    """
    with action(session, "certificate.correct"):
        row = certificate_of(session, serial)
        must_write(session, row.branch_id)
        _must_stand(session, row, "Correct the one that was issued in its place.")
        right = words.needed(name, "name", words.NAME)
        facts = replace(page_of(row), learner=right)
        if check is not None:
            facts = check(facts)
        _keep_name(session, row.learner_id, right)
        if row.state == "prepared":
            set_issue(row, facts, "prepared")
            return told(facts)
        must_issue(session)
        [number] = numbers(session, row.branch_id, 1)
        declare_void(session, row, "The name was corrected.")
        facts = signed(replace(facts, serial=number, issued=today(session)), keys)
        set_issue(add_row(session, holder_of(row), facts, row), facts, "issued")
        return told(facts)


def void(session: Session, *, serial: str, why: str = "") -> Done:
    """Declare a certificate void, for all to know; a prepared one is simply dropped."""
    with action(session, "certificate.void") as act:
        row = certificate_of(session, serial)
        must_write(session, row.branch_id)
        note = said("The certificate {serial} is void.", serial=row.serial)
        if row.state == "prepared":
            session.delete(row)
            note = said("The certificate {serial} is not prepared any more.", serial=row.serial)
        else:
            reason = words.needed(why, "reason", words.QUESTION)
            _must_stand(session, row, "Nothing is left to do.")
            declare_void(session, row, reason)
    return Done(row.id, act.changed, act.operation, note)


def give_new_number(session: Session, *, keys: DeviceKeys, certificate_id: str) -> Done:
    """Issue a certificate anew whose number another one has, and take the old one away.

    It is not declared void: that would void the other, which keeps the number.
    """
    with action(session, "certificate.correct") as act:
        row = found(session, Certificate, certificate_id)
        must_write(session, row.branch_id)
        [number] = numbers(session, row.branch_id, 1)
        facts = replace(page_of(row), serial=number, issued=today(session))
        facts = signed(facts, keys) if row.state == "issued" else facts
        set_issue(add_row(session, holder_of(row), facts, row), facts, row.state)
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
        note_access(session, deed=PRINTED, what="certificates", count=len(serials))
    return Done("", act.changed, act.operation)


def _chosen(
    session: Session, circle: LearningCircle, learner_ids: Sequence[str] | None, kind: str
) -> list[Candidate]:
    known = candidates(session, circle_id=circle.id, kind=kind)
    if learner_ids:
        for learner_id in learner_ids:
            must_be_signed_up(session, circle, learner_id)
        return [one for one in known if one.learner_id in learner_ids]
    able = [one for one in known if one.eligible]
    if not able and not any(one.prepared for one in known):
        raise RuleBroken(
            said("Nobody in {circle} came often enough for a certificate yet.", circle=circle.name),
            "Take attendance first, or name the learners who get one all the same.",
        )
    return [one for one in known if one.eligible or one.prepared]


def _is_due(row: Certificate | None, *, prepare: bool) -> bool:
    return row is None or (row.state == "prepared" and not prepare)


def _must_say_why(new: Sequence[Candidate], held: dict[str, Certificate], why: str) -> None:
    """Refuse a certificate beside the rule that carries no reason."""
    for one in new:
        row = held.get(one.learner_id)
        if not (one.eligible or why or (row and row.state == "prepared")):
            raise InvalidValue(
                said(
                    "{learner} came to {came} of {meetings} meetings, less often than the rule "
                    "for a certificate asks.",
                    learner=one.name,
                    came=one.attended,
                    meetings=one.meetings,
                ),
                "Say in one line why there is one all the same.",
                field="why",
            )


def _must_stand(session: Session, row: Certificate, next_step: str) -> None:
    if is_void(session, row.serial):
        raise RuleBroken(
            said("The certificate {serial} is void already.", serial=row.serial), next_step
        )


def _keep_name(session: Session, learner_id: str | None, name: str) -> None:
    learner = session.get(Learner, learner_id) if learner_id else None
    if learner is not None and learner.deleted_at is None:
        learner.certificate_name = name


def _holder(circle: LearningCircle, one: Candidate) -> Holder:
    return Holder(circle.branch_id, circle.id, one.learner_id)


def _drawn_up(
    session: Session, circle: LearningCircle, one: Candidate, page: Page
) -> CertificateFacts:
    learner = found(session, Learner, one.learner_id)
    return draw_up(session, circle, learner.certificate_name or learner.name, page, one.attended)
