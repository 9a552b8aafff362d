"""Reads back what was typed, for the forms that change it."""

from __future__ import annotations

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from circledesk.errors import NotAllowed
from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Learner, Rsvp, Signup
from circledesk.services.facts.forms import RsvpLine, SignupForm
from circledesk.services.living import found, found_meeting, living
from circledesk.services.roles import unknown_contacts


def signup_form(session: Session, *, signup_id: str) -> SignupForm:
    """Return a sign-up as its form shows it; NotFound where it is gone."""
    signup = found(session, Signup, signup_id)
    learner = found(session, Learner, signup.learner_id)
    circle = found(session, LearningCircle, signup.circle_id)
    if unknown_contacts(session.connection(), [learner.id]):
        raise NotAllowed(
            "This form holds a telephone number of a circle that is not yours.",
            "Ask a facilitator of that circle, or who leads the branch.",
        )
    return SignupForm(
        id=signup.id,
        circle_id=circle.id,
        circle=circle.name,
        signup_question=circle.signup_question,
        name=learner.name,
        phone=learner.phone,
        email=learner.email,
        certificate_name=learner.certificate_name,
        goal=signup.goal,
        support=signup.support,
        computer_access=signup.computer_access,
        use_internet=signup.use_internet,
        digital_literacy=dict(signup.digital_literacy or {}),
        custom_answer=signup.custom_answer,
        under_18=learner.under_18,
        consent=signup.consent_at is not None and signup.consent_withdrawn_at is None,
        guardian_name=signup.guardian_name,
        guardian_phone=signup.guardian_phone,
        language=learner.language,
        communications_opt_in=signup.communications_opt_in,
        phone_shared=learner.phone_shared,
        consent_witness=signup.consent_witness,
    )


def rsvp_lines(session: Session, *, meeting_id: str) -> tuple[RsvpLine, ...]:
    """Return everybody signed up for a meeting's circle by name, with her word on the meeting."""
    meeting, _ = found_meeting(session, meeting_id)
    word = and_(
        Rsvp.learner_id == Learner.id, Rsvp.meeting_id == meeting_id, Rsvp.deleted_at.is_(None)
    )
    query = (
        select(Learner.id, Learner.name, Learner.phone, Rsvp.attending)
        .join(Signup, Signup.learner_id == Learner.id)
        .outerjoin(Rsvp, word)
        .where(Signup.circle_id == meeting.circle_id, Signup.state == "signed-up")
        .where(*living(Learner, Signup))
        .group_by(Learner.id)
        .order_by(Learner.sort_name, Learner.id)
    )
    lines = session.execute(query).all()
    hidden = unknown_contacts(session.connection(), [line.id for line in lines])
    return tuple(
        RsvpLine(line.id, line.name, "" if line.id in hidden else line.phone, line.attending)
        for line in lines
    )
