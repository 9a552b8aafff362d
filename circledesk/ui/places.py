"""The places of the rail: for an organizer and for a branch. A place without content is not here.

To add one: a line in `_PLACES`, its word in `label`, its page in `make_place`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from circledesk.ui.language import tr

if TYPE_CHECKING:
    from circledesk.ui.context import Context
    from circledesk.ui.page import Page


@dataclass(frozen=True, slots=True)
class Place:
    """A named place; `foot` stands at the rail's lower end."""

    key: str
    icon: str
    roles: tuple[str, ...]
    foot: bool = False


_BOTH = ("organizer", "branch")
_PLACES = (
    Place("dashboard", "layout-dashboard", ("organizer",)),
    Place("today", "sun", ("branch",)),
    Place("circles", "users", _BOTH),
    Place("learners", "graduation-cap", _BOTH),
    Place("branches", "library", ("organizer",)),
    Place("courses", "book-open", ("organizer",)),
    Place("certificates", "award", _BOTH),
    Place("reports", "chart-column", ("organizer",)),
    Place("programme", "sprout", ("organizer",)),
    Place("exchange", "arrow-left-right", _BOTH),
    Place("settings", "settings", ("organizer",), foot=True),
    Place("more", "ellipsis", ("branch",), foot=True),
)


def places(role: str) -> tuple[Place, ...]:
    """The places of a role, organizer or branch, from top to bottom."""
    return tuple(place for place in _PLACES if role in place.roles)


def place_key(number: int) -> str:
    """The key of a role's n-th place: Ctrl+1 to Ctrl+9, then Ctrl+, as settings have it."""
    return f"Ctrl+{number}" if number < 10 else "Ctrl+,"


def place_label(key: str) -> str:
    """The word for a place, in the language in use."""
    words = {
        "dashboard": tr("Dashboard"),
        "today": tr("Today"),
        "circles": tr("Circles"),
        "learners": tr("Learners"),
        "branches": tr("Branches"),
        "courses": tr("Courses"),
        "certificates": tr("Certificates"),
        "reports": tr("Reports"),
        "programme": tr("Programme"),
        "exchange": tr("Send & receive"),
        "settings": tr("Settings"),
        "more": tr("More"),
    }
    return words[key]


def make_place(key: str, context: Context) -> Page:
    """Make a place's page; its module is imported now."""
    makers: dict[str, Callable[[Context], Page]] = {
        "dashboard": _dashboard,
        "today": _today,
        "circles": _circles,
        "learners": _learners,
        "branches": _branches,
        "courses": _courses,
        "certificates": _certificates,
        "reports": _reports,
        "programme": _programme,
        "exchange": _exchange,
        "settings": _settings,
        "more": _more,
    }
    return makers[key](context)


def _dashboard(context: Context) -> Page:
    from circledesk.ui.tabs.dashboard import Dashboard

    return Dashboard(context)


def _today(context: Context) -> Page:
    from circledesk.ui.tabs.today import Today

    return Today(context)


def _circles(context: Context) -> Page:
    from circledesk.ui.tabs.circles import Circles

    return Circles(context)


def _learners(context: Context) -> Page:
    from circledesk.ui.tabs.learners import Learners

    return Learners(context)


def _branches(context: Context) -> Page:
    from circledesk.ui.tabs.branches import Branches

    return Branches(context)


def _courses(context: Context) -> Page:
    from circledesk.ui.tabs.courses import Courses

    return Courses(context)


def _certificates(context: Context) -> Page:
    from circledesk.ui.tabs.certificates import Certificates

    return Certificates(context)


def _programme(context: Context) -> Page:
    from circledesk.ui.tabs.programme import Programme

    return Programme(context)


def _reports(context: Context) -> Page:
    from circledesk.ui.tabs.reports import Reports

    return Reports(context)


def _exchange(context: Context) -> Page:
    from circledesk.ui.pages.exchange_page import ExchangePage

    return ExchangePage(context)


def _settings(context: Context) -> Page:
    from circledesk.ui.tabs.settings import Settings

    return Settings(context)


def _more(context: Context) -> Page:
    from circledesk.ui.tabs.more import More

    return More(context)
