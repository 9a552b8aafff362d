"""What a learner is told after signing up, and who is next where a place is free."""

from __future__ import annotations

from sqlalchemy import Subquery, func, select
from sqlalchemy.orm import Session

from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Learner, Signup
from circledesk.models.tables import BRANCH, CIRCLE, SIGNUP
from circledesk.models.team import Team
from circledesk.said import Sentence, said
from circledesk.services.called import day_text
from circledesk.services.facts.confirmations import Confirmation, FreePlace, MeetingAhead
from circledesk.services.living import Which, found, living, of_branches
from circledesk.services.next_meeting import next_meeting
from circledesk.services.places import next_waiting
from circledesk.services.roles import unknown_contacts
from circledesk.services.session import start_of_day, today
from circledesk.services.spans import spans

_OPEN = ("upcoming", "running", "draft")


def confirmation(session: Session, *, signup_id: str, state: str = "") -> Confirmation:
    """Return what the learner of a sign-up is told: the next meeting, not the first.

    `state` tells it as if she had a place already.
    """
    signup = found(session, Signup, signup_id)
    circle = found(session, LearningCircle, signup.circle_id)
    return _told(session, signup, circle, state or signup.state)


def free_places(
    session: Session, *, branch_id: Which = None, circle_id: str = ""
) -> tuple[FreePlace, ...]:
    """Return the circles not over yet in which a place is free and somebody waits for it."""
    mine = list(of_branches(CIRCLE.c.branch_id, branch_id))
    mine += [CIRCLE.c.id == circle_id] if circle_id else []
    taken = _count("signed-up")
    waits = _count("waiting")
    query = (
        select(CIRCLE.c.id, waits.c.count, func.coalesce(taken.c.count, 0), BRANCH.c.name)
        .join(waits, waits.c.circle_id == CIRCLE.c.id)
        .join(BRANCH, BRANCH.c.id == CIRCLE.c.branch_id)
        .outerjoin(taken, taken.c.circle_id == CIRCLE.c.id)
        .where(*living(LearningCircle), *mine)
        .where(CIRCLE.c.capacity.is_(None) | (CIRCLE.c.capacity > func.coalesce(taken.c.count, 0)))
        .order_by(CIRCLE.c.id)
    )
    rows = session.execute(query).all()
    stand = spans(session, select(CIRCLE.c.id).where(CIRCLE.c.id.in_([row[0] for row in rows])))
    return tuple(_free(session, *row) for row in rows if stand[row[0]].status in _OPEN)


def _free(session: Session, circle_id: str, waiting: int, taken: int, branch: str) -> FreePlace:
    circle = found(session, LearningCircle, circle_id)
    signup = next_waiting(session, circle_id)
    assert signup is not None
    return FreePlace(
        signup_id=signup.id,
        circle_id=circle.id,
        circle=circle.name,
        branch=branch,
        branch_id=circle.branch_id,
        free=None if circle.capacity is None else circle.capacity - taken,
        waiting=waiting,
        confirmation=_told(session, signup, circle, "signed-up"),
    )


def _count(state: str) -> Subquery:
    return (
        select(SIGNUP.c.circle_id, func.count().label("count"))
        .where(SIGNUP.c.state == state, *living(Signup))
        .group_by(SIGNUP.c.circle_id)
        .subquery()
    )


def _told(session: Session, signup: Signup, circle: LearningCircle, state: str) -> Confirmation:
    """Return what is said, where her sign-up stands or is about to stand in a state."""
    learner = found(session, Learner, signup.learner_id)
    hers = _may_tell(session, signup)
    meeting = next_meeting(session, circle)
    team = session.scalar(select(Team.name).where(*living(Team)).limit(1)) or ""
    return Confirmation(
        signup_id=signup.id,
        learner_id=learner.id,
        learner=learner.name,
        phone=learner.phone if hers else "",
        email=learner.email if hers else "",
        language=learner.language or circle.language,
        circle=circle.name,
        state=state,
        text=_message(learner.name, circle.name, meeting, team, state),
        slip=_slip(circle.name, meeting, state),
        meeting=meeting,
    )


def _may_tell(session: Session, signup: Signup) -> bool:
    """Whether the number is for who sits here; who has just typed it in has it anyway."""
    if signup.signed_up_at >= start_of_day(session, today(session)):
        return True
    return not unknown_contacts(session.connection(), [signup.learner_id])


def _message(
    name: str, circle: str, meeting: MeetingAhead | None, team: str, state: str
) -> Sentence:
    who = {"learner": name, "circle": circle, "team": team}
    if state == "waiting":
        return said(
            "Hello {learner}. {circle} is full; you are on the waiting list. We tell you as soon "
            "as a place is free. {team}",
            **who,
        )
    if meeting is None:
        return said("Hello {learner}. You have a place in {circle}. {team}", **who)
    if meeting.late:
        return said(
            "Hello {learner}. You have a place in {circle}. It has begun: come to the next "
            "meeting, number {week} of {weeks}, on {day} at {time}, {venue}. {team}",
            **who,
            **_when(meeting),
        )
    return said(
        "Hello {learner}. You have a place in {circle}. The first meeting is on {day} at {time}, "
        "{venue}. {team}",
        **who,
        **_when(meeting),
    )


def _slip(circle: str, meeting: MeetingAhead | None, state: str) -> Sentence:
    if state == "waiting":
        return said("{circle}: on the waiting list", circle=circle)
    if meeting is None:
        return said("{circle}: signed up", circle=circle)
    if meeting.late:
        return said(
            "{circle}: your next meeting is number {week} of {weeks}, {day}, {time}, {venue}",
            circle=circle,
            **_when(meeting),
        )
    return said(
        "{circle}: your first meeting is on {day}, {time}, {venue}",
        circle=circle,
        **_when(meeting),
    )


def _when(meeting: MeetingAhead) -> dict[str, object]:
    return {
        "week": meeting.week,
        "weeks": meeting.weeks,
        "day": day_text(meeting.date),
        "time": f"{meeting.start:%H:%M}",
        "venue": meeting.venue or said("at the library"),
    }
