"""Who has not been here for long, and which entries are older than the rule keeps them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, String, func, literal, select, type_coerce, union_all
from sqlalchemy.orm import Session

from circledesk.models.board import KeptFile
from circledesk.models.circles import Meeting
from circledesk.models.learners import Attendance, Learner, Signup
from circledesk.models.rights import KEEP, AccessRecord, RightsRequest
from circledesk.models.surveys import SurveyAnswer
from circledesk.models.team import Branch
from circledesk.models.wishes import Interest
from circledesk.services.facts.keeping import DueCount, DueLearner
from circledesk.services.living import living
from circledesk.services.retention_words import FADING, old_rows
from circledesk.services.session import may_write, start_of_day, today


def due_learners(session: Session, limits: Mapping[str, date]) -> tuple[DueLearner, ...]:
    """Return the learners of whom nothing was heard since the limit of their kind, oldest first.

    A future meeting of a circle of hers counts as heard of. Who is kept longer is left out.
    """
    heard = union_all(*_heard()).subquery()
    last = func.max(heard.c.day)
    studied = func.max(heard.c.studied)
    query = (
        select(Learner.id, Learner.name, Learner.branch_id, Branch.name, last, studied)
        .join(heard, heard.c.learner == Learner.id)
        .join(Branch, Branch.id == Learner.branch_id)
        .where(Learner.name != "", *living(Learner), Learner.id.not_in(_kept(session)))
        .group_by(Learner.id, Learner.name, Learner.branch_id, Branch.name)
        .having(last < str(max(limits["learners"], limits["interest"])))
        .order_by(last, Learner.name, Learner.id)
    )
    mine: dict[str, bool] = {}
    found = []
    for learner_id, name, branch_id, branch, day, took_part in session.execute(query):
        kind = "learners" if took_part else "interest"
        if branch_id not in mine:
            mine[branch_id] = may_write(session, branch_id)
        since = date.fromisoformat(day)
        if mine[branch_id] and since < limits[kind]:
            found.append(DueLearner(learner_id, name, branch, kind, since))
    return tuple(found)


def due_counts(session: Session, limits: Mapping[str, date]) -> tuple[DueCount, ...]:
    """Return how many old entries there are of the kinds that are counted, not named."""
    days = {
        kind: [day for one in fading for _, day in old_rows(session, one, limits[kind])]
        for kind, fading in FADING.items()
    }
    access = select(AccessRecord.at).where(
        AccessRecord.at < start_of_day(session, limits["access"])
    )
    days["access"] = [at.date() for at in session.scalars(access)]
    photographs = select(KeptFile.added_at).where(
        KeptFile.added_at < start_of_day(session, limits["photographs"])
    )
    days["photographs"] = [at.date() for at in session.scalars(photographs)]
    return tuple(
        DueCount(kind, len(found), min(found), kind in FADING)
        for kind, found in days.items()
        if found
    )


def _kept(session: Session) -> Select[str | None]:
    """Learners whom somebody wants kept, with the reason written down."""
    return select(RightsRequest.learner_id).where(
        RightsRequest.learner_id.is_not(None),
        RightsRequest.asked_how == KEEP,
        RightsRequest.due_on >= today(session),
        *living(RightsRequest),
    )


def _heard() -> list[Select[Any, str, int]]:
    """Every day on which something was heard of a learner; 1 where she took part, 0 where not."""
    meeting = (
        select(Signup.learner_id, _day(Meeting.date), literal(1))
        .join(Meeting, Meeting.circle_id == Signup.circle_id)
        .where(*living(Signup, Meeting), Signup.state != "cancelled")
    )
    return [
        select(
            Learner.id.label("learner"),
            _day(Learner.created_at).label("day"),
            literal(0).label("studied"),
        ).where(Learner.created_at.is_not(None), *living(Learner)),
        select(Signup.learner_id, _day(Signup.signed_up_at), literal(1)).where(*living(Signup)),
        meeting,
        select(Attendance.learner_id, _day(Meeting.date), literal(1))
        .join(Meeting, Meeting.id == Attendance.meeting_id)
        .where(*living(Attendance)),
        select(SurveyAnswer.learner_id, _day(SurveyAnswer.given_at), literal(1)).where(
            SurveyAnswer.learner_id.is_not(None), *living(SurveyAnswer)
        ),
        select(Interest.learner_id, _day(Interest.since), literal(0)).where(*living(Interest)),
    ]


def _day(column: ColumnElement[object] | object) -> ColumnElement[str]:
    """The day of a date or an instant, as text: both are kept as ISO 8601."""
    return func.substr(type_coerce(column, String), 1, 10, type_=String)
