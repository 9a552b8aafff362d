"""Starts the window: application, look, language, context. The desk is opened after it painted."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtWidgets import QApplication

from circledesk.settings import look_in
from circledesk.ui.context import Context
from circledesk.ui.defect_keeper import DefectKeeper
from circledesk.ui.fonts import load_fonts
from circledesk.ui.language import Language
from circledesk.ui.lasting import hold_singletons
from circledesk.ui.main_window import MainWindow
from circledesk.ui.opening import open_window
from circledesk.ui.preferences import Preferences
from circledesk.ui.theme import Theme, font


def application() -> QApplication:
    """The one application, in Fusion style with the bundled font."""
    hold_singletons()
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    made = QApplication(sys.argv[:1])
    made.setApplicationName("CircleDesk")
    made.setStyle("Fusion")
    load_fonts()
    made.setFont(font())
    return made


def make_window(
    open_desk: Callable[[], Any],
    folder: Path | None,
    *,
    language: str = "",
    theme: str = "",
    closes: bool = True,
) -> MainWindow:
    """Make the window of a data folder; language and theme are those chosen there, if not named.

    Without a folder nothing is kept. `open_desk` is called once, on the worker thread.
    """
    gc.disable()  # until the window is complete: a fifth of the time of its imports went there
    return MainWindow(
        make_context(open_desk, folder, language=language, theme=theme, closes=closes)
    )


def make_context(
    open_desk: Callable[[], Any],
    folder: Path | None,
    *,
    language: str = "",
    theme: str = "",
    closes: bool = True,
) -> Context:
    """Make what a window and its pages are given; the same words as `make_window`."""
    app = application()
    if folder is not None:
        look_in(folder)
    preferences = Preferences(folder)
    look = Theme()
    look.use(app, theme or preferences.text("theme", "light"))
    speech = Language(language or preferences.text("language", "en"))
    return Context(open_desk, theme=look, language=speech, preferences=preferences, closes=closes)


def run(
    open_desk: Callable[[], Any],
    folder: Path,
    *,
    language: str = "",
    prepare: Callable[[MainWindow], None] | None = None,
) -> int:
    """Show the window until it is closed; return the exit code. `prepare` is told of it before."""
    app = application()
    window = make_window(open_desk, folder, language=language)
    catch_defects(window)
    if prepare is not None:
        prepare(window)
    open_window(window, window.context.preferences)
    try:
        return app.exec()
    finally:
        window.context.jobs.stop()
        sys.excepthook = sys.__excepthook__


def catch_defects(window: MainWindow) -> None:
    """Log what goes wrong in the window itself, and show it calmly once."""
    told: set[str] = set()
    keeper = DefectKeeper(window)
    window.context.messages.said.connect(keeper.keep)

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        import logging

        from circledesk.defect_words import told as place_of

        details = place_of(error)
        logging.getLogger(__name__).error("The window failed.\n%s", details)
        if details not in told:
            told.add(details)
            window.context.messages.defect(details)

    sys.excepthook = caught
