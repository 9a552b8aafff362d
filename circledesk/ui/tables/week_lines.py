"""The lines of a week's list: days, meetings, and adjacent days without meetings joined."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from circledesk.services.facts.meetings import MeetingRow, Week


@dataclass(frozen=True, slots=True)
class DayLine:
    """The heading of a day with meetings."""

    day: date
    today: bool


@dataclass(frozen=True, slots=True)
class GapLine:
    """Adjacent days without meetings. `today` lies among them or is none."""

    first: date
    last: date
    today: bool


Line = DayLine | GapLine | MeetingRow


def week_lines(week: Week) -> list[Line]:
    """Monday to Sunday as lines, meetings in the order they came."""
    by_day: dict[date, list[MeetingRow]] = defaultdict(list)
    for meeting in week.meetings:
        by_day[meeting.date].append(meeting)
    lines: list[Line] = []
    empty: list[date] = []
    for number in range((week.sunday - week.monday).days + 1):
        day = week.monday + timedelta(days=number)
        if not by_day[day]:
            empty.append(day)
            continue
        _close_gap(lines, empty, week.today)
        lines.append(DayLine(day, day == week.today))
        lines.extend(by_day[day])
    _close_gap(lines, empty, week.today)
    return lines


def _close_gap(lines: list[Line], empty: list[date], today: date) -> None:
    if empty:
        lines.append(GapLine(empty[0], empty[-1], today in empty))
        empty.clear()
