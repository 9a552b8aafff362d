"""A message about a meeting in words: the team's own template or the program's, filled in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

from circledesk.documents.words import clock, say, short_day
from circledesk.languages import speech
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

    `template`: the team's own words. `spoken` says a time as people do where the day begins at
    six; it stands behind the figures: 15:00 (saa tisa alasiri). `name` is whom the text speaks to.
    """
    text = template or ready_words(kind, language)
    values = {
        "name": name,
        "circle": meeting.circle,
        "week": say(language, "tell.week", n=meeting.week, all=meeting.weeks),
        "day": _day(meeting.date, language),
        "time": _time(meeting.start, language, spoken),
        "venue": meeting.venue or meeting.branch,
        "branch": meeting.branch,
        "facilitator": " & ".join(meeting.facilitators),
        "team": meeting.team,
    }
    return text.format(**values)


def ready_words(kind: str, language: str) -> str:
    """Return the program's words for a kind of message, places in braces."""
    return speech(language).said(f"tell.{kind}")


def _day(day: date, language: str) -> str:
    """Return Friday 27 Nov: the weekday whole, since it is what people remember."""
    told = speech(language)
    return told.weekday(day, told.day_month(day, "short_months"), "days")


def _time(start: time, language: str, spoken: Callable[[time], str]) -> str:
    said = spoken(start)
    written = clock(start, language)
    return f"{written} ({said})" if said else written


def subject(meeting: MeetingToTell, language: str) -> str:
    """Return the subject of an e-mail about a meeting."""
    day = short_day(meeting.date, language)
    return f"{meeting.circle} · {day}, {clock(meeting.start, language)}"
