"""Days and times of day as people and programs write them.

Whether 7/8/2018 is in August or in July is decided by the column as a whole, and said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from circledesk.interop.lists_in.grid import BadCell, Value, is_empty, shown
from circledesk.interop.lists_in.heading_words import folded, worded
from circledesk.said import said
from circledesk.services.spoken_clock import heard_time


class Order(StrEnum):
    """Which part of a date comes first."""

    DAY = "dmy"
    MONTH = "mdy"
    UNKNOWN = "?"
    """Both fit every date of the column: a person says which."""


_MONTHS = (
    ("january", "jan", "januari", "janvier", "janv"),
    ("february", "feb", "februari", "fevrier", "fevr"),
    ("march", "mar", "machi", "mars"),
    ("april", "apr", "aprili", "avril", "avr"),
    ("may", "mei", "mai"),
    ("june", "jun", "juni", "juin"),
    ("july", "jul", "julai", "juillet", "juil"),
    ("august", "aug", "agosti", "ago", "aout"),
    ("september", "sep", "sept", "septemba", "septembre"),
    ("october", "oct", "oktoba", "okt", "octobre"),
    ("november", "nov", "novemba", "novembre"),
    ("december", "dec", "desemba", "des", "decembre"),
)  # fmt: skip
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_FIGURES = re.compile(r"(\d{1,4})[-/. ]+(\d{1,2})[-/. ]+(\d{1,4})\.?")
_SHORT = re.compile(r"(\d{1,2})[/.](\d{1,2})\.?")
_WORDED = re.compile(
    r"(?:(?P<d1>\d{1,2})(?:st|nd|rd|th)?[-/. ]*)?(?P<m>[a-z]{3,10})[-/. ]*"
    r"(?:(?P<d2>\d{1,2})(?:st|nd|rd|th)?(?![\d])[-/. ]*)?(?P<y>\d{4}|\d{2})?"
)
_CLOCK_AFTER = re.compile(
    r"[ t](\d{1,2}:\d\d)(?::\d\d)?(?:\.\d+)?(?: ?[ap]m)?(?:z|[+-]\d\d:?\d\d)?$"
)
_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d\d))?(?::\d\d)? ?([ap])?\.?m?\.?(?:hrs|h)?")
_LEAST_SERIAL, _GREATEST_SERIAL = 36_526, 73_415
"""Of 2000 and of 2100, as Excel counts days."""
_TEXT_DAYS = worded(
    "mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday "
    "saturday sunday jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili jtatu jnne jtano "
    "alh ijm jmosi jpili lundi mardi mercredi jeudi vendredi samedi dimanche"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """How the days of a column are read."""

    order: Order = Order.DAY
    epoch_1904: bool = False
    year: int = 0
    """For days without a year; 0: such are refused."""


def day_of(value: Value, how: Reading) -> date | None:
    """Return a cell as a day; none where nothing stands there. BadCell for what is none."""
    if is_empty(value):
        return None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _serial(value, how)
    if isinstance(value, str):
        found = _read(value, how)
        if isinstance(found, date):
            return found
        if found:
            raise BadCell(said("«{text}» can be two days: say which part is the day.", text=value))
    raise BadCell(said("«{text}» is no day.", text=shown(value)))


def order_of(values: Iterable[Value], fitting: Iterable[date] = ()) -> Order:
    """Return which order fits a column; `fitting` are days of which some are meant."""
    known = set(fitting)
    year = min(known).year if known else 2000
    pairs = [pair for value in values if (pair := _pair(value, year))]
    day = sum(second <= 12 and first <= 31 for first, second, _ in pairs)
    month = sum(first <= 12 and second <= 31 for first, second, _ in pairs)
    if day != month:
        return Order.DAY if day > month else Order.MONTH
    if known:
        hits = {
            order: sum(_made(pair, order) in known for pair in pairs)
            for order in (Order.DAY, Order.MONTH)
        }
        if hits[Order.DAY] != hits[Order.MONTH]:
            return max(hits, key=lambda order: hits[order])
    unsure = any(first != second and first <= 12 and second <= 12 for first, second, _ in pairs)
    return Order.UNKNOWN if unsure else Order.DAY


def example_of(values: Iterable[Value], order: Order, year: int = 0) -> tuple[str, date] | None:
    """Return a text of a column whose order had to be decided, and the day that it is read as."""
    for value in values:
        pair = _pair(value, year)
        if pair and pair[0] != pair[1] and (day := _made(pair, order)):
            return str(value).strip(), day
    return None


def looks_like_day(value: Value, *, numbers: bool = False) -> bool:
    """Whether a cell may be a day; a bare number only where `numbers` may be."""
    if isinstance(value, (date, datetime)):
        return True
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return numbers and _LEAST_SERIAL <= value <= _GREATEST_SERIAL
    return isinstance(value, str) and bool(_read(value, Reading(Order.UNKNOWN, year=2000)))


def time_of(value: Value) -> time | None:
    """Return a cell as a time of day; none where nothing stands there."""
    if is_empty(value):
        return None
    if isinstance(value, datetime):
        return value.time().replace(microsecond=0)
    if isinstance(value, time):
        return value.replace(microsecond=0)
    if isinstance(value, timedelta) and timedelta(0) <= value < timedelta(days=1):
        return (datetime(2000, 1, 1) + value).time()
    if isinstance(value, float) and 0 < value < 1:
        minutes = round(value * 1440) % 1440
        return time(*divmod(minutes, 60))
    if isinstance(value, str) and (found := _clock(value)) is not None:
        return found
    raise BadCell(said("«{text}» is no time of day.", text=shown(value)))


def _clock(text: str) -> time | None:
    spoken = text.strip().casefold()
    if spoken.startswith("saa"):
        return heard_time(spoken)
    match = _TIME.fullmatch(spoken.split("-")[0].split("–")[0].strip())
    if match is None or not (match[2] or match[3]):
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    if match[3]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match[3] == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _serial(value: float, how: Reading) -> date:
    days = value + (1462 if how.epoch_1904 else 0)
    if not _LEAST_SERIAL <= days <= _GREATEST_SERIAL:
        raise BadCell(said("The number {text} is no day.", text=shown(value)))
    return date(1899, 12, 30) + timedelta(days=int(days))


def _read(text: str, how: Reading) -> date | bool:
    """Return the day of a text; True where it can be two, False where it is none."""
    plain = _bare(text)
    if match := _FIGURES.fullmatch(plain):
        parts = match[1], match[2], match[3]
        if len(parts[0]) == 4:
            return _day(int(parts[0]), int(parts[1]), int(parts[2])) or False
        if len(parts[2]) == 3 or len(parts[0]) == 3:
            return False
        pair = (int(parts[0]), int(parts[1]), _whole_year(parts[2]))
        if how.order is Order.UNKNOWN:
            return _of_either(pair)
        return _made(pair, how.order) or False
    if how.year and (match := _SHORT.fullmatch(plain)):
        short = (int(match[1]), int(match[2]), how.year)
        if how.order is Order.UNKNOWN:
            return _of_either(short)
        return _made(short, how.order) or False
    if match := _WORDED.fullmatch(plain):
        month, number = _MONTH_OF.get(match["m"]), match["d1"] or match["d2"]
        year = _whole_year(match["y"]) if match["y"] else how.year
        if month and number and year and not (match["d1"] and match["d2"]):
            return _day(year, month, int(number)) or False
        if month and match["d1"] and match["d2"] and not match["y"]:  # 7 Aug 18
            return _day(_whole_year(match["d2"]), month, int(match["d1"])) or False
    return False


def _of_either(pair: tuple[int, int, int]) -> date | bool:
    both = {day for order in (Order.DAY, Order.MONTH) if (day := _made(pair, order))}
    return True if len(both) == 2 else (both.pop() if both else False)


def _made(pair: tuple[int, int, int], order: Order) -> date | None:
    first, second, year = pair
    day, month = (first, second) if order is Order.DAY else (second, first)
    return _day(year, month, day)


def _pair(value: Value, year: int = 2000) -> tuple[int, int, int] | None:
    """Return the figures of a day whose order is open."""
    if not isinstance(value, str):
        return None
    if match := _SHORT.fullmatch(_bare(value)):
        return int(match[1]), int(match[2]), year
    match = _FIGURES.fullmatch(_bare(value))
    if match is None or len(match[1]) > 2 or len(match[3]) == 3:
        return None
    return int(match[1]), int(match[2]), _whole_year(match[3])


def _bare(text: str) -> str:
    """Take the time, the name of the weekday and signs around away."""
    plain = " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").casefold().split())
    plain = _CLOCK_AFTER.sub("", plain)
    if not any(sign.isdigit() for sign in plain) or len(plain) > 40:
        return ""
    plain = "".join(folded(part) if part.isalpha() else part for part in _parts(plain))
    words = plain.replace(",", " ").split()
    while words and words[0].strip(".") in _TEXT_DAYS:
        words.pop(0)
    return " ".join(word for word in words if word not in ("of", "tarehe", "le"))


def _parts(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+|[\W\d_]+", text)


def _whole_year(text: str) -> int:
    number = int(text)
    return number + 2000 if len(text) <= 2 else number


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
