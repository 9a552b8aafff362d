"""What stands in a calendar: every meeting that counts, and every event."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.tables import CIRCLE
from circledesk.services.dashboard import meetings_between
from circledesk.services.event_reading import events
from circledesk.services.facts.events import EventRow
from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.heard import heard
from circledesk.services.meeting_rows import meeting_rows
from circledesk.services.session import now, this_device


@dataclass(frozen=True, slots=True)
class CalendarFacts:
    """Meetings of published circles, events, and the zones they are in."""

    team: str
    zone: str
    zones: dict[str, str]
    """Of circles that have a zone of their own, by the circle's id."""
    meetings: tuple[MeetingRow, ...]
    events: tuple[EventRow, ...]
    made_at: datetime


def every_meeting(session: Session) -> tuple[MeetingRow, ...]:
    """Return all meetings that count, by date, start and circle."""
    return meeting_rows(session, meetings_between(date.min, date.max), heard(session))


def calendar_facts(session: Session) -> CalendarFacts:
    """Return what this computer knows of meetings and events."""
    here = this_device(session)
    own = session.execute(select(CIRCLE.c.id, CIRCLE.c.zone).where(CIRCLE.c.zone != ""))
    return CalendarFacts(
        team=here.team,
        zone=here.zone,
        zones={row[0]: row[1] for row in own},
        meetings=every_meeting(session),
        events=tuple(sorted(events(session), key=lambda row: (row.date, row.title, row.id))),
        made_at=now(session),
    )
