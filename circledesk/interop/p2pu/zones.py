"""Which time zone a circle keeps, from the short name and the hours that the API tells."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from circledesk.interop.p2pu.api_lines import ListedCircle

_NAMED = {
    "EAT": "Africa/Nairobi", "CAT": "Africa/Maputo", "WAT": "Africa/Lagos",
    "SAST": "Africa/Johannesburg", "UTC": "UTC", "BST": "Europe/London", "WET": "Europe/Lisbon",
    "WEST": "Europe/Lisbon", "CET": "Europe/Paris", "CEST": "Europe/Paris",
    "EET": "Europe/Athens", "EEST": "Europe/Athens", "IST": "Asia/Kolkata",
    "PKT": "Asia/Karachi", "JST": "Asia/Tokyo", "EST": "America/New_York",
    "EDT": "America/New_York", "CST": "America/Chicago", "CDT": "America/Chicago",
    "MST": "America/Denver", "MDT": "America/Denver", "PST": "America/Los_Angeles",
    "PDT": "America/Los_Angeles", "AEST": "Australia/Sydney", "AEDT": "Australia/Sydney",
    "NZST": "Pacific/Auckland", "NZDT": "Pacific/Auckland",
}  # fmt: skip


def zone_of(line: ListedCircle, held: str) -> str | None:
    """Return the zone of a circle; none where the one it has keeps the same hours already.

    A zone is taken only where its own name and hours on that day are those that the list tells.
    """
    if line.first is None or line.zone is None or _keeps(held, line, line.first):
        return None
    named = _NAMED.get(line.zone, "Europe/London" if line.zone == "GMT" else "")
    return named if named and _keeps(named, line, line.first) else None


def _keeps(zone: str, line: ListedCircle, day: date) -> bool:
    try:
        at = datetime.combine(day, line.start or time(12), ZoneInfo(zone))
    except (ValueError, OSError, LookupError):
        return False
    return at.tzname() == line.zone and line.offset in (None, at.utcoffset())
