"""Learners as a list."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.orm import Session

from circledesk.models.certificates import Certificate, VoidSerial
from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Learner, Signup
from circledesk.models.team import Branch
from circledesk.services.facts.circles import LearnerRow
from circledesk.services.living import living
from circledesk.services.names import search_form


def learners(
    session: Session, *, branch_id: str | None = None, find: str = ""
) -> tuple[LearnerRow, ...]:
    """Return learners by name. `circles` counts sign-ups that are not cancelled.

    `find` looks in names (accents and apostrophes left aside), phones and e-mails.
    """
    joined, certified = _signups().subquery(), _certificates().subquery()
    query = (
        select(
            Learner.id,
            Learner.name,
            Branch.name,
            Learner.email,
            Learner.phone,
            func.coalesce(joined.c.circles, 0),
            joined.c.last,
            func.coalesce(certified.c.certificates, 0),
            Learner.phone_check,
        )
        .join(Branch, Branch.id == Learner.branch_id)
        .outerjoin(joined, joined.c.learner_id == Learner.id)
        .outerjoin(certified, certified.c.learner_id == Learner.id)
        .where(*living(Learner))
        .order_by(Learner.sort_name, Learner.id)
    )
    if branch_id is not None:
        query = query.where(Learner.branch_id == branch_id)
    for word in search_form(find).split():
        query = query.where(_holds(word))
    return tuple(LearnerRow(*line) for line in session.execute(query))


def _signups() -> Select[str, int, datetime]:
    return (
        select(
            Signup.learner_id,
            func.count().label("circles"),
            func.max(Signup.signed_up_at).label("last"),
        )
        .join(LearningCircle, LearningCircle.id == Signup.circle_id)
        .where(Signup.state != "cancelled", *living(Signup, LearningCircle))
        .group_by(Signup.learner_id)
    )


def _certificates() -> Select[str, int]:
    void = exists().where(and_(VoidSerial.serial == Certificate.serial, *living(VoidSerial)))
    return (
        select(Certificate.learner_id, func.count().label("certificates"))
        .where(Certificate.state == "issued", ~void, *living(Certificate))
        .group_by(Certificate.learner_id)
    )


def _holds(word: str) -> ColumnElement[bool]:
    name = func.replace(Learner.sort_name, "'", "")
    digits = word.lstrip("+").lstrip("0")
    places = [
        name.contains(word, autoescape=True),
        func.lower(Learner.email).contains(word, autoescape=True),
    ]
    if digits.isdecimal():
        # 0722… finds +254722…: the trunk zero is not in the stored number.
        places.append(Learner.phone.contains(digits, autoescape=True))
    return or_(*places)
