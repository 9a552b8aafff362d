"""Periods by name: this year, last quarter; their days, both included."""

from __future__ import annotations

from datetime import date, timedelta

from circledesk.ui.language import tr

DAY = timedelta(days=1)


def periods() -> list[tuple[str, str]]:
    """Return the periods by key, with their names; `other` stands for days that are typed."""
    return [
        ("year", tr("This year")),
        ("last-year", tr("Last year")),
        ("quarter", tr("This quarter")),
        ("last-quarter", tr("Last quarter")),
        ("month", tr("This month")),
        ("last-month", tr("Last month")),
        ("other", tr("Other days")),
    ]


def period_of(key: str, today: date) -> tuple[date, date] | None:
    """Return the first and the last day of a period; none for other days."""
    if key.startswith("last-"):
        first, _ = _around(key.removeprefix("last-"), today)
        return _around(key.removeprefix("last-"), first - DAY)
    return None if key == "other" else _around(key, today)


def _around(kind: str, day: date) -> tuple[date, date]:
    """Return the year, quarter or month that a day is in."""
    months = {"year": 12, "quarter": 3, "month": 1}[kind]
    month = (day.month - 1) // months * months + 1
    first = day.replace(month=month, day=1)
    after = month + months
    following = date(day.year + 1, 1, 1) if after > 12 else date(day.year, after, 1)
    return first, following - DAY
