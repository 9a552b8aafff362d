"""Circles with more sign-ups than places, and learners with two sign-ups in one circle."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlalchemy import func, select, tuple_
from sqlalchemy.orm import Session

from circledesk.models.base import derived_id
from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Learner, Signup
from circledesk.models.tables import CIRCLE, LEARNER, SIGNUP
from circledesk.said import Sentence, said
from circledesk.services.facts.breaches import Breach, Way
from circledesk.services.living import living


def over_capacity(session: Session, branches: Mapping[str, str]) -> Iterator[Breach]:
    """Yield the circles in which more learners have a place than there are places."""
    joined = func.count()
    # By the index alone, cancelled ones too: few circles are left to count in earnest.
    likely = (
        select(SIGNUP.c.circle_id.label("circle"), joined.label("count"))
        .group_by(SIGNUP.c.circle_id)
        .subquery()
    )
    full = (
        select(CIRCLE.c.id, CIRCLE.c.name, CIRCLE.c.branch_id, CIRCLE.c.capacity, joined)
        .join(likely, likely.c.circle == CIRCLE.c.id)
        .join(SIGNUP, SIGNUP.c.circle_id == CIRCLE.c.id)
        .where(likely.c.count > CIRCLE.c.capacity, CIRCLE.c.did_not_happen.is_not(True))
        .where(SIGNUP.c.state == "signed-up", *living(LearningCircle, Signup))
        .group_by(CIRCLE.c.id, CIRCLE.c.name, CIRCLE.c.branch_id, CIRCLE.c.capacity)
        .having(joined > CIRCLE.c.capacity)
    )
    for circle, name, branch, places, count in session.execute(full).all():
        last = _last(session, circle, count - places)
        yield Breach(
            id=derived_id("breach", "capacity", circle),
            kind="capacity",
            what=said("{circle}: {count} signed up for {places} places", circle=name,
                      count=count, places=places),
            detail=said(
                "{branch} · signed up last: {learners}",
                branch=branches.get(branch, ""),
                learners=", ".join(called for _, called in last),
            ),
            next_step=said("Put who came last on the waiting list, or raise the number of places."),
            rows=(("learning_circle", circle), *(("signup", row) for row, _ in last)),
            branch_id=branch,
            branch=branches.get(branch, ""),
            ways=(
                Way("wait", _to_the_list(last), tuple(row for row, _ in last)),
                Way("raise", said("Raise to {count} places", count=count), (circle,)),
            ),
        )  # fmt: skip


def _last(session: Session, circle: str, count: int) -> list[tuple[str, str]]:
    """Return (sign-up, learner's name) of those who came last."""
    query = (
        select(SIGNUP.c.id, LEARNER.c.name)
        .join(LEARNER, LEARNER.c.id == SIGNUP.c.learner_id)
        .where(SIGNUP.c.circle_id == circle, SIGNUP.c.state == "signed-up", *living(Signup))
        .order_by(SIGNUP.c.signed_up_at.desc(), SIGNUP.c.id.desc())
    )
    return [(row.id, row.name) for row in session.execute(query.limit(count))]


def _to_the_list(last: list[tuple[str, str]]) -> Sentence:
    if len(last) == 1:
        return said("Put {learner} on the waiting list", learner=last[0][1])
    return said("Put the last {count} on the waiting list", count=len(last))


def signed_up_twice(session: Session, branches: Mapping[str, str]) -> Iterator[Breach]:
    """Yield the learners who hold two places or more in one circle."""
    pairs = (
        select(SIGNUP.c.circle_id, SIGNUP.c.learner_id)
        .group_by(SIGNUP.c.circle_id, SIGNUP.c.learner_id)
        .having(func.count() > 1)
    )
    query = (
        select(SIGNUP.c.id, SIGNUP.c.circle_id, SIGNUP.c.learner_id, SIGNUP.c.branch_id,
               CIRCLE.c.name.label("circle"), LEARNER.c.name.label("learner"))
        .join(CIRCLE, CIRCLE.c.id == SIGNUP.c.circle_id)
        .join(LEARNER, LEARNER.c.id == SIGNUP.c.learner_id)
        .where(tuple_(SIGNUP.c.circle_id, SIGNUP.c.learner_id).in_(pairs))
        .where(SIGNUP.c.state != "cancelled", *living(Signup, LearningCircle, Learner))
        .order_by(SIGNUP.c.state, SIGNUP.c.signed_up_at, SIGNUP.c.id)
    )  # fmt: skip
    held: dict[tuple[str, str], list[str]] = {}
    told = {}
    for row in session.execute(query):
        pair = (row.circle_id, row.learner_id)
        held.setdefault(pair, []).append(row.id)
        told[pair] = row
    for pair, rows in held.items():
        if len(rows) < 2:
            continue
        one = told[pair]
        yield Breach(
            id=derived_id("breach", "signup-twice", *pair),
            kind="signup-twice",
            what=said("{learner} is signed up twice for {circle}",
                      learner=one.learner, circle=one.circle),
            detail=branches.get(one.branch_id, ""),
            next_step=said("Cancel the later sign-up."),
            rows=tuple(("signup", row) for row in rows),
            branch_id=one.branch_id,
            branch=branches.get(one.branch_id, ""),
            ways=(Way("cancel", said("Cancel the later sign-up"), tuple(rows[1:])),),
        )  # fmt: skip
