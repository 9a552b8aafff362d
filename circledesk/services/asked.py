"""Questions and answers, both ways: a branch asks the organizers, they answer, it sees that."""

from __future__ import annotations

from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, RuleBroken
from circledesk.models.base import new_id
from circledesk.models.circles import LearningCircle
from circledesk.models.programme import AskedQuestion
from circledesk.models.team import Branch, Person
from circledesk.said import said
from circledesk.services.asked_reading import asked_question as asked_question
from circledesk.services.asked_reading import asked_questions as asked_questions
from circledesk.services.asked_reading import similar_answers as similar_answers
from circledesk.services.asked_reading import unseen_answers as unseen_answers
from circledesk.services.board import post_notice
from circledesk.services.facts.changed import Done
from circledesk.services.living import found
from circledesk.services.session import action, must_write, now, this_device
from circledesk.services.words import DETAILS, STORY, TITLE, allowed, needed


def ask(
    session: Session,
    *,
    text: str,
    topic: str = "",
    branch_id: str | None = None,
    person_id: str = "",
    circle_id: str = "",
) -> Done:
    """Ask a question. A branch's computer asks for its branch; organizers note what they heard."""
    with action(session, "asked.ask") as act:
        here = this_device(session)
        if here.role != "organizer":
            branch_id, person_id = branch_id or here.branch_id, person_id or here.person_id
        if branch_id:
            must_write(session, branch_id)
        question = AskedQuestion(
            id=new_id(),
            branch_id=found(session, Branch, branch_id).id if branch_id else None,
            circle_id=found(session, LearningCircle, circle_id).id if circle_id else None,
            person_id=found(session, Person, person_id).id if person_id else None,
            text=needed(text, "question", STORY),
            topic=allowed(topic, "topic", DETAILS),
            asked_at=now(session),
        )
        session.add(question)
    note = said("The question is noted.")
    if here.role != "organizer":
        note = said("The question goes to the organizer with the next parcel.")
    return Done(question.id, act.changed, act.operation, note)


def answer_question(
    session: Session, *, question_id: str, answer: str, topic: str | None = None,
    to_all: bool = False,
) -> Done:  # fmt: skip
    """Answer a question; with `to_all` question and answer also hang on the notice board."""
    with action(session, "asked.answer") as act:
        question = found(session, AskedQuestion, question_id)
        must_write(session, None)
        told, by = needed(answer, "answer", STORY), this_device(session).person_id or None
        if topic is not None:
            question.topic = allowed(topic, "topic", DETAILS)
        if question.answer != told or question.answered_at is None:
            question.answer, question.answered_at = told, now(session)
            question.answered_by = by
        if to_all:
            _post(session, question)
    note = said("The answer is noted.")
    if question.branch_id:
        branch = found(session, Branch, question.branch_id).name
        note = said("The answer goes to {branch} with the next parcel.", branch=branch)
    if to_all:
        note = said("The answer is on the notice board, for all.")
    return Done(question_id, act.changed, act.operation, note)


def see_answer(session: Session, *, question_id: str) -> Done:
    """Note that the branch has read the answer to its question."""
    with action(session, "asked.seen") as act:
        question = found(session, AskedQuestion, question_id)
        must_write(session, question.branch_id)
        if question.answered_at is None:
            raise RuleBroken(
                "The question was not answered yet.", "Wait for the organizer's next parcel."
            )
        question.seen_at = now(session)
    return Done(question_id, act.changed, act.operation, said("The answer is read."))


def drop_question(session: Session, *, question_id: str) -> Done:
    """Delete a question that wants no answer any more."""
    with action(session, "asked.drop") as act:
        question = found(session, AskedQuestion, question_id)
        must_write(session, question.branch_id)
        session.delete(question)
    return Done(question_id, act.changed, act.operation, said("The question is deleted."))


def _post(session: Session, question: AskedQuestion) -> None:
    """Hang question and answer up for all; who asked is not named."""
    line = " ".join(question.text.split())
    title = line if len(line) <= TITLE else f"{line[: TITLE - 1].rstrip()}…"
    text = question.answer if title == line else f"{question.text}\n\n{question.answer}"
    if len(text) > STORY:
        raise InvalidValue(
            "Question and answer are too long for one notice.",
            "Shorten the answer, or write a notice of its own.",
            field="answer",
        )
    post_notice(session, title=title, text=text)
