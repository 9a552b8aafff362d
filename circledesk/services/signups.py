"""Signing learners up, the waiting list, changing and cancelling a sign-up."""

from __future__ import annotations

from typing import Any, Unpack

from sqlalchemy.orm import Session

from circledesk.errors import RuleBroken
from circledesk.models.base import new_id
from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Learner, Signup
from circledesk.said import Sentence, said, together
from circledesk.services.consent import check_guardian
from circledesk.services.facts.changed import Done
from circledesk.services.facts.circles import SignupRow
from circledesk.services.facts.signups import SignedUp
from circledesk.services.living import found, must_not_be_erased
from circledesk.services.next_meeting import late_words
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
from circledesk.services.signup_fields import (
    OF_LEARNER,
    Details,
    SignupFields,
    complete,
    fill_learner,
    fill_signup,
)
from circledesk.services.signup_reading import all_signups, signups_of_circle


def sign_up(
    session: Session,
    *,
    circle_id: str,
    name: str,
    waiting_list: bool = False,
    learner_id: str | None = None,
    **details: Unpack[Details],
) -> SignedUp:
    """Sign a learner up; only the name is needed.

    Without `learner_id` a new learner is made: the same person is offered at the desk, never
    guessed. A full circle is refused unless `waiting_list` is said.
    """
    told: dict[str, Any] = dict(details)
    own = {key: told.pop(key) for key in tuple(told) if key in OF_LEARNER}
    with action(session, "signup.add") as act:
        circle = found(session, LearningCircle, circle_id)
        must_write(session, circle.branch_id)
        must_be_open(circle)
        learner = known_learner(session, circle, learner_id) if learner_id else None
        twin = None if learner else namesake(session, circle_id, name)
        if learner is None:
            learner = _new_learner(session, circle, {"name": name, **own})
        else:
            complete(session, learner, own.get("phone", ""), own.get("email", ""))
        signup = take_place(session, circle, learner, waiting_list)
        fill_signup(session, signup, told, learner)
        session.flush()
        position = position_of(session, signup)
        note = _note(learner.name, signup.state, position, twin)
        late = late_words(session, circle) if signup.state == "signed-up" else ""
    return SignedUp(
        id=signup.id,
        changed=act.changed,
        operation=act.operation,
        note=together(note, late),
        learner_id=learner.id,
        state=signup.state,
        position=position,
    )


def _new_learner(session: Session, circle: LearningCircle, told: dict[str, Any]) -> Learner:
    learner = Learner(id=new_id(), branch_id=circle.branch_id)
    session.add(learner)
    told["language"] = told.get("language") or circle.language
    fill_learner(session, learner, told)
    return learner


def edit_signup(session: Session, *, signup_id: str, **fields: Unpack[SignupFields]) -> Done:
    """Change a sign-up, or name and contact of its learner."""
    with action(session, "signup.edit") as act:
        signup = found(session, Signup, signup_id)
        must_write(session, signup.branch_id)
        learner = found(session, Learner, signup.learner_id)
        given: dict[str, Any] = dict(fields)
        own = {key: given.pop(key) for key in tuple(given) if key in OF_LEARNER}
        must_not_be_erased(learner)
        fill_learner(session, learner, own)
        fill_signup(session, signup, given, learner)
        if "under_18" in own or "guardian_name" in given:
            check_guardian(signup, learner)
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
    then = said("The place is free: {learner} is next.", learner=first) if first else ""
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
