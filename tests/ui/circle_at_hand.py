"""Ways to the circle of the small library, for tests of its pages and dialogs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from circledesk.services.circles import circle_page, circles
from circledesk.services.facts.circles import CirclePage
from circledesk.services.signups import sign_up
from circledesk.ui.main_window import MainWindow
from tests.ui.conftest import settle

T = TypeVar("T")
CTRL = Qt.KeyboardModifier.ControlModifier
NAMES = (
    "Chepkemoi Rono", "Fatuma Ali", "Halima Abdi", "Musa bin Juma", "Mutua Mũsyoka",
    "Nafula Wekesa", "Onyango K'Ogelo", "Wairimũ wa Kamau", "Zeinab Hassan",
)  # fmt: skip


def ask(qtbot: QtBot, window: MainWindow, work: Callable[[Session], T]) -> T:
    """What the database says now, by way of the window's own worker."""
    found: list[T] = []
    window.context.jobs.read(work, found.append)
    settle(qtbot, window)
    return found[0]


def do(qtbot: QtBot, window: MainWindow, work: Callable[[Session], Any]) -> None:
    window.context.jobs.write(work)
    settle(qtbot, window)


def page_of(qtbot: QtBot, window: MainWindow) -> CirclePage:
    return ask(qtbot, window, lambda s: circle_page(s, circle_id=circles(s)[0].id))


def fill_circle(qtbot: QtBot, window: MainWindow) -> None:
    """Nine more learners: twelve in all."""
    circle_id = page_of(qtbot, window).row.id
    for name in NAMES:
        do(qtbot, window, lambda s, name=name: sign_up(s, circle_id=circle_id, name=name))


def type_key(qtbot: QtBot, window: MainWindow, key: Any, modifier: Any = None) -> None:
    """Press a key where the keyboard is, and wait until all is answered."""
    if QApplication.activeModalWidget() is None and not window.isActiveWindow():
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
    target = QApplication.focusWidget() or window
    qtbot.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)
    settle(qtbot, window)
