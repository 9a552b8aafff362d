"""A facilitator moves to another branch on a day: her circles and follow-ups go to a colleague.

Learners stay with their branch. One action, so that one Undo takes all of it back.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue
from circledesk.models.base import new_id
from circledesk.models.circles import CircleFacilitator, LearningCircle, Meeting
from circledesk.models.messages import FollowUp
from circledesk.models.planning import Absence
from circledesk.models.team import Branch, Membership, Person
from circledesk.said import said
from circledesk.services.called import day_text
from circledesk.services.facts.changed import Done
from circledesk.services.living import found, living, put
from circledesk.services.session import action, must_write, today
from circledesk.services.spans import counted, spans
from circledesk.services.words import QUESTION, allowed, likely_date


def transfer(
    session: Session,
    *,
    person_id: str,
    to_branch_id: str,
    on: date,
    colleague_id: str | None = None,
    circle_ids: Collection[str] | None = None,
    why: str = "",
) -> Done:
    """Move a facilitator to another branch on a day; an organizer's action.

    The colleague takes over the circles named (none named: all of hers with a meeting from that
    day on) and the follow-ups that wait for her. In a circle that has begun she stays named behind
    the colleague, since its first weeks were hers; her meetings before the day stay hers.
    """
    with action(session, "person.transfer") as act:
        must_write(session, None)
        person = found(session, Person, person_id)
        branch = found(session, Branch, to_branch_id)
        likely_date(on, "date")
        colleague = _colleague(session, colleague_id, person_id, circle_ids)
        session.add(_absence(session, person_id, branch.id, on, colleague_id, why))
        if on <= today(session):
            _move(session, person_id, branch.id)
        if colleague is not None:
            for circle_id in _taken_over(session, person_id, on, circle_ids):
                _hand_over(session, circle_id, person_id, colleague.id, on)
            _pass_follow_ups(session, person_id, colleague.id)
        note = said(
            "{name} moves to {branch} on {day}.",
            name=person.name,
            branch=branch.name,
            day=day_text(on),
        )
    return Done(person_id, act.changed, act.operation, note)


def circles_from(session: Session, person_id: str, on: date) -> tuple[str, ...]:
    """Return the ids of a person's circles that have a meeting on a day or later."""
    ahead = select(Meeting.circle_id).where(Meeting.date >= on, *counted())
    query = (
        select(CircleFacilitator.circle_id)
        .join(LearningCircle, LearningCircle.id == CircleFacilitator.circle_id)
        .where(CircleFacilitator.person_id == person_id, CircleFacilitator.circle_id.in_(ahead))
        .where(*living(CircleFacilitator, LearningCircle))
        .where(LearningCircle.did_not_happen.is_not(True))
        .order_by(CircleFacilitator.circle_id)
    )
    return tuple(session.scalars(query))


def open_follow_ups(session: Session, person_id: str) -> int:
    """Count the follow-ups that wait for a person, as far as they are here."""
    query = select(func.count()).where(
        FollowUp.responsible_id == person_id, FollowUp.done_at.is_(None), *living(FollowUp)
    )
    return session.scalar(query) or 0


def _colleague(
    session: Session, colleague_id: str | None, person_id: str, circles: Collection[str] | None
) -> Person | None:
    if colleague_id == person_id:
        raise InvalidValue(
            "She cannot take over from herself.", "Choose a colleague.", field="colleague_id"
        )
    if colleague_id is None and circles:
        raise InvalidValue(
            "Nobody takes the circles over.", "Choose a colleague.", field="colleague_id"
        )
    return found(session, Person, colleague_id) if colleague_id else None


def _absence(
    session: Session, person_id: str, branch_id: str, on: date, cover: str | None, why: str
) -> Absence:
    return Absence(
        id=new_id(),
        person_id=person_id,
        first=on,
        last=None,
        to_branch_id=branch_id,
        cover_id=cover,
        why=allowed(why, "reason", QUESTION),
    )


def _move(session: Session, person_id: str, branch_id: str) -> None:
    membership = session.get(Membership, Membership.id_for(person_id))
    if membership is not None and membership.deleted_at is None:
        membership.branch_id = branch_id


def _taken_over(
    session: Session, person_id: str, on: date, chosen: Collection[str] | None
) -> Sequence[str]:
    ahead = circles_from(session, person_id, on)
    return ahead if chosen is None else [circle for circle in ahead if circle in chosen]


def _hand_over(session: Session, circle_id: str, person_id: str, colleague: str, on: date) -> None:
    circle = found(session, LearningCircle, circle_id)
    places = select(CircleFacilitator).where(
        CircleFacilitator.circle_id == circle_id, *living(CircleFacilitator)
    )
    held = {place.person_id: place for place in session.scalars(places)}
    hers = held[person_id]
    _take_place(session, circle, colleague, hers.position)
    if _begins_before(session, circle_id, on):
        hers.position = max(place.position for place in held.values()) + 1
        _leave_until(session, circle_id, person_id, on)
    else:
        session.delete(hers)


def _take_place(session: Session, circle: LearningCircle, colleague: str, at: int) -> None:
    put(
        session,
        CircleFacilitator,
        CircleFacilitator.id_for(circle.id, colleague),
        branch_id=circle.branch_id,
        circle_id=circle.id,
        person_id=colleague,
        position=at,
    )


def _begins_before(session: Session, circle_id: str, on: date) -> bool:
    only = select(LearningCircle.id).where(LearningCircle.id == circle_id)
    first = spans(session, only)[circle_id].first
    return first is not None and first.date() < on


def _leave_until(session: Session, circle_id: str, person_id: str, on: date) -> None:
    """Her meetings between today and the day stay hers, though the colleague is named first."""
    query = select(Meeting).where(
        Meeting.circle_id == circle_id,
        Meeting.date >= today(session),
        Meeting.date < on,
        Meeting.stand_in_id.is_(None),
        *counted(),
    )
    for meeting in session.scalars(query):
        meeting.stand_in_id = person_id


def _pass_follow_ups(session: Session, person_id: str, colleague: str) -> None:
    query = select(FollowUp).where(
        FollowUp.responsible_id == person_id, FollowUp.done_at.is_(None), *living(FollowUp)
    )
    for follow_up in session.scalars(query):
        follow_up.responsible_id = colleague
