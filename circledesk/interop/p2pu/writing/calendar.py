"""All meetings as one calendar file with P2PU's UIDs: what no export of P2PU's can tell."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from circledesk.interop.p2pu.writing.held import Held, alive, number, source
from circledesk.models.circles import LearningCircle, Meeting

_WIDTH = 75
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": ""})


def calendar_file(held: Held) -> bytes:
    """Return the meetings that stand and are known to be so, not those that are only assumed."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//CircleDesk//EN"]
    for circle in held.circles:
        if alive(circle):
            rows = [r for r in held.meetings[circle.id] if alive(r)]
            for row in sorted(rows, key=lambda row: (row.date, row.start)):
                if not (row.assumed or row.cancelled):
                    lines += _event(circle, row)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line)).encode()


def _event(circle: LearningCircle, row: Meeting) -> list[str]:
    begins = datetime.combine(row.date, row.start)
    ends = begins + timedelta(minutes=row.duration or circle.duration)
    place = ", ".join(p for p in (circle.venue, circle.city, circle.region, circle.country) if p)
    uuid = source(circle).get("uuid") or circle.id
    return [
        "BEGIN:VEVENT",
        f"SUMMARY:{circle.name.translate(_ESCAPED)}",
        f"DTSTART;TZID={circle.zone}:{begins:%Y%m%dT%H%M%S}",
        f"DTEND;TZID={circle.zone}:{ends:%Y%m%dT%H%M%S}",
        f"UID:{uuid}-{number(row)}@p2pu",
        f"LOCATION:{place.translate(_ESCAPED)}",
        "END:VEVENT",
    ]


def _folded(line: str) -> Iterator[str]:
    """Part a line at 75 bytes, between letters."""
    held = ""
    for letter in line:
        if len((held + letter).encode()) > _WIDTH:
            yield held
            held = " "
        held += letter
    yield held
