"""The two sides of a pair that may be one person: what each is known by and did."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Attendance, Learner, Signup
from circledesk.models.tables import ATTENDANCE, CERTIFICATE, CIRCLE, LEARNER, SIGNUP
from circledesk.services.facts.same_person import OneOfTwo
from circledesk.services.figures import CAME
from circledesk.services.living import living
from circledesk.services.roles import contacts_shown


def sides_of(session: Session, ids: Collection[str]) -> dict[str, OneOfTwo]:
    """Return learners by id, with what they did."""
    chosen = sorted(ids)
    joined = select(SIGNUP.c.learner_id, CIRCLE.c.name, SIGNUP.c.signed_up_at).join(
        CIRCLE, CIRCLE.c.id == SIGNUP.c.circle_id
    )
    joined = joined.where(SIGNUP.c.learner_id.in_(chosen), *living(Signup, LearningCircle))
    circles: dict[str, list[str]] = defaultdict(list)
    for learner, name, _ in session.execute(joined.order_by(SIGNUP.c.signed_up_at, SIGNUP.c.id)):
        circles[learner].append(name)
    came = _counts(session, chosen)
    query = select(
        LEARNER.c.id, LEARNER.c.name, LEARNER.c.phone, LEARNER.c.email, LEARNER.c.created_at,
        LEARNER.c.under_18,
    ).where(LEARNER.c.id.in_(chosen), *living(Learner))  # fmt: skip
    sides = (
        OneOfTwo(
            id=row.id,
            name=row.name,
            phone=row.phone,
            email=row.email,
            circles=tuple(dict.fromkeys(circles[row.id])),
            first_seen=row.created_at,
            came=came["came", row.id],
            certificates=came["certificates", row.id],
            under_18=row.under_18,
        )
        for row in session.execute(query)
    )
    return {one.id: one for one in contacts_shown(session.connection(), sides)}


def _counts(session: Session, chosen: list[str]) -> Counter[tuple[str, str]]:
    attended = (
        select(ATTENDANCE.c.learner_id, func.count())
        .where(ATTENDANCE.c.learner_id.in_(chosen), ATTENDANCE.c.state.in_(CAME))
        .where(*living(Attendance))
        .group_by(ATTENDANCE.c.learner_id)
    )
    issued = (
        select(CERTIFICATE.c.learner_id, func.count())
        .where(CERTIFICATE.c.learner_id.in_(chosen), CERTIFICATE.c.state == "issued")
        .where(CERTIFICATE.c.deleted_at.is_(None))
        .group_by(CERTIFICATE.c.learner_id)
    )
    told: Counter[tuple[str, str]] = Counter()
    for what, query in (("came", attended), ("certificates", issued)):
        for learner, count in session.execute(query):
            told[what, learner] = count
    return told
