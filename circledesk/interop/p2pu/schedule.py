"""The meetings of a circle of which only first and last are known."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Protocol

from circledesk.interop.p2pu.records import CircleLine

_WEEK = timedelta(days=7)


class Span(Protocol):
    """What an export or a list says of the meetings of a circle."""

    @property
    def first(self) -> date | None:
        """Day of the first meeting."""

    @property
    def last(self) -> date | None:
        """Day of the last meeting."""

    @property
    def start(self) -> time | None:
        """When they begin."""

    @property
    def deleted_at(self) -> datetime | None:
        """When the circle was deleted."""


def meeting_days(line: Span) -> list[date]:
    """Return every seventh day from the first, none after the last, the last itself always one.

    A deleted circle that had no meetings has its planned start under `last meeting` and its end
    under `first meeting` (p2pu.md, quirk 7): it gets none.
    """
    first, last = line.first or line.last, line.last or line.first
    if first is None or last is None or first > last:
        return []
    weeks = (last - first).days // 7
    days = [first + _WEEK * week for week in range(weeks + 1)]
    return days if days[-1] == last else [*days, last]


def planned_start(line: CircleLine) -> date | None:
    """Return the first planned date, from whichever column holds it."""
    if line.first and line.last:
        return min(line.first, line.last)
    return line.first
