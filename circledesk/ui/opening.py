"""How large the window opens: as it was left, else as fits the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from circledesk.ui.preferences import Preferences
from circledesk.ui.widgets.on_screen import bring_in, fitting

USUAL = QSize(1366, 768)
"""The screen that most libraries have; on it, and on smaller ones, the window takes all."""


def open_window(window: QWidget, preferences: Preferences) -> None:
    """Show the window as it was when it was closed, on a new computer as fits."""
    kept = preferences.numbers("window")
    if len(kept) == 2:
        window.resize(fitting(window, QSize(*kept)))
    if takes_all(window, preferences.text("maximized")):
        window.showMaximized()
    else:
        window.show()
        bring_in(window)


def takes_all(window: QWidget, kept: str) -> bool:
    """Whether it was left maximized, or never left on a screen that is no larger than usual."""
    screen = window.screen().geometry()
    small = screen.width() <= USUAL.width() or screen.height() <= USUAL.height()
    return kept == "yes" if kept else small


def remember(window: QWidget, preferences: Preferences) -> None:
    """Keep the size, and whether it was maximized, for the next start."""
    size = window.normalGeometry().size()
    maximized = "yes" if window.isMaximized() else "no"
    preferences.keep(window=[size.width(), size.height()], maximized=maximized)
