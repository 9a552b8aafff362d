"""A message about a meeting in words: the team's own template or the program's, filled in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from circledesk.documents.message_words import WORDS
from circledesk.documents.words import clock, language_of, short_day
from circledesk.services.facts.reaching import MeetingToTell


def message_text(
    meeting: MeetingToTell,
    kind: str,
    language: str,
    *,
    template: str = "",
    name: str = "",
    spoken: Callable[[time], str] = lambda _: "",
) -> str:
    """Return the text of a message.

    `template`: the team's own words. `spoken` says a time as Kiswahili does; it stands behind the
    figures: 15:00 (saa tisa alasiri). `name` is whom the text speaks to.
    """
    words = WORDS[kind]
    text = template or words.get(language, words["en"])
    values = {
        "name": name,
        "circle": meeting.circle,
        "week": _week(meeting, language),
        "day": short_day(meeting.date, language_of(language)),
        "time": _time(meeting.start, language, spoken),
        "venue": meeting.venue or meeting.branch,
        "branch": meeting.branch,
        "facilitator": " & ".join(meeting.facilitators),
        "team": meeting.team,
    }
    return text.format(**values)


def _week(meeting: MeetingToTell, language: str) -> str:
    between = {"sw": "ya {n} kati ya {all}", "fr": "{n} sur {all}"}.get(language, "{n} of {all}")
    return between.format(n=meeting.week, all=meeting.weeks)


def _time(start: time, language: str, spoken: Callable[[time], str]) -> str:
    said = spoken(start) if language == "sw" else ""
    return f"{clock(start)} ({said})" if said else clock(start)


def subject(meeting: MeetingToTell, language: str) -> str:
    """Return the subject of an e-mail about a meeting."""
    day = short_day(meeting.date, language_of(language))
    return f"{meeting.circle} · {day}, {clock(meeting.start)}"
