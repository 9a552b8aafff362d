"""Learners as a list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.orm import Session

from circledesk.errors import NotFound
from circledesk.models.certificates import Certificate, VoidSerial
from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Learner, Signup
from circledesk.models.team import Branch
from circledesk.models.wishes import LearnerMove
from circledesk.services.facts.circles import LearnerRow
from circledesk.services.left_alone import resting_ids
from circledesk.services.living import Which, found, living, of_branches
from circledesk.services.names import search_form
from circledesk.services.roles import contacts_shown, known_contacts


def learners(
    session: Session, *, branch_id: Which = None, find: str = "", learner_id: str = ""
) -> tuple[LearnerRow, ...]:
    """Return learners by name. `circles` counts sign-ups that are not cancelled.

    `learner_id` asks for one alone. `find` looks in names (accents and apostrophes left aside),
    phones and e-mails. The window reads long lists by `learner_list`.
    """
    query = _rows(joined(), certified(), _moves()).order_by(Learner.sort_name, Learner.id)
    query = query.where(*of_branches(Learner.__table__.c.branch_id, branch_id))
    if learner_id:
        query = query.where(Learner.id == learner_id)
    known = known_contacts(session.connection()) if find else None
    for word in search_form(find).split():
        query = query.where(_holds(word, known))
    rows = (LearnerRow(*line) for line in session.execute(query))
    return contacts_shown(session.connection(), rows)


def learner_rows(session: Session, ids: Sequence[str]) -> tuple[LearnerRow, ...]:
    """Return the rows of these learners in their order; those that are gone are left out.

    Sought by id: in the order of names SQLite would walk through all learners for each screenful.
    """
    signups = joined().where(Signup.learner_id.in_(ids))
    certificates = certified().where(Certificate.learner_id.in_(ids))
    moves = _moves().where(LearnerMove.learner_id.in_(ids))
    query = _rows(signups, certificates, moves).where(Learner.id.in_(ids))
    held = {line[0]: LearnerRow(*line) for line in session.execute(query)}
    return contacts_shown(session.connection(), (held[one] for one in ids if one in held))


def _rows(
    signups: Select[str, int, datetime, datetime | None],
    certificates: Select[str | None, int],
    moves: Select[str, str],
) -> Select[Any]:
    joined, certified, moved = signups.subquery(), certificates.subquery(), moves.subquery()
    return (
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
            joined.c.withdrawn.is_not(None),
            func.coalesce(moved.c.branch, ""),
            Learner.id.in_(resting_ids()),
        )
        .join(Branch, Branch.id == Learner.branch_id)
        .outerjoin(joined, joined.c.learner_id == Learner.id)
        .outerjoin(certified, certified.c.learner_id == Learner.id)
        .outerjoin(moved, moved.c.learner_id == Learner.id)
        .where(*living(Learner), Learner.name != "")
    )


def one_learner(session: Session, *, learner_id: str) -> LearnerRow:
    """Return a learner; NotFound where she is unknown or deleted."""
    found(session, Learner, learner_id)
    return learners(session, learner_id=learner_id)[0]


def newest_signup(session: Session, *, learner_id: str) -> str:
    """Return the id of her newest sign-up, one that stands before one that was cancelled."""
    found(session, Learner, learner_id)
    query = (
        select(Signup.id)
        .join(LearningCircle, LearningCircle.id == Signup.circle_id)
        .where(Signup.learner_id == learner_id, *living(Signup, LearningCircle))
        .order_by(Signup.state == "cancelled", Signup.signed_up_at.desc(), Signup.id)
    )
    signup = session.scalar(query.limit(1))
    if signup is None:
        raise NotFound(
            "This learner is signed up for no circle.",
            "Sign the learner up for one; name and phone can be changed there.",
        )
    return signup


def _moves() -> Select[str, str]:
    return (
        select(LearnerMove.learner_id, func.max(Branch.name).label("branch"))
        .join(Branch, Branch.id == LearnerMove.to_branch_id)
        .where(LearnerMove.done_at.is_not(None), *living(LearnerMove))
        .group_by(LearnerMove.learner_id)
    )


def joined() -> Select[str, int, datetime, datetime | None]:
    """Select of each learner's circles and last sign-up, cancelled ones left out."""
    return (
        select(
            Signup.learner_id,
            func.count().label("circles"),
            func.max(Signup.signed_up_at).label("last"),
            func.max(Signup.consent_withdrawn_at).label("withdrawn"),
        )
        .join(LearningCircle, LearningCircle.id == Signup.circle_id)
        .where(Signup.state != "cancelled", *living(Signup, LearningCircle))
        .group_by(Signup.learner_id)
    )


def certified() -> Select[str | None, int]:
    """Select of each learner's certificates that are issued and not void."""
    void = exists().where(and_(VoidSerial.serial == Certificate.serial, *living(VoidSerial)))
    return (
        select(Certificate.learner_id, func.count().label("certificates"))
        .where(Certificate.state == "issued", ~void, *living(Certificate))
        .where(Certificate.learner_id.is_not(None))
        .group_by(Certificate.learner_id)
    )


def _holds(word: str, known: Select[str] | None) -> ColumnElement[bool]:
    name = func.replace(Learner.sort_name, "'", "")
    digits = word.lstrip("+").lstrip("0")
    places = [func.lower(Learner.email).contains(word, autoescape=True)]
    if digits.isdecimal():
        # 0722… finds +254722…: the trunk zero is not in the stored number.
        places.append(Learner.phone.contains(digits, autoescape=True))
    contact = or_(*places)
    if known is not None:
        contact = and_(Learner.id.in_(known), contact)
    return or_(name.contains(word, autoescape=True), contact)
