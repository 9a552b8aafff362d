"""What the pictures of a library that does not open are of: each matter, and a rescue."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from circledesk.said import Sentence
from circledesk.services.facts.backups import BackupRow, RestorePreview
from circledesk.services.facts.bad_day import DAMAGED, LOCKED, NEWER, PLACE, WAIT, BadDay
from circledesk.services.facts.rescue import Rescued
from circledesk.ui.screen_exchange import Ask

if TYPE_CHECKING:
    from circledesk.ui.context import Context
    from circledesk.ui.dialogs.cannot_open import CannotOpen

_MADE = datetime(2018, 8, 6, 5, 10, tzinfo=UTC)
_BACKUP = BackupRow("", _MADE, "daily", True)
_DAMAGED = BadDay(
    DAMAGED,
    Sentence("The database file is damaged or is no database."),
    "",
    _BACKUP,
    RestorePreview("", _MADE, "daily", own=14),
    can_rescue=True,
)
_SHOWN = (
    ("damaged", _DAMAGED),
    (
        "newer",
        replace(_DAMAGED, kind=NEWER, lost=None, can_rescue=False, failed_version="1.4.0"),
    ),
    (
        "locked",
        BadDay(
            LOCKED,
            Sentence("The database is locked with a passphrase, and none was given."),
            Sentence("Type it when asked, or set CIRCLEDESK_PASSPHRASE for a script."),
        ),
    ),
    (
        "place",
        BadDay(
            PLACE,
            Sentence(
                "The folder {folder} lies on a stick or another drive that can be pulled out.",
                folder="E:/CircleDesk",
            ),
            "",
        ),
    ),
    (
        "wait",
        BadDay(
            WAIT,
            Sentence("The disk is full; nothing was changed."),
            Sentence("Make some room and try again."),
        ),
    ),
)
_RESCUED = Rescued("", _MADE, 6120, 214, 3, "", 6334)


def cannot_open(context: Context) -> list[tuple[str, Ask]]:
    """Return the window of a library that does not open, in each of its states."""
    told = [(f"cannot-open-{name}", _shown(context, facts)) for name, facts in _SHOWN]
    return [*told, ("rescued", lambda: _rescued(context))]


def _shown(context: Context, facts: BadDay) -> Ask:
    def show() -> QWidget:
        window = _window(context)
        window.show_facts(facts)
        return window

    return show


def _rescued(context: Context) -> QWidget:
    window = _window(context)
    window.show_rescued(_RESCUED)
    return window


def _window(context: Context) -> CannotOpen:
    """One that goes with the first window of a new computer, as `building` does."""
    from circledesk.ui.dialogs.cannot_open import CannotOpen
    from circledesk.ui.dialogs.passphrase import TypedPassphrase

    first = context.window
    made = CannotOpen(context, Path("CircleDesk"), TypedPassphrase())
    context.window = first
    made.setParent(first, made.windowFlags())
    made.show()
    return made
