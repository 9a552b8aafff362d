"""What differs by country, each country one data file in resources/countries: phones, holidays.

A further country is one file more, in the data folder's `countries/`: no new build. A team in a
country without a file works too: its phone numbers are then kept as typed unless they begin with +.
"""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from circledesk.said import Sentence, said
from circledesk.settings import RESOURCES, own_folder


@dataclass(frozen=True, slots=True)
class PhoneRules:
    """How mobile numbers are written. `prefix` is the calling code without +."""

    prefix: str
    trunk: str
    """What people dial before the number inside the country: 0."""
    mobile: tuple[str, ...]
    """How a mobile number begins, after trunk or prefix."""
    lengths: tuple[int, ...]
    """Digits of a number, without trunk and prefix."""


@dataclass(frozen=True, slots=True)
class Holiday:
    """A public holiday. `about`: it hangs on the moon and is gazetted shortly before."""

    day: date
    name: str
    about: bool = False


@dataclass(frozen=True, slots=True)
class Country:
    """One country's data file."""

    code: str
    name: str
    zone: str
    region: str
    """The country's own word for a region: County, District, Province."""
    law: str
    """Name of its data protection law."""
    phones: PhoneRules | None
    table: tuple[dict[str, Any], ...]
    sunday_moves: bool
    commissioner: str = ""
    """Who watches over that law."""
    spoken_clock: str = ""
    """The language whose clock people go by, beside the written time: sw."""
    rights: Mapping[str, Any] = field(default_factory=dict)
    """What the law says of requests about one's own data (see rights_law)."""

    def holidays(self, year: int) -> tuple[Holiday, ...]:
        """Return the holidays of a year in order, as far as the table knows them."""
        found = [holiday for entry in self.table for holiday in _days(entry, year)]
        if self.sunday_moves:
            found += _after_sundays(found)
        return tuple(sorted(found, key=lambda holiday: (holiday.day, holiday.name)))


def codes() -> list[str]:
    """Return the countries that have a file."""
    return sorted({file.stem for folder in _folders() for file in folder.glob("[A-Z][A-Z].toml")})


def country(code: str) -> Country:
    """Return a country by its ISO code; one without a file knows no phones and no holidays."""
    if code.isascii() and code.isalpha():
        for file in (folder / f"{code.upper()}.toml" for folder in _folders()):
            if file.exists() and (found := _tried(code.upper(), file)):
                return found
    return Country(code, code, "", "Region", "", None, (), False)


def _folders() -> list[Path]:
    """Where countries lie; the data folder's own word goes first."""
    own = own_folder("countries")
    shipped = RESOURCES / "countries"
    return [own, shipped] if own else [shipped]


@cache
def _tried(code: str, file: Path) -> Country | None:
    """Read a country's file to its end; None of one from outside that makes no sense."""
    try:
        found = _read(code, file)
        ZoneInfo(found.zone)
        for year in (2024, 2030):
            found.holidays(year)
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        logging.getLogger(__name__).warning("%s cannot be read: %s", file.name, error)
        return None
    return found


def _read(code: str, file: Path) -> Country:
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    phones = data["phones"]
    return Country(
        code=code,
        name=data["name"],
        zone=data["zone"],
        region=data["region"],
        law=data["law"],
        phones=PhoneRules(
            prefix=phones["prefix"],
            trunk=phones["trunk"],
            mobile=tuple(phones["mobile"]),
            lengths=tuple(phones["lengths"]),
        ),
        table=tuple(data.get("holidays", ())),
        sunday_moves=data.get("sunday_moves", False),
        commissioner=data.get("commissioner", ""),
        spoken_clock=data.get("spoken_clock", ""),
        rights=data.get("rights", {}),
    )


def easter(year: int) -> date:
    """Return Easter Sunday, by the shortened Gregorian computus."""
    century, rest = divmod(year, 100)
    epact = (19 * (year % 19) + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    epact -= (year % 19 + 11 * epact) // 319
    weekday = (2 * (century % 4) + 2 * (rest // 4) - rest % 4 - epact + 32) % 7
    month = (epact + weekday + 90) // 25
    return date(year, month, (epact + weekday + month + 19) % 32)


def _days(entry: dict[str, Any], year: int) -> list[Holiday]:
    """Return what one entry of a table means in a year: fixed, by Easter, or dates as listed."""
    if not entry.get("from", 0) <= year <= entry.get("until", 9999):
        return []
    name = Sentence(entry["name"])
    if "fixed" in entry:
        month, day = (int(part) for part in entry["fixed"].split("-"))
        return [Holiday(date(year, month, day), name)]
    if "easter" in entry:
        return [Holiday(easter(year) + timedelta(days=entry["easter"]), name)]
    return [
        Holiday(day, name, entry.get("about", False)) for day in entry["days"] if day.year == year
    ]


def _after_sundays(holidays: list[Holiday]) -> list[Holiday]:
    """Return the working days that stand in for holidays on a Sunday."""
    taken = {holiday.day for holiday in holidays}
    moved = []
    for holiday in holidays:
        if holiday.day.weekday() == 6 and not holiday.about:
            day = holiday.day + timedelta(days=1)
            while day in taken:
                day += timedelta(days=1)
            taken.add(day)
            moved.append(Holiday(day, said("{holiday} (day after)", holiday=holiday.name)))
    return moved
