"""When meetings are, and what that makes of a circle. Pure: dates in, dates and words out.

All instants here are the team's wall-clock time, without a zone, as meetings are kept.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import count as count_from
from itertools import pairwise

from circledesk.errors import InvalidValue
from circledesk.said import said

FEWEST_MEETINGS, MOST_MEETINGS = 1, 60
SHORTEST, LONGEST = 30, 480
"""Minutes of a meeting."""
TWO_DAYS = timedelta(days=2)
_STEPS = {"day": (1,), "week": (7,), "two-weeks": (14,), "twice-week": (3, 4)}
"""Days from one meeting to the next, in turn."""
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class Span:
    """A circle's meetings in short. Cancelled and deleted ones do not count."""

    first: datetime | None = None
    last: datetime | None = None
    next: datetime | None = None
    meetings: int = 0
    begun: int = 0
    status: str = "draft"


def dates(start: date, every: str, count: int, skip: Collection[date] = frozenset()) -> list[date]:
    """Return the dates of `count` meetings; a day to skip is left out, and one follows at the end.

    `every` is day, week, two-weeks, twice-week (3 and 4 days apart), month, like 10-days, or days
    of the week like tue,thu: then the first is the first of these from `start` on.
    Every month is the same weekday of the month (second Tuesday); a fifth one becomes the last.
    """
    found: list[date] = []
    for day in _series(start, every):
        if len(found) == count:
            break
        if day not in skip:
            found.append(day)
    return found


def rhythm_of(days: Sequence[date]) -> str:
    """Return the rhythm in which meetings follow each other, though one or two were moved."""
    gaps = Counter((later - day).days for day, later in pairwise(days))
    if not gaps:
        return "week"
    gap, often = gaps.most_common(1)[0]
    usual = usual_days(days)
    every = ",".join(usual)
    if _is_weekly(days, usual) or often * 2 < sum(gaps.values()):
        return every
    if len(usual) == 1 and all(28 <= step <= 35 for step in gaps):
        return "month"
    named = {1: "day", 7: "week", 14: "two-weeks"}
    return named.get(gap) or (f"{gap}-days" if 0 < gap < 100 else "week")


def usual_days(days: Sequence[date]) -> list[str]:
    """Return the days of the week on which a circle mostly meets."""
    met = Counter(WEEKDAYS[day.weekday()] for day in days)
    return [name for name in WEEKDAYS if met[name] * 2 >= max(met.values())]


def _is_weekly(days: Sequence[date], usual: Sequence[str]) -> bool:
    """Whether the meetings are on some days of each week, the same ones."""
    on = [day for day in days if WEEKDAYS[day.weekday()] in usual]
    long = on[-1] - on[0] >= timedelta(weeks=1)
    return 1 < len(usual) < 7 and long and dates(on[0], ",".join(usual), len(on)) == on


def _series(start: date, every: str) -> Iterator[date]:
    """Yield the dates of a rhythm without end."""
    if every == "month":
        yield from (_month_later(start, month) for month in count_from(0))
    steps = _STEPS.get(every) or _days_of_week(start, every) or _own_steps(every)
    day = start + timedelta(days=_until_first(start, every))
    for turn in count_from(0):
        yield day
        day += timedelta(days=steps[turn % len(steps)])


def _numbers_of(every: str) -> list[int]:
    """Return the days of the week that a rhythm names, Monday as 0; none where it names others."""
    told = [part.strip().casefold() for part in every.split(",")]
    return sorted({WEEKDAYS.index(one) for one in told}) if set(told) <= {*WEEKDAYS} else []


def _until_first(start: date, every: str) -> int:
    """Return how many days after `start` the first named day of the week is."""
    return min(((day - start.weekday()) % 7 for day in _numbers_of(every)), default=0)


def _days_of_week(start: date, every: str) -> tuple[int, ...]:
    """Return the steps from one named day of the week to the next, from the first on."""
    named = _numbers_of(every)
    if not named:
        return ()
    first = (start.weekday() + _until_first(start, every)) % 7
    turned = sorted(named, key=lambda day: (day - first) % 7)
    ahead = [*turned[1:], turned[0]]
    return tuple((later - day - 1) % 7 + 1 for day, later in zip(turned, ahead, strict=True))


def _own_steps(every: str) -> tuple[int, ...]:
    told = re.fullmatch(r"([1-9]\d?)-days?", every)
    if told:
        return (int(told[1]),)
    raise InvalidValue(
        said("Meetings cannot be every «{every}».", every=every),
        said(
            "Take one of these: {steps}, month, a number of days like 10-days, or days of the "
            "week like tue,thu.",
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


def clock_after(start: time | None, minutes: int) -> time | None:
    """Return the hour so many minutes on; none where no hour is set."""
    return ends(date.min, start, minutes).time() if start is not None else None


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
