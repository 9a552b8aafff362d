"""Filling in the forms for gathering a team: new members, what a branch has, what is agreed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue
from circledesk.models.base import derived_id, new_id
from circledesk.models.programme import FilledForm
from circledesk.models.team import Branch, Person
from circledesk.said import Sentence, said
from circledesk.services import words
from circledesk.services.facts.changed import Done
from circledesk.services.facts.gathering import BUY_IN, KINDS, NEW_MEMBER, SITE
from circledesk.services.gather_questions import checked
from circledesk.services.living import found, put
from circledesk.services.session import action, must_write, today


def fill_form(
    session: Session,
    *,
    kind: str,
    answers: Mapping[str, Any],
    branch_id: str | None = None,
    person_id: str | None = None,
    name: str = "",
    day: date | None = None,
    form_id: str | None = None,
) -> Done:
    """Keep a filled form; one that is there for the same is changed.

    Of a branch's site there is one a day, so that earlier counts stay; of a buy-in one for the
    team and one a branch; of a new member one each. `form_id` names the form that is changed: whose
    it is stays.
    """
    words.one_of(kind, "kind", KINDS)
    kept = checked(kind, answers)
    if not kept:
        raise InvalidValue("The form is empty.", "Answer one question at least.", field="answer")
    with action(session, "gather.fill") as act:
        if form_id:
            held = _held(session, form_id, kind)
            branch_id, person_id = held.branch_id, person_id or held.person_id
            name = name or held.name
        must_write(session, branch_id)
        told_on = words.likely_date(day or today(session), "date")
        whose = _whose(session, kind, branch_id, person_id, name)
        row_id = form_id or _id_of(kind, branch_id, person_id, told_on)
        put(session, FilledForm, row_id, kind=kind, **whose, day=told_on, answers=kept)
    note = _note(session, kind, branch_id)
    return Done(row_id, act.changed, act.operation, note)


def delete_form(session: Session, *, form_id: str) -> Done:
    """Delete a filled form."""
    with action(session, "gather.delete") as act:
        row = found(session, FilledForm, form_id)
        must_write(session, row.branch_id)
        session.delete(row)
    return Done(form_id, act.changed, act.operation, said("The form is deleted."))


def _held(session: Session, form_id: str, kind: str) -> FilledForm:
    row = found(session, FilledForm, form_id)
    if row.kind != kind:
        raise InvalidValue(
            "This form is of another kind.", "Take one of the list of this kind.", field="kind"
        )
    return row


def _whose(
    session: Session, kind: str, branch_id: str | None, person_id: str | None, name: str
) -> dict[str, Any]:
    """Return whose form it is, after a look whether all that must be named is."""
    if branch_id:
        found(session, Branch, branch_id)
    if kind != NEW_MEMBER:
        if kind == SITE and not branch_id:
            raise InvalidValue(
                "The form is of no branch.", "Choose the branch that it tells of.", field="branch"
            )
        return {"branch_id": branch_id, "person_id": None, "name": ""}
    if person_id:
        found(session, Person, person_id)
        return {"branch_id": branch_id, "person_id": person_id, "name": ""}
    called = words.needed(name, "name", words.NAME)
    return {"branch_id": branch_id, "person_id": None, "name": called}


def _id_of(kind: str, branch_id: str | None, person_id: str | None, day: date) -> str:
    """Return an id of the form's own matter: filled in on two computers, it is one row."""
    if kind == NEW_MEMBER:
        return derived_id("filled_form", kind, person_id) if person_id else new_id()
    parts = (kind, branch_id or "team")
    return derived_id("filled_form", *parts, *([day.isoformat()] if kind == SITE else []))


def _note(session: Session, kind: str, branch_id: str | None) -> Sentence:
    branch = session.get(Branch, branch_id) if branch_id else None
    if kind == SITE and branch:
        return said("What {branch} has is noted.", branch=branch.name)
    if kind == BUY_IN:
        return said("What was agreed is noted.")
    return said("The answers are kept.")
