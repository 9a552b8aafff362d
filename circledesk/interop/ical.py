"""Meetings and events as an iCalendar file (RFC 5545), for phones and calendars.

Times stand in their own zone, and the file carries that zone's rules: a calendar anywhere shows the
wall-clock time of the library. Ids are those of the rows, so that a calendar which takes the file
in again moves what was moved; `SEQUENCE` grows with time, as such calendars want it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from circledesk.services.facts.events import EventRow
from circledesk.services.facts.meetings import MeetingRow

if TYPE_CHECKING:
    from icalendar import Calendar, Event

_USUAL_MINUTES = 120
"""Of an event that has a start and no length."""
_FIRST = datetime(2018, 1, 1, tzinfo=UTC)


def meetings_ics(
    meetings: Iterable[MeetingRow],
    events: Iterable[EventRow] = (),
    *,
    team: str,
    zone: str,
    made_at: datetime,
    zones: Mapping[str, str] | None = None,
) -> bytes:
    """Return meetings and events as one calendar; the same rows and instant give the same bytes.

    `zones` names the zone (IANA) of each circle that has one of its own; the others meet in `zone`.
    """
    calendar = _calendar(team)
    own = zones or {}
    for meeting in meetings:
        place = ZoneInfo(own.get(meeting.circle_id) or zone)
        calendar.add_component(_meeting(meeting, place, made_at))
    for event in events:
        calendar.add_component(_event(event, ZoneInfo(zone), made_at))
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _calendar(team: str) -> Calendar:
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//CircleDesk//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", team)
    return calendar


def _meeting(row: MeetingRow, zone: ZoneInfo, made_at: datetime) -> Event:
    made = _entry(row.id, row.circle, made_at)
    start, end = _moment(row.date, row.start, zone), _moment(row.date, row.end, zone)
    made.add("dtstart", start)
    made.add("dtend", end if end > start else end + timedelta(days=1))
    made.add("location", row.venue or row.branch)
    made.add("description", " & ".join(row.facilitators))
    made.add("status", "CANCELLED" if row.cancelled else "CONFIRMED")
    return made


def _event(row: EventRow, zone: ZoneInfo, made_at: datetime) -> Event:
    made = _entry(row.id, row.title, made_at)
    if row.start is None:
        made.add("dtstart", row.date)
        made.add("dtend", row.date + timedelta(days=max(1, (row.duration or 0) // (24 * 60))))
    else:
        start = _moment(row.date, row.start, zone)
        made.add("dtstart", start)
        made.add("dtend", start + timedelta(minutes=row.duration or _USUAL_MINUTES))
    made.add("location", row.venue or row.branch or row.region)
    made.add("status", "CONFIRMED")
    return made


def _entry(row: str, summary: str, made_at: datetime) -> Event:
    from icalendar import Event

    made = Event()
    made.add("uid", f"{row}@circledesk")
    made.add("dtstamp", made_at.astimezone(UTC))
    made.add("sequence", max(0, int((made_at - _FIRST).total_seconds()) // 60))
    made.add("summary", summary)
    return made


def _moment(day: date, clock: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, clock, zone)
