"""The weekly update put into words, once for all its faces.

Every figure is the service's; only the average attendance is divided here.
"""

from __future__ import annotations

from datetime import timedelta

from circledesk.documents.text import clean
from circledesk.documents.weekly_sections import sections
from circledesk.documents.weekly_view import NONE, Figure, WeeklyView
from circledesk.documents.words import (
    Language,
    clock,
    count,
    day_range,
    decimal,
    full_date,
    language_of,
    listed,
    long_date,
    say,
)
from circledesk.services.facts.weekly import WeeklyUpdate

_MOST_OLDER = 4
"""Branches named in the foot."""


def read_weekly(update: WeeklyUpdate, language: str = "en") -> WeeklyView:
    """Put the update into words."""
    chosen = language_of(language)
    team = clean(update.team)
    last_week = day_range(
        update.week_start - timedelta(days=7), update.week_start - timedelta(days=1), chosen
    )
    return WeeklyView(
        language=chosen,
        team=team,
        name=say(chosen, "weekly.name"),
        subject=say(chosen, "weekly.subject", team=team),
        title=say(chosen, "weekly.title", date=full_date(update.week_start, chosen)),
        intro=say(chosen, "weekly.intro", dates=last_week),
        figures=_figures(update, chosen),
        sections=sections(update, chosen),
        left_out=_left_out(update, chosen),
        made=_made(update, chosen),
    )


def _figures(update: WeeklyUpdate, language: Language) -> tuple[Figure, ...]:
    totals = update.totals
    counted = [line for line in update.feedback if line.attendance is not None]
    average = decimal(totals.attendance / len(counted), language) if counted else NONE
    came = "weekly.came" if counted else "weekly.came_unknown"
    learners = count(language, "weekly.learners", totals.learners_reached)
    reach = count(language, "weekly.reach", totals.circles_meeting, learners=learners)
    return (
        Figure(str(totals.meetings), count(language, "weekly.meetings", totals.meetings), reach),
        Figure(
            str(totals.new_signups),
            count(language, "weekly.new", totals.new_signups),
        ),
        Figure(average, say(language, came)),
        Figure(f"{totals.branches_heard} / {totals.branches}", say(language, "weekly.heard")),
    )


def _left_out(update: WeeklyUpdate, language: Language) -> tuple[str, ...]:
    counted = (
        ("weekly.drafts", update.totals.drafts),
        ("weekly.did_not_happen", update.totals.did_not_happen),
    )
    return tuple(count(language, key, n) for key, n in counted if n)


def _made(update: WeeklyUpdate, language: Language) -> str:
    parts: list[str] = []
    if update.made_at is not None:
        day = long_date(update.made_at.date(), language)
        parts.append(say(language, "weekly.made", date=day, time=clock(update.made_at, language)))
    if update.older:
        names = listed(_some([clean(name) for name in update.older], language), language)
        parts.append(say(language, "weekly.older", branches=names))
    return " ".join(parts)


def _some(names: list[str], language: Language) -> list[str]:
    """Return the names, or the first ones and how many more: the foot of a page is one line."""
    if len(names) <= _MOST_OLDER:
        return names
    shown = names[: _MOST_OLDER - 1]
    return [*shown, say(language, "weekly.older_more", n=len(names) - len(shown))]
