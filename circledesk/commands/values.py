"""Typed values that are checked after the words: a date that cannot be is refused, not misused."""

from __future__ import annotations

import re
from datetime import date, time

from circledesk.errors import InvalidValue
from circledesk.said import said

_FIRST_YEAR, _LAST_YEAR = 1900, 2199
"""Beyond them weeks and meetings run out of the calendar."""


def day(text: str, option: str) -> date:
    """Read YYYY-MM-DD."""
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            value = date.fromisoformat(text)
            if _FIRST_YEAR <= value.year <= _LAST_YEAR:
                return value
    except ValueError:
        pass
    raise InvalidValue(
        said("«{text}» is no date that can be ({option}).", text=text, option=option),
        "Write it as year-month-day, like 2018-08-07.",
        field=option,
    )


def clock(text: str, option: str) -> time:
    """Read HH:MM."""
    try:
        if re.fullmatch(r"\d{1,2}:\d{2}", text):
            hours, minutes = text.split(":")
            return time(int(hours), int(minutes))
    except ValueError:
        pass
    raise InvalidValue(
        said("«{text}» is no time of day ({option}).", text=text, option=option),
        "Write it as hours and minutes of 24, like 17:30.",
        field=option,
    )


def numbered(texts: list[str], option: str) -> dict[str, int]:
    """Return {name: number} for options written as NAME=NUMBER."""
    found = {}
    for text in texts:
        name, _, number = text.partition("=")
        if not name or not number.isdecimal():
            raise InvalidValue(
                said("«{text}» is not written as NAME=NUMBER.", text=text),
                "Write, for example, send_email=3.",
                field=option,
            )
        found[name] = int(number)
    return found
