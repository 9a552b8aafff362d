"""What facilitators have done so far: circles under way and done, their newest report."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import Select, exists, func, select
from sqlalchemy.orm import Session

from circledesk.models.circles import CircleFacilitator, LearningCircle, Meeting
from circledesk.models.feedback import Feedback
from circledesk.models.learners import Attendance
from circledesk.services.living import living
from circledesk.services.schedule import Span
from circledesk.services.spans import spans


@dataclass(slots=True)
class Record:
    """What a person has done so far."""

    running: int = 0
    done: int = 0
    begun: bool = False
    last_news: date | None = None
    last_circle: str = ""
    _newest: datetime = field(default=datetime.min)

    def add(self, name: str, span: Span) -> None:
        self.running += span.status == "running"
        self.done += span.status == "finished"
        self.begun |= span.status in ("running", "finished")
        if span.first and span.first > self._newest and span.status not in ("draft", "cancelled"):
            self._newest, self.last_circle = span.first, name


def records_of_all(session: Session) -> dict[str, Record]:
    """Return the record of each person by id; who did nothing has an empty one."""
    records: dict[str, Record] = defaultdict(Record)
    known = spans(session)
    query = (
        select(CircleFacilitator.person_id, LearningCircle.id, LearningCircle.name)
        .join(LearningCircle, LearningCircle.id == CircleFacilitator.circle_id)
        .where(*living(CircleFacilitator, LearningCircle))
        .order_by(LearningCircle.id)
    )
    for person, circle, name in session.execute(query):
        if circle in known:
            records[person].add(name, known[circle])
    for person, day in session.execute(_last_news()):
        records[person].last_news = day
    return records


def _last_news() -> Select[str, date]:
    told = exists().where(Feedback.meeting_id == Meeting.id, *living(Feedback))
    marked = exists().where(Attendance.meeting_id == Meeting.id, *living(Attendance))
    return (
        select(CircleFacilitator.person_id, func.max(Meeting.date))
        .join(Meeting, Meeting.circle_id == CircleFacilitator.circle_id)
        .where(*living(CircleFacilitator, Meeting), told | marked)
        .group_by(CircleFacilitator.person_id)
    )
