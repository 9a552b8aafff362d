"""The only place that wires the window: which folder, which keys, which day, first run."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.errors import CircleDeskError, NewerDatabase
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
    from circledesk.services.whereabouts import holds_library
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


def open_library(
    folder: Path, typed: TypedPassphrase, language: str, database: str | None = None
) -> int:
    """Show the main window until it is closed; where the library does not open, what helps."""
    shared = database is not None or Paths(folder).location.exists()  # several write on a server
    if shared:
        return _run(folder, typed, language, database)
    while True:
        try:
            folder = _may_be_opened(folder)
            return _alone(folder, typed, language)
        except CircleDeskError as error:
            helped = help_out(folder, error, typed, language)
        if helped is None:
            return 0
        folder = helped


def _may_be_opened(folder: Path) -> Path:
    """Return where a folder's library is; refuse one that is not safe, or whose file is gone."""
    from circledesk.services.living_place import must_be_safe
    from circledesk.services.whereabouts import gone, has_lost_database, moved_to

    folder = moved_to(folder) or folder
    must_be_safe(folder)
    if has_lost_database(Paths(folder)):
        raise gone()
    return folder


def _alone(folder: Path, typed: TypedPassphrase, language: str) -> int:
    """Show the window of a library as its only writer; raise why it does not open."""
    from circledesk.services.writer import WINDOW, WriterLock

    lock = WriterLock(Paths(folder).writer_lock, WINDOW)
    if not lock.try_to_take():
        return _go_to_the_other(folder, lock)
    refused: list[CircleDeskError] = []
    try:
        code = _run(folder, typed, language, None, refused)
    finally:
        lock.leave()
    if refused:
        raise refused[0]
    return code


def _run(
    folder: Path,
    typed: TypedPassphrase,
    language: str,
    database: str | None,
    refused: list[CircleDeskError] | None = None,
) -> int:
    """Show the window. Where `refused` is given, it closes with why the library does not open."""
    from circledesk.ui.start import run

    def prepare(window: MainWindow) -> None:
        from circledesk.ui.one_window import answer_calls

        def cannot_open(error: CircleDeskError) -> None:
            assert refused is not None
            refused.append(error)
            window.close()

        _prepare(window, typed)
        if refused is not None:
            window.cannot_open = cannot_open
        answer_calls(window, folder)

    return run(opener(folder, typed, database), folder, language=language, prepare=prepare)


def help_out(
    folder: Path, error: CircleDeskError, typed: TypedPassphrase, language: str
) -> Path | None:
    """Show what helps where a library does not open; return the folder to open then."""
    from circledesk.launched import fell_back_from, prove
    from circledesk.services.facts.bad_day import PLACE
    from circledesk.services.living_place import UnsafePlace
    from circledesk.ui.dialogs.cannot_open import CannotOpen
    from circledesk.ui.dialogs.first_run_work import NoDesk
    from circledesk.ui.start import application, make_context

    app = application()
    prove()  # the program works here; it is the library that does not
    failed = fell_back_from() if isinstance(error, NewerDatabase) else ""
    window = CannotOpen(make_context(NoDesk, folder, language=language), folder, typed)
    window.look(error, PLACE if isinstance(error, UnsafePlace) else "", failed)
    window.show()
    app.exec()
    return window.helped


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
    from circledesk.services.whereabouts import holds_library
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
    if window.context.known is None:
        return  # it was not opened; the next start tries again
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
