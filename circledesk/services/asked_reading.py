"""Questions that were asked, as a list; answers already given to one that is like it."""

from __future__ import annotations

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from circledesk.errors import NotFound
from circledesk.models.circles import LearningCircle
from circledesk.models.programme import AskedQuestion
from circledesk.models.team import Branch, Person
from circledesk.services.facts.notebook import QuestionRow
from circledesk.services.living import Which, living, of_branches
from circledesk.services.names import search_form
from circledesk.services.session import may_write, own_branches, team_zone

_SHORTEST = 4
"""Letters of a word that says what a question is about; shorter ones stand in every question."""
_BEGINNING = 6
"""Letters by which two forms of a word are taken as one: meeting, meetings; mkutano, mkutanoni."""
_ALIKE = 0.34
"""Share of the words of the shorter question that must stand in the other."""


def asked_questions(
    session: Session, *, branch_id: Which = None, question_id: str = ""
) -> tuple[QuestionRow, ...]:
    """Return questions: open ones first, the oldest on top; then answered ones, the newest on top.

    Of chosen branches, or of all that this computer knows of.
    """
    by = aliased(Person)
    query = (
        select(AskedQuestion, Branch.name, Person.name, LearningCircle.name, by.name)
        .outerjoin(Branch, Branch.id == AskedQuestion.branch_id)
        .outerjoin(Person, Person.id == AskedQuestion.person_id)
        .outerjoin(LearningCircle, LearningCircle.id == AskedQuestion.circle_id)
        .outerjoin(by, by.id == AskedQuestion.answered_by)
        .where(*living(AskedQuestion))
        .order_by(AskedQuestion.asked_at, AskedQuestion.id)
    )
    if branch_id is not None:
        query = query.where(*of_branches(AskedQuestion.__table__.c.branch_id, branch_id))
    if question_id:
        query = query.where(AskedQuestion.id == question_id)
    zone, editable = team_zone(session), may_write(session, None)
    rows = [
        QuestionRow(
            id=row.id,
            text=row.text,
            topic=row.topic,
            asked_at=row.asked_at.astimezone(zone),
            branch_id=row.branch_id or "",
            branch=branch or "",
            person_id=row.person_id or "",
            person=person or "",
            circle_id=row.circle_id or "",
            circle=circle or "",
            answer=row.answer,
            answered_at=row.answered_at.astimezone(zone) if row.answered_at else None,
            answered_by=answerer or "",
            seen_at=row.seen_at.astimezone(zone) if row.seen_at else None,
            editable=editable,
        )
        for row, branch, person, circle, answerer in session.execute(query)
    ]
    answered = sorted((row for row in rows if not row.open), key=_answered, reverse=True)
    return (*(row for row in rows if row.open), *answered)


def asked_question(session: Session, *, question_id: str) -> QuestionRow:
    """Return one question; NotFound where it is not here any more."""
    rows = asked_questions(session, question_id=question_id)
    if not rows:
        raise NotFound(
            "This question is not on this computer, or not any more.", "Go back to the notebook."
        )
    return rows[0]


def unseen_answers(session: Session) -> tuple[QuestionRow, ...]:
    """Return the answers that this computer's branch has not seen yet, the newest first."""
    if may_write(session, None):
        return ()
    own = own_branches(session.connection())
    query = select(AskedQuestion.id).where(
        AskedQuestion.branch_id.in_(own),
        AskedQuestion.answered_at.is_not(None),
        or_(
            AskedQuestion.seen_at.is_(None), AskedQuestion.seen_at < AskedQuestion.answered_at
        ),
        *living(AskedQuestion),
    )  # fmt: skip
    wanted = set(session.scalars(query))
    if not wanted:
        return ()
    rows = asked_questions(session, branch_id=own)
    return tuple(row for row in rows if row.id in wanted)


def similar_answers(
    session: Session, *, text: str, but: str = "", most: int = 3
) -> tuple[QuestionRow, ...]:
    """Return questions that were answered and are like a text, the likest first."""
    wanted = telling_words(text)
    if not wanted:
        return ()
    scored = []
    for row in asked_questions(session):
        if row.open or row.id == but:
            continue
        theirs = telling_words(f"{row.text} {row.topic}")
        score = len(wanted & theirs) / max(1, min(len(wanted), len(theirs)))
        if score >= _ALIKE:
            scored.append((-score, -row.asked_at.timestamp(), row))
    scored.sort(key=lambda one: one[:2])
    return tuple(row for _, _, row in scored[:most])


def telling_words(text: str) -> frozenset[str]:
    """Return the words that say what a text is about, each by its beginning."""
    words = "".join(sign if sign.isalnum() else " " for sign in search_form(text)).split()
    return frozenset(word[:_BEGINNING] for word in words if len(word) >= _SHORTEST)


def _answered(row: QuestionRow) -> str:
    return str(row.answered_at)
