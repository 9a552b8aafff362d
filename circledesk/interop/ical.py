"""Meetings as an iCalendar file (RFC 5545), for phones and calendars."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from circledesk.services.facts.meetings import MeetingRow


def meetings_ics(
    meetings: Iterable[MeetingRow], *, team: str, zone: str, made_at: datetime
) -> bytes:
    """Return the meetings as one calendar; the same meetings and instant give the same bytes.

    A meeting keeps its id, so that a calendar which takes the file in again moves it.
    """
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", "-//CircleDesk//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", team)
    place = ZoneInfo(zone)
    for row in meetings:
        event = Event()
        event.add("uid", f"{row.id}@circledesk")
        event.add("dtstamp", made_at.astimezone(UTC))
        event.add("dtstart", _instant(row.date, row.start, place))
        event.add("dtend", _instant(row.date, row.end, place))
        event.add("summary", row.circle)
        event.add("location", row.venue or row.branch)
        event.add("description", " & ".join(row.facilitators))
        event.add("status", "CANCELLED" if row.cancelled else "CONFIRMED")
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _instant(day: object, clock: object, zone: ZoneInfo) -> datetime:
    """Say a wall-clock time in UTC: no calendar then needs a table of zones."""
    return datetime.combine(day, clock, zone).astimezone(UTC)  # type: ignore[arg-type]
