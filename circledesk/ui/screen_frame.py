"""What the pictures of the frame's own dialogs are of: keys, clock, handbook, data taken out."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from circledesk.ui import asking, asking_lock, asking_team
from circledesk.ui.screen_backups import restore_dialog, sealed_dialog
from circledesk.ui.screen_exchange import Ask

if TYPE_CHECKING:
    from circledesk.services.facts.people import PersonHere
    from circledesk.ui.context import Context


def keys_and_clock(context: Context) -> list[tuple[str, Ask]]:
    """Return the dialogs on passphrases and on which day it is."""
    from circledesk.ui.dialogs.choose_passphrase import ChoosePassphraseDialog
    from circledesk.ui.dialogs.open_locked import OpenLockedDialog
    from circledesk.ui.dialogs.passphrase import PassphraseDialog, TypedPassphrase
    from circledesk.ui.dialogs.which_day import WhichDayDialog

    day, typed = context.today, TypedPassphrase()
    long_ago = day - timedelta(days=900)
    return [
        ("passphrase", lambda: asking.opened(PassphraseDialog(context, typed))),
        ("choose-passphrase", lambda: asking.opened(ChoosePassphraseDialog(context, typed))),
        ("lock-database", lambda: asking_lock.lock_database(context, lambda: None)),
        ("unlock-database", lambda: asking_lock.unlock_database(context, lambda: None)),
        ("answer-locked", lambda: asking_lock.answer_locked(context)),
        (
            "open-locked",
            lambda: asking.opened(OpenLockedDialog(context, Path("CircleDesk"), typed)),
        ),
        ("which-day", lambda: asking.opened(WhichDayDialog(context, long_ago, day))),
    ]


def frame_dialogs(context: Context) -> list[tuple[str, Ask]]:
    """Return the dialogs that can be opened from anywhere."""
    from circledesk.ui.actions import Actions
    from circledesk.ui.main_window import MainWindow

    def keys() -> QWidget:
        assert isinstance(context.window, MainWindow)
        actions: Actions = context.window.actions_here
        return asking.keys(context, actions)

    return [
        *desk_dialogs(context),
        ("another-person", lambda: asking_team.another_person(context)),
        ("take-drafts", lambda: _take_drafts(context)),
        ("take-out", lambda: asking.take_out(context)),
        ("take-update", lambda: _take_update(context)),
        ("help", lambda: _help(context)),
        ("handbook-paper", lambda: asking.print_handbook(context, "monday")),
        ("keys", keys),
        ("restore-backup", lambda: restore_dialog(context)),
        ("sealed-backup", lambda: sealed_dialog(context)),
    ]


def desk_dialogs(context: Context) -> list[tuple[str, Ask]]:
    """Return the dialogs on PINs."""
    from circledesk.services.facts.people import PersonHere
    from circledesk.ui import asking_desk

    person = PersonHere("", "Joy Makena", now=True, role="organizer", pin=True)
    other = PersonHere("1", "Rehema Chepkemoi", now=False, role="facilitator", pin=True)
    return [
        ("lock-screen", lambda: _locked(context, (person, other))),
        ("choose-pin", lambda: asking_desk.choose_pin(context, person)),
        ("forgotten-pin", lambda: asking_desk.forgotten_pin(context, "", "7KQ4 M2XD")),
        ("answer-code", lambda: asking_desk.answer_code(context, ())),
    ]


def _locked(context: Context, people: tuple[PersonHere, ...]) -> QWidget:
    """The window while it is locked; `close` takes the lock screen off again."""
    from circledesk.ui.shell.lock_screen import LockScreen

    window = context.window
    assert window is not None
    screen = LockScreen(context, window, people)
    screen.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    screen.setGeometry(window.rect())
    screen.show()
    screen.raise_()
    screen.start()
    return screen


def _help(context: Context) -> QWidget:
    from circledesk.ui.dialogs.help import HelpDialog

    assert context.window is not None
    return asking.opened(HelpDialog(context, context.window, "circles"))


def _take_update(context: Context) -> QWidget:
    from pathlib import Path

    from circledesk.ui.asking_updates import update_dialog
    from circledesk.updates.packing import Packed
    from circledesk.updates.parcel import FORMAT, Manifest, Update, this_system

    news = (
        "Circles can be moved to another branch with all their meetings.\n"
        "The weekly update fits one page."
    )
    program = Packed(48_000_000, "", 170_000_000, 2_000)
    manifest = Manifest(FORMAT, "1.1.0", this_system(), "2018-08-06", program, {"en": news})
    return update_dialog(context, Update(Path("update"), manifest, "ziwa-libraries"))


def _take_drafts(context: Context) -> QWidget:
    from datetime import time

    from circledesk.services.facts.practice import CircleDraft, CourseDraft, Drafts
    from circledesk.ui.dialogs.take_drafts import Takeable, TakeDraftsDialog

    course = CourseDraft(
        "1", "Reading Together", "", "", "course", "", "", "en", "CC BY", True, own=True
    )
    days = tuple(context.today + timedelta(weeks=week) for week in range(1, 7))
    circle = CircleDraft("2", "1", "Reading Together", days, time(14), 90, 15, "en", "", "", "", "")
    return asking.opened(TakeDraftsDialog(context, Takeable(Drafts((course,), (circle,)), ())))
