"""The notebook of support: follow-ups, check-ins, questions and answers as one list."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from circledesk.models.circles import LearningCircle
from circledesk.models.messages import Contact, FollowUp
from circledesk.models.team import Branch, Membership, Person
from circledesk.services.asked_reading import asked_questions
from circledesk.services.facts.lists import ALL, Narrowed
from circledesk.services.facts.notebook import NotebookRow, QuestionRow
from circledesk.services.living import living
from circledesk.services.narrowing import branches_in
from circledesk.services.session import team_zone, this_device, today


def notebook(
    session: Session, *, narrowed: Narrowed = ALL, kind: str = "", open_only: bool = False
) -> tuple[NotebookRow, ...]:
    """Return what stands in the notebook: what is open first, by its day; then the newest.

    A branch's computer has its own questions and follow-ups.
    """
    here = this_device(session)
    own = None if here.role == "organizer" else here.branches
    rows: list[NotebookRow] = []
    if kind in ("", "question"):
        rows += [_question(row) for row in asked_questions(session, branch_id=own)]
    if kind in ("", "follow-up"):
        rows += _follow_ups(session)
    if kind in ("", "check-in") and here.role == "organizer":
        rows += _check_ins(session)
    places = branches_in(session, narrowed)
    kept = [row for row in rows if _wanted(row, narrowed, places)]
    waiting = sorted((row for row in kept if row.open), key=_first_due)
    if open_only:
        return tuple(waiting)
    over = sorted((row for row in kept if not row.open), key=lambda row: (row.day, row.id))
    return (*waiting, *reversed(over))


def _wanted(row: NotebookRow, narrowed: Narrowed, places: Iterable[str] | None) -> bool:
    if places is not None and row.branch_id not in places:
        return False
    return not narrowed.person_id or row.person_id == narrowed.person_id


def _first_due(row: NotebookRow) -> tuple[bool, date, str]:
    """What is overdue comes first, then as it is due; a question as it was asked."""
    return (not row.overdue, row.due or row.day, row.id)


def _question(row: QuestionRow) -> NotebookRow:
    return NotebookRow(
        id=row.id,
        kind="question",
        text=row.text,
        more=row.answer,
        day=row.asked_at.date(),
        due=None,
        open=row.open,
        overdue=False,
        person_id=row.person_id,
        person=row.person,
        branch_id=row.branch_id,
        branch=row.branch,
        circle_id=row.circle_id,
        circle=row.circle,
        topic=row.topic,
        by=row.answered_by,
    )


def _follow_ups(session: Session) -> list[NotebookRow]:
    day, zone = today(session), team_zone(session)
    return [
        NotebookRow(
            id=row.id,
            kind="follow-up",
            text=row.why,
            more=row.outcome,
            day=_day_of(row, zone),
            due=row.due,
            open=row.done_at is None,
            overdue=row.done_at is None and row.due is not None and row.due <= day,
            by=by or "",
            **_about(row, about),
        )
        for row, by, *about in session.execute(_joined(FollowUp, FollowUp.responsible_id))
    ]


def _day_of(row: FollowUp, zone: Any) -> date:
    """Return when it was done; else by when it is due, or when it was noted."""
    noted = row.done_at or row.created_at
    if row.done_at is None and row.due is not None:
        return row.due
    return noted.astimezone(zone).date() if noted else date.min


def _check_ins(session: Session) -> list[NotebookRow]:
    zone = team_zone(session)
    query = _joined(Contact, Contact.given_by).where(Contact.kind == "check-in")
    return [
        NotebookRow(
            id=row.id,
            kind="check-in",
            text=row.text,
            more=row.needs,
            day=row.at.astimezone(zone).date(),
            due=None,
            open=False,
            overdue=False,
            by=by or "",
            **_about(row, about),
        )
        for row, by, *about in session.execute(query)
    ]


def _joined(model: type[Any], by_id: Any) -> Any:
    """Read rows with who noted them, and with person, branch and circle that they are about."""
    by, whose = aliased(Person), aliased(Branch)
    return (
        select(
            model,
            by.name,
            Person.name,
            Branch.id,
            Branch.name,
            LearningCircle.name,
            whose.id,
            whose.name,
        )
        .outerjoin(by, by.id == by_id)
        .outerjoin(Person, Person.id == model.person_id)
        .outerjoin(Membership, Membership.person_id == Person.id)
        .outerjoin(Branch, Branch.id == Membership.branch_id)
        .outerjoin(LearningCircle, LearningCircle.id == model.circle_id)
        .outerjoin(whose, whose.id == LearningCircle.branch_id)
        .where(*living(model))
    )


def _about(row: Any, about: list[Any]) -> dict[str, Any]:
    person, home_id, home, circle, place_id, place = about
    return {
        "person_id": row.person_id or "",
        "person": person or "",
        "branch_id": place_id or home_id or row.branch_id or "",
        "branch": place or home or "",
        "circle_id": row.circle_id or "",
        "circle": circle or "",
        "topic": "",
    }
