"""Where circles stand in time, read with one query for many circles."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, String, case, exists, func, select, type_coerce
from sqlalchemy.orm import Session

from circledesk.models.circles import LearningCircle, Meeting
from circledesk.models.tables import CIRCLE, MEETING
from circledesk.services.living import living
from circledesk.services.schedule import Span, status_of
from circledesk.services.session import local_now

WHEN: ColumnElement[str] = (
    type_coerce(MEETING.c.date, String) + "T" + type_coerce(MEETING.c.start, String)
)
"""A meeting's start as text that sorts by time: 2018-08-07T17:30."""


def counted() -> tuple[ColumnElement[bool], ...]:
    """Return the conditions under which a meeting counts: neither deleted nor cancelled."""
    return (*living(Meeting), MEETING.c.cancelled.is_(False))


def spans(session: Session, chosen: Select[str] | None = None) -> dict[str, Span]:
    """Return the span of each circle that is not deleted, by id; of the chosen ones where given."""
    now = local_now(session)
    minute = now.isoformat(timespec="minutes")
    query = (
        select(
            CIRCLE.c.id,
            CIRCLE.c.draft,
            CIRCLE.c.did_not_happen,
            func.min(WHEN),
            func.max(WHEN),
            func.min(case((minute < WHEN, WHEN))),
            func.count(MEETING.c.id),
            func.count(case((minute >= WHEN, 1))),
        )
        .outerjoin(MEETING, (MEETING.c.circle_id == CIRCLE.c.id) & _all(counted()))
        .where(*living(LearningCircle))
        .group_by(CIRCLE.c.id)
    )
    if chosen is not None:
        query = query.where(CIRCLE.c.id.in_(chosen))
    return {row[0]: _span(row, now) for row in session.execute(query)}


def running(today: date) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions under which a circle is running, as `status_of` says it.

    The meetings ahead are few, however long the history: the circles are read by them.
    """
    ahead = select(MEETING.c.circle_id).where(MEETING.c.date >= today, *counted())
    begun = exists().where(MEETING.c.circle_id == CIRCLE.c.id, MEETING.c.date <= today, *counted())
    return (*_happening(), CIRCLE.c.id.in_(ahead), begun)


def active(now: datetime) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions under which a circle is active: it has a meeting still to come."""
    ahead = select(MEETING.c.circle_id).where(
        MEETING.c.date >= now.date(), now.isoformat(timespec="minutes") < WHEN, *counted()
    )
    return (*_happening(), CIRCLE.c.id.in_(ahead))


def _happening() -> tuple[ColumnElement[bool], ...]:
    published = (CIRCLE.c.draft.is_(False), CIRCLE.c.did_not_happen.is_not(True))
    return (*living(LearningCircle), *published)


def _all(conditions: tuple[ColumnElement[bool], ...]) -> ColumnElement[bool]:
    first, *rest = conditions
    for condition in rest:
        first = first & condition
    return first


def _span(row: Any, now: datetime) -> Span:
    _, draft, did_not_happen, first_text, last_text, next_text, meetings, begun = row
    first, last, upcoming = (_instant(text) for text in (first_text, last_text, next_text))
    return Span(
        first=first,
        last=last,
        next=upcoming,
        meetings=meetings,
        begun=begun,
        status=status_of(
            draft=draft,
            did_not_happen=did_not_happen,
            first=first.date() if first else None,
            last=last.date() if last else None,
            today=now.date(),
        ),
    )


def _instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
