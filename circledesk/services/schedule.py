"""When meetings are, and what that makes of a circle. Pure: dates in, dates and words out.

All instants here are the team's wall-clock time, without a zone, as meetings are kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from circledesk.errors import InvalidValue
from circledesk.said import said

FEWEST_MEETINGS, MOST_MEETINGS = 1, 60
SHORTEST, LONGEST = 30, 480
"""Minutes of a meeting."""
TWO_DAYS = timedelta(days=2)
_STEPS = {"day": (1,), "week": (7,), "two-weeks": (14,), "twice-week": (3, 4)}
"""Days from one meeting to the next, in turn."""


@dataclass(frozen=True, slots=True)
class Span:
    """A circle's meetings in short. Cancelled and deleted ones do not count."""

    first: datetime | None = None
    last: datetime | None = None
    next: datetime | None = None
    meetings: int = 0
    begun: int = 0
    status: str = "draft"

    @property
    def is_active(self) -> bool:
        """Whether it is published, takes place and has a meeting still to come."""
        return self.next is not None and self.status in ("upcoming", "running")


def dates(start: date, every: str, count: int) -> list[date]:
    """Return the dates of `count` meetings.

    `every` is day, week, two-weeks, twice-week (3 and 4 days apart), month, or like 10-days.
    Every month is the same weekday of the month (second Tuesday); a fifth one becomes the last.
    """
    if every == "month":
        return [_month_later(start, month) for month in range(count)]
    steps = _STEPS.get(every) or _own_steps(every)
    found = [start]
    while len(found) < count:
        found.append(found[-1] + timedelta(days=steps[(len(found) - 1) % len(steps)]))
    return found[:count]


def _own_steps(every: str) -> tuple[int, ...]:
    told = re.fullmatch(r"([1-9]\d?)-days?", every)
    if told:
        return (int(told[1]),)
    raise InvalidValue(
        said("Meetings cannot be every «{every}».", every=every),
        said(
            "Take one of these: {steps}, month, or a number of days like 10-days.",
            steps=", ".join(_STEPS),
        ),
        field="every",
    )


def _month_later(start: date, months: int) -> date:
    """Return the same weekday of a later month: its n-th, or its last where there is no n-th."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    first = date(year, month + 1, 1)
    day = first + timedelta(days=(start.weekday() - first.weekday()) % 7)
    day += timedelta(weeks=(start.day - 1) // 7)
    return day if day.month == first.month else day - timedelta(weeks=1)


def week_of(day: date) -> tuple[date, date]:
    """Return Monday and Sunday of the week that holds a date."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def ends(day: date, start: time, minutes: int) -> datetime:
    """Return when a meeting is over; past midnight it is on the next day."""
    return datetime.combine(day, start) + timedelta(minutes=minutes)


def status_of(
    *,
    draft: bool,
    did_not_happen: bool | None,
    first: date | None,
    last: date | None,
    today: date,
) -> str:
    """Return draft, cancelled (did not happen), upcoming, running or finished.

    As P2PU counts: by whole days, running from the day of the first meeting to that of the last.
    Without any meeting a circle is still to be planned, so upcoming.
    """
    if draft:
        return "draft"
    if did_not_happen:
        return "cancelled"
    if first is None or last is None or today < first:
        return "upcoming"
    return "running" if today <= last else "finished"


def needed_meetings(percent: int, planned: int) -> int:
    """Return how many of the planned meetings a learner attends for a certificate of completion.

    Rounded half up, at least one: 67 % of 6 are 4 (4.02), of 5 are 3 (3.35), of 8 are 5 (5.36).
    """
    return max(1, (percent * planned + 50) // 100)


def reach(*, came: int, to_come: int, needed: int) -> str:
    """Return how a learner stands: reached, on-the-way, must-come or cannot-reach.

    `to_come` are meetings whose attendance is still open for her. Who came often enough has
    reached it whatever is still open: no later meeting takes it away.
    """
    if came >= needed:
        return "reached"
    if came + to_come < needed:
        return "cannot-reach"
    return "must-come" if came + to_come == needed else "on-the-way"


def may_change_dates(*, draft: bool, first: datetime | None, now: datetime) -> bool:
    """P2PU's rule: a circle's dates are fixed from two days before its first meeting."""
    return draft or first is None or first > now + TWO_DAYS
