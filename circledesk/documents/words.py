"""Dates, figures and sentences of the papers, in each language of `circledesk.languages`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from circledesk import languages

Language = str
"""The code of a language that has a file."""

language_of = languages.known
"""The language that a paper is made in: English where there are no words for a code."""


def say(language: Language, key: str, **values: object) -> str:
    """Return a whole sentence of the papers with its values filled in."""
    return languages.speech(language).said(key).format(**values)


def count(language: Language, key: str, n: int, **values: object) -> str:
    """Return the sentence `key.one` for n = 1 (in French 0 too), else `key.other`."""
    form = "one" if languages.speech(language).is_one(n) else "other"
    return say(language, f"{key}.{form}", n=n, **values)


def long_date(day: date, language: Language) -> str:
    """Return 7 August 2018."""
    return languages.speech(language).dated(day)


def full_date(day: date, language: Language) -> str:
    """Return Tuesday 7 August 2018."""
    return languages.speech(language).weekday(day, long_date(day, language), "days")


def day_month(day: date, language: Language) -> str:
    """Return 7 August."""
    return languages.speech(language).day_month(day)


def short_day(day: date, language: Language) -> str:
    """Return Tue 7 Aug."""
    return languages.speech(language).weekday(day, short_month_day(day, language), "paper_days")


def short_month_day(day: date, language: Language) -> str:
    """Return 7 Aug."""
    return languages.speech(language).day_month(day, "short_months")


def day_range(first: date, last: date, language: Language) -> str:
    """Return 30 July – 5 August, or 6 – 12 August within a month."""
    if (first.year, first.month) == (last.year, last.month):
        return f"{languages.speech(language).day(first)} – {day_month(last, language)}"
    return f"{day_month(first, language)} – {day_month(last, language)}"


def clock(at: time | datetime, language: Language) -> str:
    """Return 17:30, in French 17 h 30."""
    return languages.speech(language).time_of_day(at)


def decimal(number: float, language: Language) -> str:
    """Return 6.5, in French 6,5."""
    return f"{number:.1f}".replace(".", languages.speech(language).decimal)


def in_words(n: int, language: Language) -> str:
    """Return a number up to 99 in words; larger ones stay figures."""
    numbers = languages.speech(language).numbers
    return numbers[n] if 0 <= n < len(numbers) else str(n)


def quoted(text: str, language: Language) -> str:
    """Return “text”, in French « text »; '' for none."""
    return say(language, "weekly.quote", words=text) if text else ""


def listed(names: Sequence[str], language: Language) -> str:
    """Return A; A and B; A, B and C."""
    if len(names) < 2:
        return "".join(names)
    return say(language, "and", first=", ".join(names[:-1]), last=names[-1])
