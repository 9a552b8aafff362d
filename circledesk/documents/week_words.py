"""The lines of the week in a message that people read: as much as fits, and what does not is said.

Every letter of these lines is signed with the code below them.
"""

from __future__ import annotations

from collections.abc import Iterator

from circledesk.documents.text import apart
from circledesk.documents.words import (
    Language,
    clock,
    count,
    language_of,
    say,
    short_day,
    short_month_day,
)
from circledesk.services.facts.week_message import MeetingTold, WeekTold

_NAMES = (60, 32, 20, 14)
"""Letters of a circle's name, shortened until all meetings have a line."""
_BRANCHES = (40, 14)


def week_words(week: WeekTold, room: int, code: str = "en") -> str:
    """Return the lines in at most `room` letters: all meetings, else the newest of those told."""
    texts = _texts(week, language_of(code))
    return next(text for text in texts if len(text) <= room)


def _texts(week: WeekTold, language: Language) -> Iterator[str]:
    """Yield the lines, ever shorter."""
    for letters in _NAMES:
        yield _text(week, language, week.meetings, letters)
    ranked = sorted(week.meetings, key=lambda one: (one.told, one.date), reverse=True)
    for branch in _BRANCHES:
        for number in range(len(ranked) - 1, -1, -1):
            kept = ranked[:number]
            shown = tuple(one for one in week.meetings if one in kept)
            yield _text(week, language, shown, _NAMES[2], branch)


def _text(
    week: WeekTold,
    language: Language,
    shown: tuple[MeetingTold, ...],
    letters: int,
    branch: int = _BRANCHES[0],
) -> str:
    hidden = len(week.meetings) - len(shown)
    lines = (
        say(
            language,
            "message.head",
            branch=_short(week.branch, branch),
            date=f"{short_month_day(week.monday, language)} {week.monday.year}",
        ),
        *(_meeting(one, language, letters) for one in shown),
        count(language, "message.in_code", hidden) if hidden else "",
        count(language, "message.left_out", week.left_out) if week.left_out else "",
        _total(week, language),
        _foot(week, language),
    )
    return "\n".join(line for line in lines if line)


def _total(week: WeekTold, language: Language) -> str:
    """Return how many came in all, where more than one meeting says so."""
    told = [one for one in week.meetings if one.came is not None]
    if len(told) < 2:
        return ""
    return say(
        language,
        "message.total",
        n=len(told),
        came=sum(one.came or 0 for one in told),
        of=sum(one.signed_up for one in told),
    )


def _meeting(one: MeetingTold, language: Language, letters: int) -> str:
    if one.came is not None:
        came = say(language, "weekly.came_of", came=one.came, of=one.signed_up)
    else:
        came = say(language, "weekly.finished_signups", n=one.signed_up)
    facts = (
        came,
        say(language, f"rating.{one.rating}") if one.rating else "",
        say(language, "message.new", n=one.new_signups) if one.new_signups else "",
    )
    day = short_day(one.date, language)
    told = ", ".join(fact for fact in facts if fact)
    return f"{day}, {_short(one.circle, letters)}: {told}"


def _foot(week: WeekTold, language: Language) -> str:
    sent = f"{short_month_day(week.sent.date(), language)} {clock(week.sent.time(), language)}"
    return " · ".join(
        (
            count(language, "message.signups", week.new_signups),
            say(language, "message.sent", when=sent),
        )
    )


def _short(text: str, letters: int) -> str:
    # A bracket of a name could be taken for the code's.
    plain = apart(text).replace("[", "(").replace("]", ")")
    return plain if len(plain) <= letters else f"{plain[: letters - 1].rstrip()}…"
