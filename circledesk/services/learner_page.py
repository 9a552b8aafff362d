"""Reads the page of one learner."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Learner, Signup
from circledesk.models.tables import CIRCLE, PERSON, SIGNUP
from circledesk.services.certificate_reading import certificates
from circledesk.services.consent_words import words_kept
from circledesk.services.facts.learner_page import ConsentLine, LearnerPage
from circledesk.services.interest import interests
from circledesk.services.learner_moves import moves
from circledesk.services.learners import one_learner
from circledesk.services.living import found, living
from circledesk.services.roles import unknown_contacts
from circledesk.services.session import may_write
from circledesk.services.signup_reading import signups_of_learner


def learner_page(session: Session, *, learner_id: str) -> LearnerPage:
    """Return all that is known of a learner; NotFound where she is gone."""
    learner = found(session, Learner, learner_id)
    guardian = _guardian(session, learner_id)
    if unknown_contacts(session.connection(), [learner_id]):
        guardian = (guardian[0], "")
    wishes = interests(session, branch_id=learner.branch_id)
    return LearnerPage(
        row=one_learner(session, learner_id=learner_id),
        branch_id=learner.branch_id,
        language=learner.language,
        certificate_name=learner.certificate_name,
        under_18=learner.under_18,
        phone_shared=learner.phone_shared,
        guardian_name=guardian[0],
        guardian_phone=guardian[1],
        signups=signups_of_learner(session, learner_id),
        certificates=certificates(session, learner_id=learner_id),
        consents=consents_of(session, learner_id),
        interests=tuple(row for row in wishes if row.learner_id == learner_id),
        moves=moves(session, learner_id=learner_id),
        editable=may_write(session, learner.branch_id),
    )


def consents_of(session: Session, learner_id: str) -> tuple[ConsentLine, ...]:
    """Return what was agreed to for her circles, the newest first."""
    query = (
        select(
            CIRCLE.c.name,
            SIGNUP.c.consent_at,
            SIGNUP.c.consent_words,
            PERSON.c.name.label("taken_by"),
            SIGNUP.c.guardian_name,
            SIGNUP.c.consent_withdrawn_at,
            SIGNUP.c.consent_witness,
        )
        .join(CIRCLE, CIRCLE.c.id == SIGNUP.c.circle_id)
        .outerjoin(PERSON, PERSON.c.id == SIGNUP.c.consent_taken_by)
        .where(SIGNUP.c.learner_id == learner_id, SIGNUP.c.consent_at.is_not(None))
        .where(*living(Signup, LearningCircle))
        .order_by(SIGNUP.c.consent_at.desc(), SIGNUP.c.id)
    )
    return tuple(
        ConsentLine(
            circle, at, words, taken_by or "", guardian, withdrawn, witness,
            words_kept(words, under_18=bool(guardian)),
        )
        for circle, at, words, taken_by, guardian, withdrawn, witness in session.execute(query)
    )  # fmt: skip


def _guardian(session: Session, learner_id: str) -> tuple[str, str]:
    query = (
        select(SIGNUP.c.guardian_name, SIGNUP.c.guardian_phone)
        .where(SIGNUP.c.learner_id == learner_id, SIGNUP.c.guardian_name != "", *living(Signup))
        .order_by(SIGNUP.c.signed_up_at.desc(), SIGNUP.c.id)
    )
    told = session.execute(query.limit(1)).first()
    return (told.guardian_name, told.guardian_phone) if told else ("", "")
