"""The languages of the program, each one file: its dates, figures, and the words of its papers.

`xx.toml` in resources/translations; the window's words stand beside it as circledesk_xx.ts. A
further language is one file in the data folder's `languages/`, no new build: it holds the window's
words itself, in `[window]`, English text = translation. Such a file can also correct a language
that is there. What a file does not say is said in English.
"""

from __future__ import annotations

import logging
import re
import tomllib
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any

from circledesk.settings import RESOURCES, own_folder

ENGLISH = "en"
FIRST = (ENGLISH, "sw")
"""What most of those who use the program read stands first wherever one chooses."""
SHIPPED = RESOURCES / "translations"
OWN = "languages"
"""The room of the data folder for further languages."""

_CODE = re.compile("[a-z]{2,3}")


@dataclass(frozen=True, slots=True)
class Speech:
    """One language's file, on the ground of the English one."""

    code: str
    name: str
    """As its people call it."""
    greeting: str
    """What the first window says in it."""
    locale: str
    """Qt's name for the way with numbers and months of the calendar."""
    singular: tuple[int, ...]
    """The numbers that take the form for one: 1, in French 0 too."""
    decimal: str
    """The point of 6.5."""
    dates: dict[str, Any]
    clock: dict[str, Any]
    numbers: tuple[str, ...]
    """From nought on, as they agree with `meetings`; what is beyond stays figures."""
    papers: dict[str, str]
    window: dict[str, str]
    spoken_clock: dict[str, Any]

    def is_one(self, count: int) -> bool:
        """Whether a number takes the form for one."""
        return count in self.singular

    def said(self, key: str) -> str:
        """Return a sentence of the papers, its places not yet filled."""
        return self.papers[key]

    def day(self, day: date) -> str:
        """Return the number of a day in its month: 7; in French the first is 1er."""
        return str(self.dates["first"]) if day.day == 1 else str(day.day)

    def day_month(self, day: date, months: str = "months") -> str:
        """Return 7 August; with `short_months` 7 Aug."""
        pattern: str = self.dates["day_month"]
        return pattern.format(day=self.day(day), month=self.dates[months][day.month - 1])

    def dated(self, day: date, months: str = "months") -> str:
        """Return 7 August 2018."""
        pattern: str = self.dates["dated"]
        return pattern.format(date=self.day_month(day, months), year=day.year)

    def weekday(self, day: date, text: str, days: str = "short_days") -> str:
        """Return a date's text with its weekday: Tue 7 August."""
        pattern: str = self.dates["weekday"]
        return pattern.format(weekday=self.dates[days][day.weekday()], date=text)

    def time_of_day(self, at: time | datetime) -> str:
        """Return 17:30; in French 17 h 30, and 17 h."""
        hour = f"{at.hour:02}" if self.clock["leading_nought"] else str(at.hour)
        pattern: str = self.clock["time" if at.minute else "full_hour"]
        return pattern.format(hour=hour, minute=f"{at.minute:02}")

    def time_span(self, start: time | datetime, end: time | datetime) -> str:
        """Return 10:00–11:30."""
        span: str = self.clock["span"]
        return span.format(start=self.time_of_day(start), end=self.time_of_day(end))


def codes() -> list[str]:
    """Return the languages there are: English, Kiswahili, then the others."""
    found = {file.stem for folder in _folders() for file in folder.glob("*.toml")}
    plain = {code for code in found if _plain(code)}
    return [code for code in FIRST if code in plain] + sorted(plain - set(FIRST))


def names() -> dict[str, str]:
    """Return each language by its code, as its own people call it."""
    return {code: speech(code).name for code in codes()}


def known(code: str) -> str:
    """Return the language that stands for a code like `fr-CA`; English for what is unknown."""
    wanted = code.lower().replace("_", "-")
    return next((one for one in codes() if wanted.split("-")[0] == one), ENGLISH)


def speech(code: str) -> Speech:
    """Return a language's file as it is read; English where there is none."""
    return _speech(code, tuple(_folders()))


def lasting(code: str) -> Speech:
    """Return a language as the program itself has it, whatever a file of one's own corrects.

    For what must say the same everywhere and for ever; a language that is only one's own is that.
    """
    return _speech(code, (SHIPPED,)) if is_shipped(code) else speech(code)


def is_shipped(code: str) -> bool:
    """Whether the program has a language, and not only the data folder."""
    return _plain(code) and (SHIPPED / f"{code}.toml").is_file()


@cache
def _speech(code: str, folders: tuple[Path, ...]) -> Speech:
    data = _table(SHIPPED / "en.toml")
    if _plain(code) and code != ENGLISH:
        data = _laid_over(data, {"name": code})
    for folder in folders:
        data = _laid_over(data, _table(folder / f"{code}.toml") if _plain(code) else {})
    return Speech(
        code=code,
        name=data["name"],
        greeting=data["greeting"],
        locale=data["locale"],
        singular=tuple(data["singular"]),
        decimal=data["decimal"],
        dates=data["dates"],
        clock=data["clock"],
        numbers=tuple(data["numbers"]),
        papers=data["papers"],
        window={
            english: told for english, told in data.get("window", {}).items() if fits(english, told)
        },
        spoken_clock=data.get("spoken_clock", {}),
    )


def fits(english: str, told: object) -> bool:
    """Whether a translation has the same places to fill as the English text, and nothing else.

    A language file comes from outside: `{name:>9999999999}` would fill the memory, a lone brace
    would be a defect in the middle of a window.
    """
    return isinstance(told, str) and _places(english) == _places(told)


def _places(text: str) -> list[str] | None:
    """Return the places of a text with how each is written, in order; None where it is no text."""
    try:
        found = list(Formatter().parse(text))
    except ValueError:
        return None
    return sorted(f"{name}!{kind}:{shape}" for _, name, shape, kind in found if name is not None)


def _folders() -> list[Path]:
    own = own_folder(OWN)
    return [SHIPPED, own] if own else [SHIPPED]


def _plain(code: str) -> bool:
    return _CODE.fullmatch(code) is not None


def _table(file: Path) -> dict[str, Any]:
    """Read a file; one that cannot be read says nothing, and the program goes on."""
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError):
        logging.getLogger(__name__).warning("The language file %s cannot be read.", file)
        return {}


def _laid_over(ground: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    """Return the ground with what another file says in its place, where that can take it."""
    made = dict(ground)
    for key, value in over.items():
        below = ground.get(key)
        if isinstance(below, dict) and isinstance(value, dict):
            made[key] = _laid_over(below, value)
        elif below is None or _same_kind(below, value):
            made[key] = value
    return made


def _same_kind(below: Any, value: Any) -> bool:
    if isinstance(below, str):
        return fits(below, value)
    if isinstance(below, list) and isinstance(value, list):
        return len(value) == len(below) or not (below and isinstance(below[0], str))
    return type(below) is type(value)
