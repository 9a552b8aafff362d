"""Up to five questions that the team asks at the desk. Answers are counted, never listed by name.

An answer is the choice's place in its list, so a question that was kept is never reworded: other
words are another question, and what was answered before stays with the old one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, RuleBroken
from circledesk.models.base import derived_id
from circledesk.models.learners import Signup
from circledesk.models.questions import TeamQuestion
from circledesk.said import said
from circledesk.services import words
from circledesk.services.facts.changed import Done
from circledesk.services.facts.questions import AnswerCounts, QuestionFacts
from circledesk.services.living import Which, living, of_branches, put
from circledesk.services.session import action, must_write, start_of_day

MOST, MOST_CHOICES = 5, 12
READY = (
    (
        said("Age group"),
        (said("Under 18"), said("18 to 24"), said("25 to 34"), said("35 to 49"), said("50 to 64"),
         said("65 or older"), said("Prefers not to say")),
    ),
    (
        said("Gender"),
        (said("Female"), said("Male"), said("Another"), said("Prefers not to say")),
    ),
    (
        said("Lives with a disability"),
        (said("Yes"), said("No"), said("Prefers not to say")),
    ),
)  # fmt: skip
"""Offered, and off until the team wants them."""
_SAID = {str(text): text for ready in READY for text in (ready[0], *ready[1])}


def team_questions(session: Session, *, asked: bool = False) -> tuple[QuestionFacts, ...]:
    """Return the team's questions in their order, the ready-made ones with them; or those asked."""
    kept = [_facts(row) for row in _rows(session)]
    if asked:
        return tuple(one for one in kept if one.asked)
    held = {one.text for one in kept}
    ready = [QuestionFacts("", text, choices, False) for text, choices in READY if text not in held]
    return (*kept, *ready)


def save_questions(session: Session, *, questions: Sequence[QuestionFacts]) -> Done:
    """Keep the team's questions in this order; what is not among them is asked no more."""
    told = [_checked(one) for one in questions]
    if sum(one.asked for one in told) > MOST:
        raise RuleBroken(
            said("More than {most} questions are too many at the desk.", most=MOST),
            "Leave out those whose answers nobody counts.",
        )
    with action(session, "questions.edit") as act:
        must_write(session, None)
        held = {row.id: row for row in _rows(session)}
        for place, one in enumerate(told):
            row_id = _id_of(one)
            if row_id in held or one.asked or one.text not in _SAID:
                _put(session, row_id, one, place)
            held.pop(row_id, None)
        for gone in held.values():
            session.delete(gone)
    return Done("", act.changed, act.operation, said("The questions are saved."))


def checked_answers(session: Session, answers: Mapping[str, int] | None) -> dict[str, int] | None:
    """Return answers to questions of the team; none where nothing was answered."""
    known = {one.id: one for one in team_questions(session)} if answers else {}
    for row_id, choice in (answers or {}).items():
        if row_id not in known:
            raise InvalidValue(
                "The team does not ask this question.", "Leave it out.", field="team_answers"
            )
        words.between(choice, "team_answers", 0, len(known[row_id].choices) - 1)
    return dict(answers) if answers else None


def count_answers(
    session: Session,
    *,
    branch_id: Which = None,
    first: date | None = None,
    last: date | None = None,
) -> tuple[AnswerCounts, ...]:
    """Count the answers of sign-ups that stand, by question; of a time, both days included."""
    query = select(Signup.team_answers).where(Signup.state == "signed-up", *living(Signup))
    query = query.where(*of_branches(Signup.__table__.c.branch_id, branch_id))
    if first is not None:
        query = query.where(Signup.signed_up_at >= start_of_day(session, first))
    if last is not None:
        after = start_of_day(session, date.fromordinal(last.toordinal() + 1))
        query = query.where(Signup.signed_up_at < after)
    answers = [told or {} for told in session.scalars(query)]
    return tuple(_counted(_facts(row), answers) for row in _rows(session))


def _counted(question: QuestionFacts, answers: Sequence[Mapping[str, int]]) -> AnswerCounts:
    count = Counter(told[question.id] for told in answers if question.id in told)
    choices = tuple((text, count[place]) for place, text in enumerate(question.choices))
    return AnswerCounts(question.text, choices, len(answers) - sum(n for _, n in choices))


def _rows(session: Session) -> list[TeamQuestion]:
    order = (TeamQuestion.position, TeamQuestion.id)
    query = select(TeamQuestion).where(*living(TeamQuestion)).order_by(*order)
    return list(session.scalars(query))


def _facts(row: TeamQuestion) -> QuestionFacts:
    """Return a question; ready-made words are sentences, to be said in another language."""
    choices = tuple(_SAID.get(text, text) for text in row.choices)
    return QuestionFacts(row.id, _SAID.get(row.text, row.text), choices, row.asked)


def _checked(one: QuestionFacts) -> QuestionFacts:
    text = words.needed(one.text, "question", words.QUESTION)
    choices = tuple(told for choice in one.choices if (told := words.tidy(choice)))
    if not 2 <= len(dict.fromkeys(choices)) == len(choices) <= MOST_CHOICES:
        raise InvalidValue(
            said("«{question}» needs 2 to {most} different choices.", question=text,
                 most=MOST_CHOICES),
            "Write one choice a line.",
            field="choices",
        )  # fmt: skip
    return QuestionFacts(one.id, text, choices, one.asked)


def _id_of(one: QuestionFacts) -> str:
    """Return the id of a question's very words: two organizers' same question is one row."""
    return derived_id("team_question", str(one.text), *(str(choice) for choice in one.choices))


def _put(session: Session, row_id: str, one: QuestionFacts, place: int) -> None:
    choices = [str(choice) for choice in one.choices]
    put(
        session, TeamQuestion, row_id,
        text=str(one.text), choices=choices, asked=one.asked, position=place,
    )  # fmt: skip
