"""Dates, figures and sentences of the papers in English and Kiswahili, without a locale library."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Literal

from circledesk.documents.sentences import SENTENCES

Language = Literal["en", "sw"]
LANGUAGES: tuple[Language, ...] = ("en", "sw")

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "sw": "Januari Februari Machi Aprili Mei Juni Julai Agosti Septemba Oktoba Novemba Desemba",
}
_SHORT_MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "sw": "Jan Feb Mac Apr Mei Jun Jul Ago Sep Okt Nov Des",
}
_DAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "sw": "Jumatatu Jumanne Jumatano Alhamisi Ijumaa Jumamosi Jumapili",
}
_SHORT_DAYS = {"en": "Mon Tue Wed Thu Fri Sat Sun", "sw": "J3 J4 J5 Alh Ij J1 J2"}

_ONES = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen",
    "sw": "sifuri kimoja viwili vitatu vinne vitano sita saba vinane tisa kumi",
}
"""Kiswahili figures agree with `vikao` (meetings): nothing else is counted in words."""
_TENS = {
    "en": "- - twenty thirty forty fifty sixty seventy eighty ninety",
    "sw": "- kumi ishirini thelathini arobaini hamsini sitini sabini themanini tisini",
}


def language_of(code: str) -> Language:
    """Return the language that a paper is made in: English where there are no words for `code`."""
    return "sw" if code.lower().startswith("sw") else "en"


def say(language: Language, key: str, **values: object) -> str:
    """Return a whole sentence of `sentences.SENTENCES` with its values filled in."""
    return SENTENCES[key][LANGUAGES.index(language)].format(**values)


def count(language: Language, key: str, n: int, **values: object) -> str:
    """Return the sentence `key.one` for n = 1, else `key.other`, with n filled in."""
    return say(language, f"{key}.{'one' if n == 1 else 'other'}", n=n, **values)


def long_date(day: date, language: Language) -> str:
    """Return 7 August 2018."""
    return f"{day.day} {_MONTHS[language].split()[day.month - 1]} {day.year}"


def full_date(day: date, language: Language) -> str:
    """Return Tuesday 7 August 2018."""
    return f"{_DAYS[language].split()[day.weekday()]} {long_date(day, language)}"


def day_month(day: date, language: Language) -> str:
    """Return 7 August."""
    return f"{day.day} {_MONTHS[language].split()[day.month - 1]}"


def short_day(day: date, language: Language) -> str:
    """Return Tue 7 Aug."""
    return f"{_SHORT_DAYS[language].split()[day.weekday()]} {short_month_day(day, language)}"


def short_month_day(day: date, language: Language) -> str:
    """Return 7 Aug."""
    return f"{day.day} {_SHORT_MONTHS[language].split()[day.month - 1]}"


def day_range(first: date, last: date, language: Language) -> str:
    """Return 30 July – 5 August, or 6 – 12 August within a month."""
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} – {day_month(last, language)}"
    return f"{day_month(first, language)} – {day_month(last, language)}"


def clock(at: time | datetime) -> str:
    """Return 17:30."""
    return f"{at:%H:%M}"


def in_words(n: int, language: Language) -> str:
    """Return a number up to 99 in words; larger ones stay figures."""
    ones, tens = _ONES[language].split(), _TENS[language].split()
    if 0 <= n < len(ones):
        return ones[n]
    if not 0 <= n < 100:
        return str(n)
    glue = "-" if language == "en" else " na "
    return tens[n // 10] + (glue + ones[n % 10] if n % 10 else "")


def listed(names: Sequence[str], language: Language) -> str:
    """Return A; A and B; A, B and C."""
    if len(names) < 2:
        return "".join(names)
    return say(language, "and", first=", ".join(names[:-1]), last=names[-1])
