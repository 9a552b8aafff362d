"""Places in a circle: who has one, who waits for one, when there is none left."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.errors import NotFound, RuleBroken
from circledesk.models.base import new_id
from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Learner, Signup
from circledesk.said import Sentence, said
from circledesk.services.living import found, living
from circledesk.services.names import fold
from circledesk.services.session import now


def must_be_open(circle: LearningCircle) -> None:
    """Refuse where nobody can be signed up: the circle did not happen, or is closed."""
    if circle.did_not_happen:
        raise RuleBroken(
            said("{circle} did not happen.", circle=circle.name), "Choose another circle."
        )
    if not circle.signup_open:
        raise RuleBroken(
            said("Sign-up is closed for {circle}.", circle=circle.name),
            "Open it again on the circle's page.",
        )


def known_learner(session: Session, circle: LearningCircle, learner_id: str) -> Learner:
    """Return a learner who is known at the circle's branch."""
    learner = found(session, Learner, learner_id)
    if learner.branch_id != circle.branch_id:
        raise NotFound(
            said("{learner} is a learner of another branch.", learner=learner.name),
            "Sign the person up here as a new learner.",
        )
    return learner


def namesake(session: Session, circle_id: str, name: str) -> str | None:
    """Return the name of somebody in the circle who is called the same."""
    query = (
        select(Learner.name)
        .join(Signup, Signup.learner_id == Learner.id)
        .where(Signup.circle_id == circle_id, Signup.state != "cancelled")
        .where(Learner.sort_name == fold(name), *living(Learner, Signup))
    )
    return session.scalar(query.limit(1))


def take_place(
    session: Session, circle: LearningCircle, learner: Learner, waiting_list: bool
) -> Signup:
    """Return the learner's sign-up in this circle: new, or the cancelled one taken up again."""
    held = place_held(session, circle, learner)
    with session.no_autoflush:
        full = is_full(session, circle)
    if full and not waiting_list:
        raise full_refusal(circle)
    at = now(session)
    if held is None:
        held = Signup(
            id=new_id(),
            branch_id=circle.branch_id,
            circle_id=circle.id,
            learner_id=learner.id,
            signed_up_at=at,
        )
        session.add(held)
    set_state(held, "waiting" if full else "signed-up", at)
    return held


def place_held(session: Session, circle: LearningCircle, learner: Learner) -> Signup | None:
    """Return a learner's cancelled sign-up in a circle, if any; refuse where one stands."""
    query = select(Signup).where(
        Signup.circle_id == circle.id, Signup.learner_id == learner.id, *living(Signup)
    )
    with session.no_autoflush:
        held = session.scalars(query.order_by(Signup.signed_up_at, Signup.id).limit(1)).first()
    if held is not None and held.state != "cancelled":
        raise RuleBroken(_held_already(circle, learner, held), "Change that sign-up instead.")
    return held


def _held_already(circle: LearningCircle, learner: Learner, held: Signup) -> Sentence:
    names = {"learner": learner.name, "circle": circle.name}
    if held.state == "waiting":
        return said("{learner} is on the waiting list of {circle} already.", **names)
    return said("{learner} is signed up for {circle} already.", **names)


def set_state(signup: Signup, state: str, at: datetime) -> None:
    """Note where a sign-up stands, and since when."""
    signup.state, signup.state_at = state, at
    if state == "signed-up" and signup.accepted_at is None:
        signup.accepted_at = at


def full_refusal(circle: LearningCircle) -> RuleBroken:
    """Return the refusal of a circle without a free place."""
    return RuleBroken(
        said(
            "{circle} is full: all {count} places are taken.",
            circle=circle.name,
            count=circle.capacity,
        ),
        "Put the learner on the waiting list, or raise the number of places.",
    )


def is_full(session: Session, circle: LearningCircle) -> bool:
    """Whether all places of a circle are taken; without a capacity it never is."""
    if circle.capacity is None:
        return False
    query = select(func.count()).where(
        Signup.circle_id == circle.id, Signup.state == "signed-up", *living(Signup)
    )
    return (session.scalar(query) or 0) >= circle.capacity


def position_of(session: Session, signup: Signup) -> int:
    """Return how many stand where a new sign-up stands, itself included: its place in the row."""
    query = select(func.count()).where(
        Signup.circle_id == signup.circle_id, Signup.state == signup.state, *living(Signup)
    )
    return session.scalar(query) or 0


def next_waiting(session: Session, circle_id: str) -> Signup | None:
    """Return the sign-up that is first on the waiting list, or None."""
    query = (
        select(Signup)
        .join(Learner, Signup.learner_id == Learner.id)
        .where(Signup.circle_id == circle_id, Signup.state == "waiting")
        .where(*living(Learner, Signup))
        .order_by(func.coalesce(Signup.state_at, Signup.signed_up_at), Signup.id)
    )
    return session.scalars(query.limit(1)).first()


def first_waiting(session: Session, circle_id: str) -> str | None:
    """Return who is first on the waiting list, or None."""
    signup = next_waiting(session, circle_id)
    return found(session, Learner, signup.learner_id).name if signup else None
