"""What facilitators have done so far: circles under way and done, their newest report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, case, exists, func, select
from sqlalchemy.orm import Session

from circledesk.models.circles import CircleFacilitator, Meeting
from circledesk.models.feedback import Feedback
from circledesk.models.learners import Attendance
from circledesk.models.tables import ATTENDANCE, CIRCLE, FEEDBACK, HOSTING, MEETING
from circledesk.services.dashboard import happening
from circledesk.services.living import living
from circledesk.services.session import today
from circledesk.services.spans import WHEN, counted

LATELY = timedelta(weeks=4)
"""Meetings since then are asked first who told of one: most facilitators did."""


@dataclass(slots=True)
class Record:
    """What a person has done so far."""

    running: int = 0
    done: int = 0
    begun: bool = False
    last_news: date | None = None
    last_circle: str = ""
    """Of those that are published and happen, the one that met first last."""


def records_of_all(session: Session) -> dict[str, Record]:
    """Return the record of each person by id; who did nothing has an empty one."""
    records: dict[str, Record] = defaultdict(Record)
    day = today(session)
    hosted = session.execute(_hosted(day)).all()
    newest = {person: circle.partition(" ")[2] for person, _, _, circle in hosted}
    named = select(CIRCLE.c.id, CIRCLE.c.name).where(CIRCLE.c.id.in_(newest.values()))
    names = dict(session.execute(named).all())
    for person, running, done, _ in hosted:
        begun, last = bool(running or done), names[newest[person]]
        records[person] = Record(running, done, begun, last_circle=last)
    for person, told in _news(session, day).items():
        records[person].last_news = told
    return records


def _hosted(day: date) -> Select[Any]:
    """Select of each host how many circles run and are done, as `status_of` says it, and when and
    by which id the newest met first.
    """
    met = (
        select(
            MEETING.c.circle_id,
            func.min(WHEN).label("first"),
            func.max(MEETING.c.date).label("last"),
        )
        .where(*counted())
        .group_by(MEETING.c.circle_id)
        .subquery()
    )
    begun = met.c.first < (day + timedelta(days=1)).isoformat()
    return (
        select(
            HOSTING.c.person_id,
            func.count(case((begun & (met.c.last >= day), 1))),
            func.count(case((met.c.last < day, 1))),
            func.max(met.c.first + " " + CIRCLE.c.id),
        )
        .join(CIRCLE, CIRCLE.c.id == HOSTING.c.circle_id)
        .join(met, met.c.circle_id == CIRCLE.c.id)
        .where(*living(CircleFacilitator), *happening())
        .group_by(HOSTING.c.person_id)
    )


def _news(session: Session, day: date) -> dict[str, date]:
    """Return the newest reported day of each person: of late, else of all that was ever told."""
    late = (
        select(HOSTING.c.person_id, MEETING.c.date)
        .join(MEETING, MEETING.c.circle_id == HOSTING.c.circle_id)
        .where(MEETING.c.date.between(day - LATELY, day), *living(Meeting, CircleFacilitator))
        .where(_told())
        .order_by(MEETING.c.date)
    )
    news = dict(session.execute(late).all())
    return news | dict(session.execute(_last_news(day, news)).all())


def _last_news(day: date, known: Collection[str]) -> Select[Any]:
    """Select the newest reported day of all others; of a circle only its newest is looked for."""
    newest = (
        select(MEETING.c.date)
        .where(MEETING.c.circle_id == HOSTING.c.circle_id, MEETING.c.date <= day)
        .where(*living(Meeting), _told())
        .order_by(MEETING.c.date.desc())
        .limit(1)
        .correlate(HOSTING)
        .scalar_subquery()
    )
    others = HOSTING.c.person_id.not_in(known)
    lately = (
        select(HOSTING.c.person_id, newest.label("day"))
        .where(others, *living(CircleFacilitator))
        .subquery()
    )
    return (
        select(lately.c.person_id, func.max(lately.c.day))
        .where(lately.c.day.is_not(None))
        .group_by(lately.c.person_id)
    )


def _told() -> ColumnElement[bool]:
    """Whether anything is known of how a meeting went."""
    told = exists().where(FEEDBACK.c.meeting_id == MEETING.c.id, *living(Feedback))
    marked = exists().where(ATTENDANCE.c.meeting_id == MEETING.c.id, *living(Attendance))
    return told | marked
