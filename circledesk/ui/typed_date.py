"""Dates as people type them: 28/10/2026, 28.10.26, 28 Oct 2026, 28 Oktoba, 2026-10-28."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from circledesk import languages

_WORD_LETTERS = 3
"""Fewer letters name no month: ma may be March or May."""


def day_of(text: str, near: date) -> date | None:
    """The date that a text means; None where it means none, or one that cannot be.

    Without a year it is the one nearest to `near`. Day comes before month, as people here write.
    """
    numbers = [part for part in re.findall(r"\d+", text) if len(part) <= 4]
    named = _months_in(text)
    if named is None or len(numbers) != len(re.findall(r"\d+", text)):
        return None
    if len(named) == 1 and len(numbers) in (1, 2):
        if len(numbers[0]) == 4:
            numbers.reverse()
        return _date(numbers[0], named[0], numbers[1:], near)
    if named or len(numbers) not in (2, 3):
        return None
    if len(numbers[0]) == 4 and len(numbers) == 3:
        numbers.reverse()
    return _date(numbers[0], int(numbers[1]), numbers[2:], near)


def _months_in(text: str) -> list[int] | None:
    """The months that words of a text name; None where a word is neither month nor weekday."""
    found = []
    for word in re.findall(r"[^\W\d_]+", text.casefold()):
        month = _number_of(word, "months", "short_months")
        if month:
            found.append(month)
        elif not _number_of(word, "days", "short_days"):
            return None
    return found


def _number_of(word: str, *lists: str) -> int:
    """Which month or day, from 1, begins with a word in a language of the program; 0: none."""
    if len(word) < _WORD_LETTERS:
        return 0
    for dates in (languages.speech(code).dates for code in languages.codes()):
        for names in (dates[one] for one in lists):
            for number, name in enumerate(names, 1):
                if _bare(name).startswith(_bare(word)):
                    return number
    return 0


def _bare(text: str) -> str:
    """A word without its accents: aout is août."""
    apart = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _date(day: str, month: int, year: list[str], near: date) -> date | None:
    if not year:
        found = [_made(int(day), month, near.year + step) for step in (-1, 0, 1)]
        return min((one for one in found if one), key=lambda one: abs(one - near), default=None)
    if len(year[0]) not in (2, 4):
        return None
    return _made(int(day), month, int(year[0]) + (2000 if len(year[0]) == 2 else 0))


def _made(day: int, month: int, year: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
