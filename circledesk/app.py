"""The only place that wires the window: which folder, which keys, which day, first run."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.settings import Paths, default_folder

if TYPE_CHECKING:
    from circledesk.services.desk import Desk
    from circledesk.services.writer import WriterLock
    from circledesk.ui.dialogs.first_run import Library
    from circledesk.ui.dialogs.passphrase import TypedPassphrase
    from circledesk.ui.main_window import MainWindow
    from circledesk.ui.progress import Progress


def run_window(
    folder: Path | None = None, language: str | None = None, database: str | None = None
) -> int:
    """Open the window on a data folder, this PC's own where none is named; return the exit code.

    A folder without a library is asked about first. `database` is the address of one on a server.
    """
    from circledesk.ui.dialogs.passphrase import TypedPassphrase

    folder = folder or default_folder()
    typed = TypedPassphrase(os.environ.get("CIRCLEDESK_PASSPHRASE", ""))
    if not holds_library(folder):
        if database:
            _must_be_made_by_words(folder)
        made = welcome(folder, language or "")
        if made is None:
            return 0
        folder, typed = made.folder, made.typed
    return open_library(folder, typed, language or "", database)


def _must_be_made_by_words(folder: Path) -> None:
    from circledesk.errors import NotFound
    from circledesk.said import said

    raise NotFound(
        said("There is no CircleDesk library in {folder}.", folder=folder),
        "Make a team on the server with: circledesk team create --database URL, or join one "
        "(device join).",
    )


_TEAM = "SELECT 1 FROM team UNION SELECT 1 FROM setting WHERE key = 'team' LIMIT 1"
"""A recovered organizer's folder knows its team before a branch has brought the team's rows."""


def holds_library(folder: Path) -> bool:
    """Whether a team lives in a folder; of a damaged file the desk says later what is wrong."""
    from circledesk.models import opening

    file = Paths(folder).database
    if Paths(folder).location.exists() or Paths(folder).database_key.exists():
        return True
    if not file.exists():
        return False
    try:
        with closing(opening.connect(file, mode="ro")) as opened:
            return opened.execute(_TEAM).fetchone() is not None
    except sqlite3.OperationalError as error:
        return "no such table" not in str(error)
    except sqlite3.DatabaseError:
        return True


def open_library(
    folder: Path, typed: TypedPassphrase, language: str, database: str | None = None
) -> int:
    """Show the main window until it is closed. The desk is opened after it has painted."""
    from circledesk.services.living_place import must_be_safe
    from circledesk.services.writer import WINDOW, WriterLock
    from circledesk.ui.start import run

    lock = WriterLock(Paths(folder).writer_lock, WINDOW)
    shared = database is not None or Paths(folder).location.exists()  # several write on a server
    if not shared:
        must_be_safe(folder)
    if not shared and not lock.try_to_take():
        return _go_to_the_other(folder, lock)

    def prepare(window: MainWindow) -> None:
        from circledesk.ui.one_window import answer_calls

        _prepare(window, typed)
        answer_calls(window, folder)

    try:
        return run(opener(folder, typed, database), folder, language=language, prepare=prepare)
    finally:
        lock.leave()


def opener(folder: Path, typed: TypedPassphrase, database: str | None = None) -> Callable[[], Desk]:
    """Return what opens a folder's desk on the worker, with the words that were typed so far."""

    def open_desk() -> Desk:
        from circledesk.errors import InvalidValue, KeyLocked
        from circledesk.sample.library import PASSPHRASE
        from circledesk.services.desk import Desk

        # A sample library has no secrets: nobody should be asked for the words that open it.
        told, typed.words = typed.words, typed.words or PASSPHRASE
        try:
            return Desk.open(folder, passphrase=typed, database=database)
        except KeyLocked as error:
            typed.words = ""
            if told:  # at the field where they were typed
                raise InvalidValue(error.what, error.next_step, field="passphrase") from error
            raise

    return open_desk


def _go_to_the_other(folder: Path, lock: WriterLock) -> int:
    """Bring the window to the front that is open already; where it does not answer, say so."""
    from circledesk.ui.one_window import call_other
    from circledesk.ui.start import application

    application()
    if call_other(folder):
        return 0
    lock.take()  # refuses with who holds it; free by now, it is opened with the next start
    lock.leave()
    return 0


def welcome(folder: Path, language: str) -> Library | None:
    """Ask what this computer is for; None where the person closed the window."""
    from circledesk.ui.dialogs.first_run import FirstRun
    from circledesk.ui.start import application, make_context

    app = application()
    from circledesk.ui.dialogs.first_run_work import NoDesk
    from circledesk.ui.language import of_system

    spoken = language or of_system()
    first = FirstRun(make_context(NoDesk, None, language=spoken), folder, practise)
    first.show()
    app.exec()
    if first.made is not None:
        _keep_language(first.made.folder, first.context.language.code)
    return first.made


def practise(folder: Path, progress: Progress) -> Library:
    """Build the practice library in a folder, or take the one that is there."""
    from circledesk.sample.library import PASSPHRASE
    from circledesk.sample.practice import build_practice
    from circledesk.ui.dialogs.first_run import Library
    from circledesk.ui.dialogs.passphrase import TypedPassphrase

    build_practice(folder, tell=progress)
    return Library(folder, TypedPassphrase(PASSPHRASE))


def run_practice(folder: Path, language: str | None = None) -> int:
    """Open the practice library of a data folder in a window; it is built where there is none."""
    from circledesk.settings import practice_folder
    from circledesk.ui.dialogs.passphrase import TypedPassphrase

    place, typed = practice_folder(folder), TypedPassphrase()
    if not holds_library(place):
        made = _built(place, language or "")
        if made is None:
            return 0
        typed = made.typed
    return open_library(place, typed, language or "")


def _built(place: Path, language: str) -> Library | None:
    """Build the practice library while a small window shows how far it is; None where stopped."""
    from circledesk.ui.dialogs.building import Building
    from circledesk.ui.dialogs.first_run_work import NoDesk
    from circledesk.ui.start import application, make_context

    app = application()
    window = Building(make_context(NoDesk, None, language=language), place, practise)
    window.show()
    app.exec()
    if window.made is not None:
        _keep_language(place, window.context.language.code)
    return window.made


def _prepare(window: MainWindow, typed: TypedPassphrase) -> None:
    from PySide6.QtCore import Qt

    from circledesk.ui.dialogs.passphrase import Unlocking

    context = window.context
    context.jobs.unlock = Unlocking(context, typed).ask
    context.device_changed.connect(lambda: _ask_day(window))
    context.jobs.idle.connect(lambda: _has_started(window), Qt.ConnectionType.SingleShotConnection)


def _has_started(window: MainWindow) -> None:
    """The window is painted and the desk was opened: this version works here."""
    from circledesk.launched import fell_back_from, prove
    from circledesk.ui.language import tr

    prove()
    if failed := fell_back_from():
        window.context.messages.trouble(
            tr("Version {version} did not start on this computer.").format(version=failed),
            tr("The version before it was started again. Your data are as they were."),
        )


def _ask_day(window: MainWindow) -> None:
    from circledesk.ui.dialogs.which_day import ask_day_if_in_doubt

    ask_day_if_in_doubt(window.context)


def _keep_language(folder: Path, code: str) -> None:
    from circledesk.ui.preferences import Preferences

    Preferences(folder).keep(language=code)
