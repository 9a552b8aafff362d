"""The time of day as people say it where the day begins at six, and what they type so: both ways.

15:00 is saa tisa alasiri. The names of hours and parts of the day are the language file's
`[spoken_clock]` (resources/translations/sw.toml), for a native speaker to correct.
"""

from __future__ import annotations

import re
from datetime import time
from typing import Any

from circledesk import languages

SWAHILI = "sw"
_DAY_BEGINS, _HALF_DAY, _DAY = 6, 12 * 60, 24 * 60
_BY_DAY = range(6 * 60, 18 * 60)
"""What is meant where no part of the day is said: libraries are open by day."""


def said_time(at: time, language: str = SWAHILI) -> str:
    """Return 17:30 as saa kumi na moja na nusu jioni."""
    words = languages.speech(language).spoken_clock
    forms = {0: "", 15: words["quarter"], 30: words["half"]}
    return str(words["time"]).format(
        hour=words["hours"][(at.hour - _DAY_BEGINS) % 12],
        minutes=forms.get(at.minute, words["minutes"].format(minute=at.minute)),
        part=[part for since, part in words["parts"] if since <= at.hour][-1],
    )


def heard_time(text: str, language: str = SWAHILI) -> time | None:
    """Return the time that a text means: saa tisa alasiri, saa 9 na nusu, saa tatu kasoro robo.

    Without a part of the day it lies between six and six by day. None for what is no such time.
    """
    words = languages.speech(language).spoken_clock
    spoken = " ".join(text.casefold().replace(".", ":").replace(",", " ").split())
    found = _pattern(words).fullmatch(spoken)
    if found is None:
        return None
    minutes = _minutes(found, words)
    if minutes is None:
        return None
    hour = _number(found["hour"], words["hours"])
    return _on_the_day(((hour + _DAY_BEGINS) % 12) * 60 + minutes, found["part"], words)


def _pattern(words: dict[str, Any]) -> re.Pattern[str]:
    """Return what a spoken time looks like: lead, hour, minutes after or before it, part."""
    named = sorted((*words["hours"], *(str(n) for n in range(1, 13))), key=len, reverse=True)
    hours = "|".join(map(re.escape, named))
    parts = "|".join(map(re.escape, words["understood"]))
    count = r"(?:[\w ]+?|\d+)"
    return re.compile(
        rf"(?:{words['lead']} )?(?P<hour>{hours})"
        rf"(?::(?P<figures>\d\d)|(?P<exact>{words['exact']})?"
        rf"(?P<sign>{words['after']}|{words['before']})(?P<minutes>{count}))?"
        rf"(?P<exactly>{words['exact']})?"
        rf"(?: (?:{words['of']})?(?P<part>{parts}))?"
    )


def _minutes(found: re.Match[str], words: dict[str, Any]) -> int | None:
    """Return how many minutes after the hour; those before it are below nought."""
    if found["figures"]:
        counted = int(found["figures"])
    elif not found["minutes"]:
        return 0
    else:
        counted = _counted(found["minutes"], words)
    if not 0 <= counted < 60:
        return None
    return -counted if found["sign"] and re.fullmatch(words["before"], found["sign"]) else counted


def _counted(text: str, words: dict[str, Any]) -> int:
    """Return a number of minutes in words or figures; -1 where it is none."""
    known = {words["quarter_word"]: 15, words["half_word"]: 30}
    if text in known:
        return known[text]
    bare = text.removeprefix(words["minute_word"]).strip()
    if bare.isdecimal():
        return int(bare)
    return words["counting"].index(bare) if bare in words["counting"] else -1


def _number(text: str, hours: list[str]) -> int:
    return int(text) if text.isdecimal() else hours.index(text)


def _on_the_day(minute: int, part: str | None, words: dict[str, Any]) -> time | None:
    """Choose the half of the day in which a part of the day lies."""
    halves = [minute % _DAY, (minute + _HALF_DAY) % _DAY]
    if part is None:
        fitting = [one for one in halves if one in _BY_DAY]
    else:
        since, until = (60 * hour for hour in words["understood"][part])
        length = (until - since) % _DAY
        fitting = [one for one in halves if (one - since) % _DAY < length]
    return time(*divmod(fitting[0], 60)) if fitting else None
