"""The calendar file of P2PU's reminder mails: one meeting, exactly, and of which circle."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from circledesk.interop.p2pu import cells
from circledesk.interop.p2pu.cells import BadCell

_UID = re.compile(r"([0-9a-fA-F-]{36})-(\d{1,18})@p2pu", re.ASCII)
_LOCAL = re.compile(r"\d{8}T\d{6}", re.ASCII)
_MOST_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class MeetingEvent:
    """A meeting; `id` is P2PU's of the meeting."""

    id: str
    circle_uuid: str
    day: date
    start: time
    duration: int | None
    zone: str


def looks_like_calendar(text: str) -> bool:
    """Whether a text is a calendar file."""
    return text.lstrip().upper().startswith("BEGIN:VCALENDAR")


def meeting_events(text: str) -> tuple[list[tuple[int, MeetingEvent]], list[tuple[int, str]]]:
    """Return the meetings and the refused ones, each with the line on which it begins."""
    taken: list[tuple[int, MeetingEvent]] = []
    refused: list[tuple[int, str]] = []
    for line, properties in _events(text):
        try:
            taken.append((line, _meeting(properties)))
        except BadCell as bad:
            refused.append((line, str(bad)))
    return taken, refused


def _events(text: str) -> list[tuple[int, dict[str, tuple[str, str]]]]:
    """Return the events' properties: name to (parameters, value), folded lines joined."""
    found: list[tuple[int, dict[str, tuple[str, str]]]] = []
    current: dict[str, tuple[str, str]] | None = None
    for number, line in _unfolded(text):
        name, _, value = line.partition(":")
        name, _, parameters = name.partition(";")
        if line.strip().upper() == "BEGIN:VEVENT":
            current = {}
            found.append((number, current))
        elif line.strip().upper() == "END:VEVENT":
            current = None
        elif current is not None:
            current.setdefault(name.strip().upper(), (parameters, value.strip()))
    return found


def _unfolded(text: str) -> list[tuple[int, str]]:
    lines: list[tuple[int, str]] = []
    for number, line in enumerate(text.splitlines(), 1):
        if line[:1] in (" ", "\t") and lines:
            lines[-1] = (lines[-1][0], lines[-1][1] + line[1:])
        else:
            lines.append((number, line))
    return lines


def _meeting(event: dict[str, tuple[str, str]]) -> MeetingEvent:
    uid = _UID.fullmatch(event.get("UID", ("", ""))[1])
    if uid is None:
        raise BadCell("The event is no meeting of P2PU's: its UID is not theirs.")
    begins, zone = _moment(event, "DTSTART")
    duration = None
    if "DTEND" in event:
        minutes = int((_moment(event, "DTEND")[0] - begins).total_seconds() // 60)
        if not 0 <= minutes <= _MOST_MINUTES:
            raise BadCell("DTEND: the meeting ends before it begins, or days later.")
        duration = minutes or None
    return MeetingEvent(
        id=cells.number(uid.group(2), "UID"),
        circle_uuid=cells.uuid(uid.group(1), "UID"),
        day=begins.date(),
        start=begins.time().replace(second=0),
        duration=duration,
        zone=zone,
    )


def _moment(event: dict[str, tuple[str, str]], name: str) -> tuple[datetime, str]:
    parameters, value = event.get(name, ("", ""))
    zone = dict(part.partition("=")[::2] for part in parameters.split(";")).get("TZID", "")
    try:
        if not _LOCAL.fullmatch(value):
            raise ValueError(value)
        moment = datetime.strptime(value, "%Y%m%dT%H%M%S")
        ZoneInfo(zone.strip('"'))
    except (ValueError, OSError, LookupError):
        raise BadCell(f"{name}: {cells.shown(value)} is no date and time of a zone.") from None
    cells.day(moment.date().isoformat(), name)
    return moment, zone.strip('"')
