"""Filling in the two surveys of a circle: on screen, round the room, from paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue
from circledesk.models.base import new_id
from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Learner
from circledesk.models.surveys import SurveyAnswer
from circledesk.said import Sentence, said
from circledesk.services import words
from circledesk.services.facts.changed import Done
from circledesk.services.facts.surveys import KINDS, Answers
from circledesk.services.living import found, found_own, living, must_not_be_erased, put
from circledesk.services.meetings import must_be_signed_up
from circledesk.services.session import action, must_write, now, this_device
from circledesk.services.survey_questions import checked

HOW = ("screen", "kiosk", "paper", "import")


def answer_survey(
    session: Session,
    *,
    circle_id: str,
    answers: Mapping[str, Any],
    kind: str = "learner",
    learner_id: str | None = None,
    how: str = "screen",
    answer_id: str | None = None,
) -> Done:
    """Keep one filled survey; without a learner it is anonymous.

    A learner, and a facilitator, has one a circle: a second time changes it. An anonymous one is
    changed only by its `answer_id`, which is made where it is new.
    """
    words.one_of(kind, "kind", KINDS)
    words.one_of(how, "how", HOW)
    kept = checked(kind, answers)
    if not kept:
        raise InvalidValue("The survey is empty.", "Answer one question at least.", field="answer")
    with action(session, "survey.answer") as act:
        circle = found(session, LearningCircle, circle_id)
        must_write(session, circle.branch_id)
        learner = _learner(session, circle, learner_id) if kind == "learner" else None
        row = _row(session, circle, kind, learner, answer_id)
        row.answers, row.how, row.given_at = kept, how, now(session)
        if kind == "facilitator":
            _fill_circle(circle, kept)
    return Done(row.id, act.changed, act.operation, _note(kind, learner))


def answer_on_paper(
    session: Session, *, circle_id: str, sheets: Sequence[Mapping[str, Any]]
) -> Done:
    """Keep learners' sheets of paper, each anonymous, as one action; empty sheets are left out."""
    kept = [answers for answers in (checked("learner", sheet) for sheet in sheets) if answers]
    if not kept:
        raise InvalidValue("No sheet was entered.", "Type the digits of one.", field="sheets")
    with action(session, "survey.sheets") as act:
        circle = found(session, LearningCircle, circle_id)
        must_write(session, circle.branch_id)
        for answers in kept:
            row = _row(session, circle, "learner", None)
            row.answers, row.how, row.given_at = answers, "paper", now(session)
    note = said("Sheets entered: {count}.", count=len(kept))
    return Done(circle_id, act.changed, act.operation, note)


def delete_answer(session: Session, *, answer_id: str) -> Done:
    """Delete one filled survey."""
    with action(session, "survey.delete") as act:
        session.delete(found_own(session, SurveyAnswer, answer_id))
    return Done(answer_id, act.changed, act.operation, said("The survey is deleted."))


def _learner(session: Session, circle: LearningCircle, learner_id: str | None) -> Learner | None:
    if learner_id is None:
        return None
    learner = must_be_signed_up(session, circle, learner_id)
    must_not_be_erased(learner)
    return learner


def _row(
    session: Session,
    circle: LearningCircle,
    kind: str,
    learner: Learner | None,
    answer_id: str | None = None,
) -> SurveyAnswer:
    """Return the row to write to: this person's own of before, else a new one."""
    person = this_device(session).person_id or None if kind == "facilitator" else None
    own = {"learner": learner.id if learner else None, "facilitator": person}[kind]
    if own is None and answer_id is not None:
        given = {"branch_id": circle.branch_id, "circle_id": circle.id, "kind": kind}
        return put(session, SurveyAnswer, answer_id, **given, given_at=now(session))
    cell = {"learner": SurveyAnswer.learner_id, "facilitator": SurveyAnswer.person_id}[kind]
    if own is not None:
        query = (
            select(SurveyAnswer)
            .where(SurveyAnswer.circle_id == circle.id, SurveyAnswer.kind == kind, cell == own)
            .where(*living(SurveyAnswer))
            .order_by(SurveyAnswer.given_at.desc(), SurveyAnswer.id.desc())
            .limit(1)
        )
        held = session.scalars(query).first()
        if held is not None:
            return held
    row = SurveyAnswer(
        id=new_id(),
        branch_id=circle.branch_id,
        circle_id=circle.id,
        kind=kind,
        learner_id=learner.id if learner else None,
        person_id=person,
        given_at=now(session),
    )
    session.add(row)
    return row


def _fill_circle(circle: LearningCircle, answers: Answers) -> None:
    """P2PU's rule: what the circle says of its course itself wins; what is empty is filled."""
    if circle.course_rating is None:
        circle.course_rating = answers.get("course_rating")
    if not circle.course_rating_reason:
        circle.course_rating_reason = answers.get("course_rating_reason", "")


def _note(kind: str, learner: Learner | None) -> Sentence:
    if learner is not None:
        return said("The survey of {learner} is kept.", learner=learner.name)
    if kind == "facilitator":
        return said("Thank you, your survey is kept.")
    return said("The survey is kept.")
