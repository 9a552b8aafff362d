"""Words of learners and facilitators that a person chose to tell on, with the teller's consent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue
from circledesk.models.base import new_id
from circledesk.models.circles import LearningCircle, Meeting
from circledesk.models.feedback import Feedback
from circledesk.models.stories import Story
from circledesk.models.surveys import SurveyAnswer
from circledesk.models.team import Branch
from circledesk.said import said
from circledesk.services import words
from circledesk.services.facts.changed import Done
from circledesk.services.facts.stories import CircleStories, QuoteRow, StoryRow
from circledesk.services.left_alone import left_alone
from circledesk.services.living import found, living
from circledesk.services.session import action, may_write, must_write, team_zone

OF_SURVEYS = {
    "learner": ("goal_extra", "next_steps", "recommendation_rating_reason", "course_rating_reason"),
    "facilitator": ("stories", "surprise", "recommendation_rating_reason"),
}
"""The questions of the two surveys whose words may be worth telling."""
OF_MEETINGS = ("plus", "delta", "reflection")


def circle_stories(session: Session, *, circle_id: str) -> CircleStories:
    """Return what a circle's people said, and which of it is told."""
    circle = found(session, LearningCircle, circle_id)
    told = {one.source or one.id: one for one in stories(session, circle_id=circle_id)}
    quotes = [*_of_surveys(session, circle_id), *_of_meetings(session, circle_id)]
    rows = [_quote(one, told.pop(one.source, None)) for one in quotes]
    # What was typed in, or whose source is gone, stands there too.
    rows += [QuoteRow(one.source, "", one.text, None, one) for one in told.values()]
    return CircleStories(
        circle_id=circle_id,
        circle=circle.name,
        quotes=tuple(sorted(rows, key=lambda one: one.story is None)),
        editable=may_write(session, circle.branch_id),
    )


def stories(session: Session, *, circle_id: str | None = None) -> tuple[StoryRow, ...]:
    """Return the stories that are told, of one circle or of all, in the order of their choosing."""
    query = _query()
    if circle_id is not None:
        query = query.where(Story.circle_id == circle_id)
    return tuple(_row(*line) for line in session.execute(query))


def tell_story(
    session: Session,
    *,
    circle_id: str,
    text: str,
    teller: str = "",
    source: str = "",
    outside: bool = False,
    agreed_on: date | None = None,
) -> Done:
    """Keep words as a story; chosen once more from the same source, it is changed.

    `outside` needs the day on which the teller agreed that others read it.
    """
    text = words.needed(text, "text", words.STORY)
    if outside and agreed_on is None:
        raise InvalidValue(
            "Nobody said when the teller agreed.",
            "Ask the teller, then write the day of the answer.",
            field="agreed_on",
        )
    with action(session, "story.tell") as act:
        circle = found(session, LearningCircle, circle_id)
        must_write(session, circle.branch_id)
        row = _held(session, circle_id, source) if source else None
        if row is None:
            row = Story(
                id=new_id(),
                branch_id=circle.branch_id,
                circle_id=circle_id,
                learner_id=_teller_of(session, source),
                source=source,
            )
            session.add(row)
        row.text, row.teller = text, words.allowed(teller, "teller", words.QUESTION)
        row.outside, row.agreed_on = outside, agreed_on if outside else None
        session.flush()
        row_id = row.id
    return Done(row_id, act.changed, act.operation, said("The story is kept."))


def drop_story(session: Session, *, story_id: str) -> Done:
    """Tell a story no more; the words stay where they came from."""
    with action(session, "story.drop") as act:
        row = found(session, Story, story_id)
        must_write(session, row.branch_id)
        session.delete(row)
    return Done(story_id, act.changed, act.operation, said("The story is told no more."))


def _query() -> Any:
    return (
        select(Story, LearningCircle.name, Branch.name, _taken_back())
        .join(LearningCircle, LearningCircle.id == Story.circle_id)
        .join(Branch, Branch.id == Story.branch_id)
        .where(*living(Story, LearningCircle))
        .order_by(Story.created_at, Story.id)
    )


def _taken_back() -> Any:
    """Whether the teller, a learner, took back her consent, or asked that her data rest."""
    return and_(Story.learner_id.is_not(None), Story.learner_id.in_(left_alone()))


def _row(row: Story, circle: str, branch: str, taken_back: bool | None) -> StoryRow:
    return StoryRow(
        id=row.id,
        circle_id=row.circle_id,
        circle=circle,
        branch=branch,
        text=row.text,
        teller=row.teller,
        source=row.source,
        outside=row.outside and not taken_back,
        agreed_on=row.agreed_on,
    )


def _held(session: Session, circle_id: str, source: str) -> Story | None:
    query = select(Story).where(Story.circle_id == circle_id, Story.source == source)
    return session.scalars(query.where(*living(Story)).limit(1)).first()


def _teller_of(session: Session, source: str) -> str | None:
    """Return the learner whose survey the words are from: they go when she is erased."""
    table, _, rest = source.partition(":")
    if table != "survey_answer":
        return None
    return session.scalar(
        select(SurveyAnswer.learner_id).where(SurveyAnswer.id == rest.partition(":")[0])
    )


def _quote(one: QuoteRow, told: StoryRow | None) -> QuoteRow:
    return QuoteRow(one.source, one.kind, one.text, one.day, told)


def _of_surveys(session: Session, circle_id: str) -> Iterator[QuoteRow]:
    zone = team_zone(session)
    query = (
        select(SurveyAnswer.id, SurveyAnswer.kind, SurveyAnswer.given_at, SurveyAnswer.answers)
        .where(SurveyAnswer.circle_id == circle_id, *living(SurveyAnswer))
        .order_by(SurveyAnswer.kind.desc(), SurveyAnswer.given_at, SurveyAnswer.id)
    )
    for row_id, kind, given, answers in session.execute(query):
        for ref in OF_SURVEYS[kind]:
            text = answers.get(ref)
            if isinstance(text, str) and text.strip():
                day = given.astimezone(zone).date()
                yield QuoteRow(f"survey_answer:{row_id}:{ref}", kind, text, day)


def _of_meetings(session: Session, circle_id: str) -> Iterator[QuoteRow]:
    query = (
        select(Feedback.id, Meeting.date, *(getattr(Feedback, cell) for cell in OF_MEETINGS))
        .join(Meeting, Meeting.id == Feedback.meeting_id)
        .where(Meeting.circle_id == circle_id, *living(Feedback, Meeting))
        .order_by(Meeting.date, Meeting.start, Feedback.created_at, Feedback.id)
    )
    for row_id, day, *texts in session.execute(query):
        for cell, text in zip(OF_MEETINGS, texts, strict=True):
            if text.strip():
                yield QuoteRow(f"feedback:{row_id}:{cell}", cell, text, day)
