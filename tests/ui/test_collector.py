"""Cycles of closed pages are collected in the window's thread, whatever the worker allocates."""

from __future__ import annotations

import gc
import threading
from typing import Any

from pytestqt.qtbot import QtBot

from circledesk.ui.main_window import MainWindow
from tests.ui.circle_at_hand import ask


class Page:
    """Something that only a collection takes away, and that notes in which thread."""

    def __init__(self, gone: list[threading.Thread]) -> None:
        self.itself = self
        self.gone = gone

    def __del__(self) -> None:
        self.gone.append(threading.current_thread())


def test_the_worker_collects_nothing(window: MainWindow, qtbot: QtBot) -> None:
    gone: list[threading.Thread] = []

    def work(session: Any) -> int:
        return len([[number] for number in range(20 * gc.get_threshold()[0])])

    for _ in range(20):
        Page(gone)
        ask(qtbot, window, work)
    qtbot.waitUntil(lambda: len(gone) > 0, timeout=5000)
    assert set(gone) == {threading.main_thread()}
    assert not gc.isenabled()
    window.close()
    assert gc.isenabled()
