"""Consent: who gave and who took it, in which words (see consent_words); and its withdrawal."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, RuleBroken
from circledesk.models.learners import Learner, Signup
from circledesk.models.log import read_setting
from circledesk.models.tables import PERSON
from circledesk.said import said
from circledesk.services.consent_words import shown_in, version
from circledesk.services.facts.changed import Done
from circledesk.services.living import found, living
from circledesk.services.session import action, must_write, now


def note_consent(session: Session, signup: Signup, learner: Learner, *, given: bool) -> None:
    """Note, inside an action, that consent was given or was not."""
    stands = signup.consent_at is not None and signup.consent_withdrawn_at is None
    if given == stands:
        return
    if not given:
        signup.consent_at, signup.consent_words, signup.consent_taken_by = None, "", None
        signup.consent_witness = ""
        return
    signup.consent_at, signup.consent_withdrawn_at = now(session), None
    signup.consent_words = f"{version()}/{shown_in(learner.language)}"
    signup.consent_taken_by = _person(session)


def check_guardian(signup: Signup, learner: Learner) -> None:
    """Refuse a consent for a learner under 18 that nobody gave: it is the guardian's."""
    stands = signup.consent_at is not None and signup.consent_withdrawn_at is None
    if stands and learner.under_18 and not signup.guardian_name:
        raise InvalidValue(
            "For a learner under 18 the parent or guardian agrees, and no name is given.",
            "Type who agreed, or leave consent out until somebody did.",
            field="guardian_name",
        )


def withdraw_consent(session: Session, *, learner_id: str) -> Done:
    """Note that a learner, or her guardian, takes back her consent: for all her sign-ups."""
    with action(session, "consent.withdraw") as act:
        learner = found(session, Learner, learner_id)
        must_write(session, learner.branch_id)
        given = session.scalars(
            select(Signup).where(
                Signup.learner_id == learner_id,
                Signup.consent_at.is_not(None),
                Signup.consent_withdrawn_at.is_(None),
                *living(Signup),
            )
        ).all()
        if not given:
            raise RuleBroken(
                said("No consent of {learner} stands.", learner=learner.name),
                "Nothing is left to withdraw.",
            )
        for signup in given:
            signup.consent_withdrawn_at = now(session)
            signup.communications_opt_in = False
    note = said("The consent of {learner} is withdrawn.", learner=learner.name)
    return Done(learner_id, act.changed, act.operation, note)


def _person(session: Session) -> str | None:
    """Return who sits at this PC, where she is a person of the team."""
    told = read_setting(session.connection(), "person")
    return session.scalar(select(PERSON.c.id).where(PERSON.c.id == told)) if told else None
