"""What a facilitator says after a meeting."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, RuleBroken
from circledesk.models.circles import Meeting
from circledesk.models.feedback import Feedback
from circledesk.said import said
from circledesk.services import figures, words
from circledesk.services.called import day_text
from circledesk.services.facts.changed import Done
from circledesk.services.facts.meetings import RATINGS, FeedbackView
from circledesk.services.living import found_meeting, living
from circledesk.services.session import action, must_write, this_device, today

MOST_PEOPLE = 10_000
PROMPTS = 6
"""Greatest number of P2PU's reflection prompts; 0 is «anything else»."""


def give_feedback(
    session: Session,
    *,
    meeting_id: str,
    rating: int | None = None,
    plus: str | None = None,
    delta: str | None = None,
    reflection: str | None = None,
    reflection_prompt: int | None = None,
    headcount: int | None = None,
) -> Done:
    """Give feedback on a meeting; what is None stays as it was.

    The same person's newest feedback is changed; another person's stands beside the new one, from
    which only the headcount is taken over.
    """
    with action(session, "feedback.give") as act:
        meeting, _ = found_meeting(session, meeting_id)
        must_write(session, meeting.branch_id)
        must_have_come(session, meeting)
        row = _own(session, meeting)
        _fill(
            row,
            {
                "rating": rating,
                "plus": plus,
                "delta": delta,
                "reflection": reflection,
                "reflection_prompt": reflection_prompt,
                "headcount": headcount,
            },
        )
        _must_say_something(row)
    return Done(row.id, act.changed, act.operation, said("Thank you, the feedback is kept."))


def newest_feedback(session: Session, *, meeting_id: str) -> FeedbackView | None:
    """Return the feedback of a meeting that counts; none where nobody has told."""
    only = select(Meeting.id).where(Meeting.id == meeting_id)
    told = figures.newest_feedback(session, only).get(meeting_id)
    if told is None:
        return None
    return FeedbackView(
        id=told.id,
        rating=told.rating,
        headcount=told.headcount,
        plus=told.plus,
        delta=told.delta,
        reflection=told.reflection,
        reflection_prompt=told.reflection_prompt,
    )


def set_headcount(session: Session, meeting: Meeting, count: int) -> None:
    """Note how many people were counted at a meeting, inside an action."""
    _fill(_own(session, meeting), {"headcount": count})


def must_have_come(session: Session, meeting: Meeting) -> None:
    """Refuse to tell of a meeting before its day (in the team's zone), or of a cancelled one."""
    day = day_text(meeting.date)
    if meeting.cancelled:
        raise RuleBroken(
            said("The meeting of {day} is cancelled.", day=day), "Choose another meeting."
        )
    if meeting.date > today(session):
        raise RuleBroken(
            said("The meeting of {day} has not come yet.", day=day),
            "Take attendance and give feedback from that day on, or move the meeting.",
        )


def _own(session: Session, meeting: Meeting) -> Feedback:
    """Return the row to write to: the newest if it is this person's or nobody's, else a new one."""
    person = this_device(session).person_id or None
    query = (
        select(Feedback)
        .where(Feedback.meeting_id == meeting.id, *living(Feedback))
        .order_by(Feedback.created_at.desc(), Feedback.id.desc())
        .limit(1)
    )
    newest = session.scalars(query).first()
    if newest is not None and newest.given_by in (None, person):
        return newest
    row = Feedback(branch_id=meeting.branch_id, meeting_id=meeting.id, given_by=person)
    row.headcount = newest.headcount if newest else None
    session.add(row)
    return row


def _fill(row: Feedback, fields: dict[str, Any]) -> None:
    for name, value in fields.items():
        if value is None:
            continue
        if name == "rating":
            words.between(value, name, min(RATINGS), max(RATINGS))
        elif name == "headcount":
            words.between(value, name, 0, MOST_PEOPLE)
        elif name == "reflection_prompt":
            words.between(value, name, 0, PROMPTS)
        else:
            value = words.allowed(value, name, words.STORY)
        setattr(row, name, value)


def _must_say_something(row: Feedback) -> None:
    said = (row.rating, row.headcount, row.plus, row.delta, row.reflection)
    if all(part is None or part == "" for part in said):
        raise InvalidValue(
            "The feedback is empty.", "Give a rating, a headcount, or write a line.", field="rating"
        )
