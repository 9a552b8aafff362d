"""The window opens as fits the screen, and as it was left."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from circledesk.ui.dialogs.first_run import FirstRun
from circledesk.ui.dialogs.first_run_work import NoDesk
from circledesk.ui.main_window import MainWindow
from circledesk.ui.opening import USUAL, open_window, remember, takes_all
from circledesk.ui.preferences import Preferences
from circledesk.ui.start import make_context, make_window


@pytest.fixture
def plain(qapp: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_windows_are_made_no_larger_than_the_screen(qapp: QApplication, tmp_path: Path) -> None:
    main = make_window(lambda: None, None)
    first = FirstRun(make_context(NoDesk, None), tmp_path, lambda folder: None)  # type: ignore[arg-type, return-value]
    free = main.screen().availableGeometry().size()
    assert free.width() < USUAL.width()
    for window in (main, first):
        assert window.width() <= free.width()
        assert window.height() <= free.height()
        assert window.minimumHeight() <= 600 - 38
        window.context.jobs.stop()


def test_a_size_that_is_asked_for_is_taken_exactly(window: MainWindow) -> None:
    window.resize(1366, 768)
    assert window.size() == QSize(1366, 768)


def test_a_small_screen_is_taken_whole(plain: QWidget) -> None:
    assert takes_all(plain, "")
    assert not takes_all(plain, "no")
    open_window(plain, Preferences(None))
    assert plain.isMaximized()


def test_a_window_opens_as_it_was_left(plain: QWidget, qtbot: QtBot) -> None:
    kept = Preferences(None)
    plain.resize(500, 400)
    plain.show()
    remember(plain, kept)
    again = QWidget()
    qtbot.addWidget(again)
    open_window(again, kept)
    assert (again.size(), again.isMaximized()) == (QSize(500, 400), False)
    again.showMaximized()
    remember(again, kept)
    assert (kept.text("maximized"), kept.numbers("window")) == ("yes", [500, 400])


def test_closing_the_window_keeps_its_size(window: MainWindow) -> None:
    window.resize(1000, 600)
    window.close()
    assert window.context.preferences.numbers("window") == [1000, 600]
