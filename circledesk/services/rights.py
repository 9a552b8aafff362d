"""Requests about one's own data: noted with the day by which the law wants an answer."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, RuleBroken
from circledesk.models.base import new_id
from circledesk.models.learners import Learner
from circledesk.models.rights import KEEP, RightsRequest
from circledesk.models.team import Branch, Person
from circledesk.said import said
from circledesk.services import words
from circledesk.services.facts.changed import Done
from circledesk.services.facts.rights import KINDS, OUTCOMES, Register, RequestRow
from circledesk.services.living import Which, found, living, must_not_be_erased, of_branches
from circledesk.services.rights_law import DUE_SOON, due_on, team_law
from circledesk.services.roles import must_do, seat
from circledesk.services.session import action, may_write, must_write, this_device, today


def add_request(
    session: Session,
    *,
    branch_id: str,
    kind: str,
    learner_id: str = "",
    name: str = "",
    asked_on: date | None = None,
    asked_how: str = "",
    wish: str = "",
) -> Done:
    """Note what somebody asks about her own data; `name` where the branch knows no such learner."""
    words.one_of(kind, "kind", KINDS)
    with action(session, "request.add") as act:
        must_write(session, branch_id)
        learner = found(session, Learner, learner_id) if learner_id else None
        if learner is not None:
            must_not_be_erased(learner)
        asked = asked_on or today(session)
        if asked > today(session):
            raise InvalidValue(
                "The request is of a day that is still to come.",
                "Write the day on which she asked.",
                field="asked_on",
            )
        row = RightsRequest(
            id=new_id(),
            branch_id=learner.branch_id if learner else branch_id,
            learner_id=learner.id if learner else None,
            name="" if learner else words.needed(name, "name", words.NAME),
            kind=kind,
            asked_on=asked,
            asked_how=words.allowed(asked_how, "note", words.QUESTION),
            due_on=due_on(team_law(session), kind, asked),
            wish=words.allowed(wish, "text", words.STORY),
        )
        session.add(row)
    return Done(row.id, act.changed, act.operation, said("The request is noted."))


def answer_request(session: Session, *, request_id: str, outcome: str, note: str = "") -> Done:
    """Note what became of a request; a refusal says why."""
    words.one_of(outcome, "outcome", OUTCOMES)
    with action(session, "request.answer") as act:
        row = found(session, RightsRequest, request_id)
        must_write(session, row.branch_id)
        if row.outcome:
            raise RuleBroken(
                "This request was answered before.",
                "Note a new one where she asks again.",
            )
        told = words.allowed(note, "note", words.STORY)
        if outcome == "refused" and not told:
            raise InvalidValue(
                "A request is refused with the reason.",
                "Write why: she is told it, and may complain.",
                field="note",
            )
        # Read before anything is set: the three are one cell, written at once.
        day, person = today(session), this_device(session).person_id or None
        row.outcome, row.answered_on, row.answered_by = outcome, day, person
        row.answer_note = told
    return Done(request_id, act.changed, act.operation, said("The answer is noted."))


def requests(
    session: Session, *, branch_id: Which = None, open_only: bool = False, learner_id: str = ""
) -> tuple[RequestRow, ...]:
    """Return the requests: open ones first, the most pressing on top; then answered ones."""
    must_do(session.connection(), "requests.read")
    query = (
        select(RightsRequest, Branch.name, Learner.name, Person.name)
        .join(Branch, Branch.id == RightsRequest.branch_id)
        .outerjoin(Learner, Learner.id == RightsRequest.learner_id)
        .outerjoin(Person, Person.id == RightsRequest.answered_by)
        .where(RightsRequest.asked_how != KEEP, *living(RightsRequest))
        .where(*of_branches(RightsRequest.__table__.c.branch_id, branch_id))
        .order_by(RightsRequest.due_on, RightsRequest.id)
    )
    if open_only:
        query = query.where(RightsRequest.outcome == "")
    if learner_id:
        query = query.where(RightsRequest.learner_id == learner_id)
    day = today(session)
    rows = [_row(session, day, *line) for line in session.execute(query)]
    answered = sorted((row for row in rows if not row.open), key=_answered, reverse=True)
    return (*(row for row in rows if row.open), *answered)


def pressing(session: Session, *, branch_id: Which = None) -> tuple[RequestRow, ...]:
    """Return the open requests whose day is near or past; none to who may not read them."""
    if not seat(session.connection()).may("requests.read"):
        return ()
    rows = requests(session, branch_id=branch_id, open_only=True)
    return tuple(row for row in rows if row.days_left <= DUE_SOON)


def register(session: Session, *, branch_id: Which = None) -> Register:
    """Return the requests for the sheet that the commissioner may ask for."""
    rows = requests(session, branch_id=branch_id)
    ordered = tuple(sorted(rows, key=lambda row: (row.asked_on, row.id)))
    return Register(this_device(session).team, team_law(session), today(session), ordered)


def _answered(row: RequestRow) -> tuple[date, str]:
    return row.answered_on or row.asked_on, row.id


def _row(
    session: Session,
    day: date,
    row: RightsRequest,
    branch: str,
    learner: str | None,
    person: str | None,
) -> RequestRow:
    return RequestRow(
        id=row.id,
        branch_id=row.branch_id,
        branch=branch,
        learner_id=row.learner_id or "",
        name=learner or row.name,
        kind=row.kind,
        asked_on=row.asked_on,
        asked_how=row.asked_how,
        due_on=row.due_on,
        days_left=(row.due_on - (row.answered_on or day)).days,
        wish=row.wish,
        outcome=row.outcome,
        answered_on=row.answered_on,
        answered_by=person or "",
        note=row.answer_note,
        editable=may_write(session, row.branch_id),
    )
