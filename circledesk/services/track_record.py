"""What facilitators have done so far: circles under way and done, their newest report."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, exists, func, select
from sqlalchemy.orm import Session

from circledesk.models.circles import CircleFacilitator, LearningCircle, Meeting
from circledesk.models.feedback import Feedback
from circledesk.models.learners import Attendance
from circledesk.models.tables import ATTENDANCE, CIRCLE, FEEDBACK, HOSTING, MEETING
from circledesk.services.living import living
from circledesk.services.schedule import status_of
from circledesk.services.session import today
from circledesk.services.spans import WHEN, counted


@dataclass(slots=True)
class Record:
    """What a person has done so far."""

    running: int = 0
    done: int = 0
    begun: bool = False
    last_news: date | None = None
    last_circle: str = ""
    _newest: str = ""
    """When the newest of the circles met first, as text that sorts by time."""

    def add(self, name: str, status: str, first: str) -> None:
        self.running += status == "running"
        self.done += status == "finished"
        self.begun |= status in ("running", "finished")
        if first > self._newest and status not in ("draft", "cancelled"):
            self._newest, self.last_circle = first, name


def records_of_all(session: Session) -> dict[str, Record]:
    """Return the record of each person by id; who did nothing has an empty one."""
    records: dict[str, Record] = defaultdict(Record)
    now = today(session)
    for person, name, draft, failed, first, last in session.execute(_hosted()):
        status = status_of(
            draft=draft,
            did_not_happen=failed,
            first=date.fromisoformat(first[:10]) if first else None,
            last=last,
            today=now,
        )
        records[person].add(name, status, first or "")
    for person, day in session.execute(_last_news()):
        records[person].last_news = day
    return records


def _hosted() -> Select[Any]:
    """Select each host's circles with the start of the first meeting and the day of the last."""
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
    return (
        select(
            HOSTING.c.person_id,
            CIRCLE.c.name,
            CIRCLE.c.draft,
            CIRCLE.c.did_not_happen,
            met.c.first,
            met.c.last,
        )
        .join(CIRCLE, CIRCLE.c.id == HOSTING.c.circle_id)
        .outerjoin(met, met.c.circle_id == CIRCLE.c.id)
        .where(*living(CircleFacilitator, LearningCircle))
        .order_by(CIRCLE.c.id)
    )


def _last_news() -> Select[Any]:
    """Select the newest reported day of each person; of a circle only its newest is looked for."""
    told = exists().where(FEEDBACK.c.meeting_id == MEETING.c.id, *living(Feedback))
    marked = exists().where(ATTENDANCE.c.meeting_id == MEETING.c.id, *living(Attendance))
    newest = (
        select(MEETING.c.date)
        .where(MEETING.c.circle_id == HOSTING.c.circle_id, *living(Meeting), told | marked)
        .order_by(MEETING.c.date.desc())
        .limit(1)
        .correlate(HOSTING)
        .scalar_subquery()
    )
    days = select(HOSTING.c.person_id, newest.label("day")).where(*living(CircleFacilitator))
    lately = days.subquery()
    return (
        select(lately.c.person_id, func.max(lately.c.day))
        .where(lately.c.day.is_not(None))
        .group_by(lately.c.person_id)
    )
