"""Signing learners up, the waiting list, changing and cancelling a sign-up."""

from __future__ import annotations

from datetime import datetime
from typing import Any, TypedDict, Unpack

from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, RuleBroken
from circledesk.models.base import new_id
from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Learner, Signup
from circledesk.said import Sentence, said, together
from circledesk.services import words
from circledesk.services.facts.changed import Done
from circledesk.services.facts.circles import SignupRow
from circledesk.services.facts.signups import SignedUp
from circledesk.services.living import found, must_not_be_erased
from circledesk.services.members import typed_phone
from circledesk.services.names import fold
from circledesk.services.places import (
    first_waiting,
    full_refusal,
    is_full,
    known_learner,
    must_be_open,
    namesake,
    position_of,
    set_state,
    take_place,
)
from circledesk.services.session import action, must_write, now
from circledesk.services.signup_reading import all_signups, signups_of_circle

ACCESS = ("", "Both", "Just a laptop", "Just a headphones", "Neither")
CONSENT_WORDS = "2026-1"
"""Version of the words that learners agree to."""
_STORIES = ("goal", "support", "custom_answer")


class SignupFields(TypedDict, total=False):
    """What can be changed of a sign-up and of its learner."""

    name: str
    phone: str
    email: str
    certificate_name: str
    goal: str
    support: str
    computer_access: str
    use_internet: int | None
    custom_answer: str
    language: str
    under_18: bool
    consent: bool
    communications_opt_in: bool
    phone_shared: bool


def sign_up(
    session: Session,
    *,
    circle_id: str,
    name: str,
    phone: str = "",
    email: str = "",
    certificate_name: str = "",
    goal: str = "",
    support: str = "",
    computer_access: str = "",
    use_internet: int | None = None,
    custom_answer: str = "",
    language: str = "",
    under_18: bool = False,
    consent: bool = False,
    communications_opt_in: bool = False,
    phone_shared: bool = False,
    waiting_list: bool = False,
    learner_id: str | None = None,
) -> SignedUp:
    """Sign a learner up; only the name is needed.

    Without `learner_id` a new learner is made: the same person is offered at the desk, never
    guessed. A full circle is refused unless `waiting_list` is said.
    """
    with action(session, "signup.add") as act:
        circle = found(session, LearningCircle, circle_id)
        must_write(session, circle.branch_id)
        must_be_open(circle)
        learner = known_learner(session, circle, learner_id) if learner_id else None
        twin = None if learner else namesake(session, circle_id, name)
        if learner is None:
            learner = Learner(id=new_id(), branch_id=circle.branch_id, language=circle.language)
            session.add(learner)
            _fill_learner(
                session,
                learner,
                {
                    "name": name,
                    "phone": phone,
                    "email": email,
                    "certificate_name": certificate_name,
                    "language": language or circle.language,
                    "under_18": under_18,
                    "phone_shared": phone_shared,
                },
            )
        else:
            _complete(session, learner, phone, email)
        signup = take_place(session, circle, learner, waiting_list)
        answers: dict[str, Any] = {
            "goal": goal,
            "support": support,
            "computer_access": computer_access,
            "use_internet": use_internet,
            "custom_answer": custom_answer,
            "consent": consent,
            "communications_opt_in": communications_opt_in,
        }
        _fill_signup(signup, answers, now(session), learner.language)
        session.flush()
        position = position_of(session, signup)
    return SignedUp(
        id=signup.id,
        changed=act.changed,
        operation=act.operation,
        note=_note(learner.name, signup.state, position, twin),
        learner_id=learner.id,
        state=signup.state,
        position=position,
    )


def edit_signup(session: Session, *, signup_id: str, **fields: Unpack[SignupFields]) -> Done:
    """Change a sign-up, or name and contact of its learner."""
    with action(session, "signup.edit") as act:
        signup = found(session, Signup, signup_id)
        must_write(session, signup.branch_id)
        learner = found(session, Learner, signup.learner_id)
        given: dict[str, Any] = dict(fields)
        own = {key: given.pop(key) for key in tuple(given) if key in _OF_LEARNER}
        must_not_be_erased(learner)
        _fill_learner(session, learner, own)
        _fill_signup(signup, given, now(session), learner.language)
    return Done(signup_id, act.changed, act.operation)


def cancel_signup(session: Session, *, signup_id: str) -> Done:
    """Cancel a sign-up. The note says who is first on the waiting list; nobody moves by itself."""
    with action(session, "signup.cancel") as act:
        signup = found(session, Signup, signup_id)
        must_write(session, signup.branch_id)
        learner = found(session, Learner, signup.learner_id)
        if signup.state == "cancelled":
            raise RuleBroken(
                said("The sign-up of {learner} is cancelled already.", learner=learner.name),
                "Nothing is left to do.",
            )
        had_place = signup.state == "signed-up"
        signup.state, signup.state_at = "cancelled", now(session)
        session.flush()
        first = first_waiting(session, signup.circle_id) if had_place else None
    note = said("The sign-up of {learner} is cancelled.", learner=learner.name)
    then = said("First on the waiting list: {learner}.", learner=first) if first else ""
    return Done(signup_id, act.changed, act.operation, together(note, then))


def give_place(session: Session, *, signup_id: str) -> Done:
    """Move a learner from the waiting list, or back from cancelled, into the circle."""
    with action(session, "signup.edit") as act:
        signup = found(session, Signup, signup_id)
        must_write(session, signup.branch_id)
        learner = found(session, Learner, signup.learner_id)
        circle = found(session, LearningCircle, signup.circle_id)
        if signup.state != "signed-up":
            if is_full(session, circle):
                raise full_refusal(circle)
            set_state(signup, "signed-up", now(session))
    note = said("{learner} has a place now.", learner=learner.name)
    return Done(signup_id, act.changed, act.operation, note)


def signups(session: Session, *, circle_id: str | None = None) -> tuple[SignupRow, ...]:
    """Return sign-ups: of one circle with attendance and in its order, or all, newest first."""
    if circle_id is None:
        return all_signups(session)
    found(session, LearningCircle, circle_id)
    return signups_of_circle(session, circle_id)


_OF_LEARNER = (
    "name", "phone", "email", "certificate_name", "language", "under_18", "phone_shared",
)  # fmt: skip


def _fill_learner(session: Session, learner: Learner, fields: dict[str, Any]) -> None:
    for name, value in fields.items():
        if name == "name":
            learner.name = words.needed(value, "name", words.NAME)
            learner.sort_name = fold(learner.name)
        elif name == "phone":
            phone = typed_phone(session, value)
            learner.phone, learner.phone_typed = phone.number, phone.typed
            learner.phone_check = phone.check
        elif name == "email":
            learner.email = words.email_of(value)
        elif name == "certificate_name":
            learner.certificate_name = words.allowed(value, name, words.NAME)
        else:
            setattr(learner, name, value)


def _complete(session: Session, learner: Learner, phone: str, email: str) -> None:
    """Add a contact to a known learner where she had none; what is there is never overwritten."""
    given = {"phone": "" if learner.phone else phone, "email": "" if learner.email else email}
    _fill_learner(session, learner, {key: value for key, value in given.items() if value})


def _fill_signup(signup: Signup, fields: dict[str, Any], at: datetime, language: str) -> None:
    for name, value in fields.items():
        if name == "consent":
            if value != (signup.consent_at is not None):
                signup.consent_at = at if value else None
                signup.consent_words = f"{CONSENT_WORDS}/{language or 'en'}" if value else ""
            continue
        if name in _STORIES:
            value = words.allowed(value, name, words.STORY)
        elif name == "computer_access":
            value = words.one_of(value, name, ACCESS)
        elif name == "use_internet" and value is not None:
            value = words.between(value, name, 0, 4)
        elif name not in ("use_internet", "communications_opt_in"):
            raise InvalidValue(
                said("A sign-up has no {name}.", name=name),
                "Leave it out.",
                field=name,
            )
        setattr(signup, name, value)


def _note(name: str, state: str, position: int, twin: str | None) -> Sentence:
    if state == "waiting":
        return said(
            "{learner} is number {number} on the waiting list.", learner=name, number=position
        )
    if twin:
        return said(
            "{learner} is signed up. There is another {other} in this circle: the same person?",
            learner=name,
            other=twin,
        )
    return said("{learner} is signed up.", learner=name)
