"""Something to come back to: about whom, why, by when, and what came of it."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from circledesk.errors import InvalidValue
from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Learner
from circledesk.models.messages import FollowUp
from circledesk.models.team import Person
from circledesk.said import said
from circledesk.services.facts.changed import Done
from circledesk.services.facts.reaching import FollowUpRow
from circledesk.services.living import found, found_meeting, living
from circledesk.services.session import action, must_write, now, team_zone, this_device, today
from circledesk.services.words import STORY, allowed


def add_follow_up(
    session: Session,
    *,
    why: str,
    due: date | None = None,
    meeting_id: str = "",
    circle_id: str = "",
    learner_id: str = "",
    person_id: str = "",
) -> Done:
    """Note something to come back to. An organizer's is the organizers' own, a branch's its own."""
    why = allowed(why, "why", STORY)
    if not why:
        raise InvalidValue(
            "A follow-up needs a word on what it is about.", "Write a line.", field="why"
        )
    with action(session, "follow-up.add") as act:
        here = this_device(session)
        if meeting_id:
            circle_id = found_meeting(session, meeting_id)[1].id
        branch = "" if here.role == "organizer" else _branch(session, circle_id, learner_id)
        if branch:
            must_write(session, branch)
        row = FollowUp(
            branch_id=branch or None,
            circle_id=circle_id or None,
            meeting_id=meeting_id or None,
            learner_id=(learner_id or None) if branch else None,
            person_id=person_id or None,
            why=why,
            due=due,
            responsible_id=here.person_id or None,
        )
        session.add(row)
    return Done(row.id, act.changed, act.operation, said("The follow-up is noted."))


def _branch(session: Session, circle_id: str, learner_id: str) -> str:
    if circle_id:
        return found(session, LearningCircle, circle_id).branch_id
    if learner_id:
        return found(session, Learner, learner_id).branch_id
    return this_device(session).branch_id


def finish_follow_up(session: Session, *, follow_up_id: str, outcome: str = "") -> Done:
    """Say that it is done, and what came of it."""
    with action(session, "follow-up.done") as act:
        row = found(session, FollowUp, follow_up_id)
        if row.branch_id:
            must_write(session, row.branch_id)
        row.done_at, row.outcome = now(session), allowed(outcome, "outcome", STORY)
    return Done(row.id, act.changed, act.operation, said("The follow-up is done."))


def follow_ups(
    session: Session, *, done: bool = False, circle_id: str = "", person_id: str = ""
) -> tuple[FollowUpRow, ...]:
    """Return what is still to come back to, first what is due first; with `done` all there was."""
    who = aliased(Person)
    query = (
        select(FollowUp, LearningCircle.name, Learner.name, Person.name, who.name)
        .join(LearningCircle, LearningCircle.id == FollowUp.circle_id, isouter=True)
        .join(Learner, Learner.id == FollowUp.learner_id, isouter=True)
        .join(Person, Person.id == FollowUp.person_id, isouter=True)
        .join(who, who.id == FollowUp.responsible_id, isouter=True)
        .where(*living(FollowUp))
        .order_by(FollowUp.due.is_(None), FollowUp.due, FollowUp.id)
    )
    if not done:
        query = query.where(FollowUp.done_at.is_(None))
    if circle_id:
        query = query.where(FollowUp.circle_id == circle_id)
    if person_id:
        query = query.where(FollowUp.person_id == person_id)
    day, zone = today(session), team_zone(session)
    return tuple(
        FollowUpRow(
            id=row.id,
            why=row.why,
            due=row.due,
            about=learner or person or circle or "",
            circle_id=row.circle_id or "",
            meeting_id=row.meeting_id or "",
            person_id=row.person_id or "",
            learner_id=row.learner_id or "",
            responsible=responsible or "",
            done_at=row.done_at.astimezone(zone) if row.done_at else None,
            outcome=row.outcome,
            overdue=row.done_at is None and row.due is not None and row.due <= day,
        )
        for row, circle, learner, person, responsible in session.execute(query)
    )
