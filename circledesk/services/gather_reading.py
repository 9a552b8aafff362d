"""Reading the forms for gathering a team: their rows, their sums, what a form begins with."""

from __future__ import annotations

from collections import Counter
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.errors import NotFound
from circledesk.models.equipment import Equipment
from circledesk.models.programme import FilledForm
from circledesk.models.team import Branch, Membership, Person
from circledesk.services import words
from circledesk.services.facts.gathering import (
    BUY_IN,
    KINDS,
    SITE,
    Answers,
    Asked,
    BuyInRow,
    Form,
    FormPaper,
    FormRow,
    FormStart,
    FormSummary,
    Tally,
)
from circledesk.services.gather_questions import form
from circledesk.services.living import Which, found, living, of_branches
from circledesk.services.on_paper import put_on_paper
from circledesk.services.session import this_device, today

AGREED = "yes"
_AGREEMENTS = "agreed"
"""The topic of a buy-in whose questions are agreed or not."""


def filled_forms(session: Session, *, kind: str, branch_id: Which = None) -> tuple[FormRow, ...]:
    """Return the filled forms of a kind, the newest first."""
    words.one_of(kind, "kind", KINDS)
    query = (
        select(FilledForm)
        .where(FilledForm.kind == kind, *living(FilledForm))
        .where(*of_branches(FilledForm.__table__.c.branch_id, branch_id))
        .order_by(FilledForm.day.desc(), FilledForm.created_at.desc(), FilledForm.id.desc())
    )
    people = {row.id: row for row in session.scalars(select(Person).where(*living(Person)))}
    members = session.scalars(select(Membership).where(*living(Membership)))
    homes = {row.person_id: row.branch_id or "" for row in members}
    branches = {row.id: row.name for row in session.scalars(select(Branch).where(*living(Branch)))}
    return tuple(_row(one, people, homes, branches) for one in session.scalars(query))


def form_row(session: Session, *, form_id: str) -> FormRow:
    """Return one filled form; NotFound where it is not one of these kinds."""
    row = found(session, FilledForm, form_id)
    if row.kind not in KINDS:
        raise NotFound("This form is not one of these.", "List them and take an id.")
    return next(one for one in filled_forms(session, kind=row.kind) if one.id == form_id)


def summed_up(session: Session, *, kind: str) -> FormSummary:
    """Return the forms of a kind, and each question's answers counted."""
    rows = filled_forms(session, kind=kind)
    return FormSummary(rows, tuple(_tally(one, rows) for one in form(kind).questions))


def newest_sites(session: Session) -> dict[str, FormRow]:
    """Return each branch's newest site form by the branch's id."""
    return _newest(session, SITE)


def buy_ins(session: Session) -> tuple[BuyInRow, ...]:
    """Return what is agreed: of the team first, then of each branch that this PC may read."""
    held = _newest(session, BUY_IN)
    query = select(Branch.id, Branch.name).where(~Branch.office, *living(Branch))
    device = this_device(session)
    if device.role != "organizer":
        query = query.where(Branch.id.in_(device.branches))
    named = [(row.id, row.name) for row in session.execute(query.order_by(Branch.name))]
    team = [("", device.team)] if device.role == "organizer" else []
    return tuple(_buy_in(key, name, held.get(key)) for key, name in (*team, *named))


def start_form(
    session: Session, *, kind: str, branch_id: str | None = None, form_id: str | None = None
) -> FormStart:
    """Return what a form begins with: its newest answers, and what the equipment list knows."""
    asked, device = form(kind), this_device(session)
    if form_id:
        row = form_row(session, form_id=form_id)
        whose = row.name or row.branch or device.team
        return FormStart(asked, whose, row.id, row.day, row.answers)
    branch = found(session, Branch, branch_id) if branch_id else None
    whose = branch.name if branch else device.team
    if kind == SITE and branch:
        newest = newest_sites(session).get(branch.id)
        answers = dict(newest.answers) if newest else {}
        known = _counted_things(session, asked, branch.id)
        proposed = tuple(key for key in known if key not in answers)
        row_id, day = (newest.id, newest.day) if newest else ("", None)
        return FormStart(asked, whose, row_id, day, {**known, **answers}, proposed)
    if kind == BUY_IN:
        told = _newest(session, kind).get(branch_id or "")
        if told:
            return FormStart(asked, whose, told.id, told.day, told.answers)
    return FormStart(asked, whose)


def form_paper(
    session: Session, *, kind: str, branch_id: str | None = None, form_id: str | None = None
) -> FormPaper:
    """Return a form for paper: empty, or as it was filled in."""
    team, day = this_device(session).team, today(session)
    if form_id:
        row = form_row(session, form_id=form_id)
        put_on_paper(session, "filled-form")
        return FormPaper(form(kind), team, row.name or row.branch, row.day or day, row.answers)
    whose = found(session, Branch, branch_id).name if branch_id else ""
    if kind == BUY_IN and not branch_id:
        whose = team
    return FormPaper(form(kind), team, whose, day)


def _newest(session: Session, kind: str) -> dict[str, FormRow]:
    """Return the newest form of each branch; of the team under ''."""
    newest: dict[str, FormRow] = {}
    for row in filled_forms(session, kind=kind):
        newest.setdefault(row.branch_id, row)
    return newest


def _counted_things(session: Session, asked: Form, branch_id: str) -> Answers:
    """Return what the list of equipment says of a branch, by question; nothing where it is bare."""
    query = select(Equipment.kind, func.coalesce(Equipment.working, Equipment.quantity)).where(
        Equipment.branch_id == branch_id, *living(Equipment)
    )
    held: Counter[str] = Counter()
    for kind, working in session.execute(query):
        held[kind] += working
    known: Answers = {}
    for one in asked.questions:
        count = sum(held[kind] for kind in one.equipment)
        if count:
            known[one.key] = one.best if one.type == "choice" else count
    return known


def _row(
    one: FilledForm, people: dict[str, Person], homes: dict[str, str], branches: dict[str, str]
) -> FormRow:
    person = people.get(one.person_id or "")
    place = one.branch_id or homes.get(one.person_id or "", "")
    asked = form(one.kind)
    agreements = _agreements(asked)
    return FormRow(
        id=one.id,
        kind=one.kind,
        branch_id=one.branch_id or "",
        branch=branches.get(place, ""),
        person_id=one.person_id or "",
        name=(person.name or person.email) if person else one.name,
        day=one.day,
        answers=dict(one.answers),
        answered=sum(question.key in one.answers for question in asked.questions),
        asked=len(asked.questions),
        agreed=sum(one.answers.get(question.key) == AGREED for question in agreements),
        of=len(agreements),
    )


def agreement_keys() -> frozenset[str]:
    """Return the keys of what can be agreed on the form for the management."""
    return frozenset(one.key for one in _agreements(form(BUY_IN)))


def _agreements(asked: Form) -> tuple[Asked, ...]:
    return tuple(
        one for topic in asked.topics if topic.key == _AGREEMENTS for one in topic.questions
    )


def _buy_in(key: str, name: str, row: FormRow | None) -> BuyInRow:
    answers: Answers = row.answers if row else {}
    day: date | None = row.day if row else None
    agreements = _agreements(form(BUY_IN))
    left = tuple(one.key for one in agreements if answers.get(one.key) != AGREED)
    return BuyInRow(
        id=key,
        name=name,
        form_id=row.id if row else "",
        day=day,
        who=answers.get("who", ""),
        agreed=len(agreements) - len(left),
        of=len(agreements),
        open=left,
        missing=answers.get("missing", ""),
        next=answers.get("next", ""),
    )


def _tally(question: Asked, rows: tuple[FormRow, ...]) -> Tally:
    given = [(row.name or row.branch, row.answers[question.key]) for row in rows
             if question.key in row.answers]  # fmt: skip
    if question.type == "text":
        return Tally(question, len(given), texts=tuple((name, str(text)) for name, text in given))
    if question.type == "number":
        return Tally(question, len(given), total=sum(int(number) for _, number in given))
    often: Counter[str] = Counter()
    for _, answer in given:
        often.update(answer if isinstance(answer, list) else [answer])
    order = {one.key: place for place, one in enumerate(question.options)}
    counts = sorted(((key, often[key]) for key in order), key=lambda one: (-one[1], order[one[0]]))
    return Tally(question, len(given), counts=tuple(counts))
