"""What a librarian without a mouse stumbles on: tabs, what a page offers, the row's menu, help."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea
from pytestqt.qtbot import QtBot

from circledesk.ui import asking
from circledesk.ui.dialogs.tell_learners import TellLearnersDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.circle_page import CirclePageView
from tests.ui.circle_at_hand import CTRL, page_of, type_key
from tests.ui.conftest import settle

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> CirclePageView:
    """The circle's page, with the keyboard in its list of learners."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.context.nav.open_circle(page_of(qtbot, window).row.id)
    settle(qtbot, window)
    shown = window.context.nav.page
    assert isinstance(shown, CirclePageView)
    return shown


def found(window: MainWindow, qtbot: QtBot, text: str) -> list[str]:
    """What Ctrl+K answers."""
    window.finder.start()
    settle(qtbot, window)
    window.header.search.clear()
    qtbot.keyClicks(window.header.search, text)
    settle(qtbot, window)
    return [one.text for one in window.finder.model.shown_rows()]


def test_ctrl_tab_goes_through_the_tabs_and_round(
    window: MainWindow, qtbot: QtBot, page: CirclePageView
) -> None:
    first = page.tabs.chosen()
    type_key(qtbot, window, Qt.Key.Key_Tab, CTRL)
    assert page.tabs.chosen() == "meetings"
    type_key(qtbot, window, Qt.Key.Key_Tab, CTRL | SHIFT)
    assert page.tabs.chosen() == first
    type_key(qtbot, window, Qt.Key.Key_Tab, CTRL | SHIFT)
    assert page.tabs.chosen() == "about"


def test_the_search_line_finds_what_the_page_offers(
    window: MainWindow, qtbot: QtBot, page: CirclePageView
) -> None:
    assert found(window, qtbot, "slips") == ["Type in paper slips…"]
    assert "Remind the learners…" in found(window, qtbot, "remind")
    qtbot.keyClick(window.header.search, Qt.Key.Key_Return)
    settle(qtbot, window)
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, TellLearnersDialog)
    qtbot.keyClick(shown.box, Qt.Key.Key_Return, CTRL)
    settle(qtbot, window)
    assert not shown.isVisible()


def test_a_name_never_finds_undo(window: MainWindow, qtbot: QtBot, page: CirclePageView) -> None:
    undo = window.actions_here.undo
    circle = page.title()
    undo.setText(f"Undo: moving the meeting · {circle}")
    answers = found(window, qtbot, circle)
    assert circle in answers
    assert undo.text() not in answers
    assert undo.text() in found(window, qtbot, "undo")


def test_shift_f10_opens_what_can_be_done_with_the_row(
    window: MainWindow, qtbot: QtBot, page: CirclePageView
) -> None:
    seen: list[str] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        seen.extend(action.text() for action in menu.actions())
        menu.close()

    QTimer.singleShot(200, look)
    type_key(qtbot, window, Qt.Key.Key_F10, SHIFT)
    assert "Cancel the sign-up" in seen


def test_the_keys_can_be_read_to_their_end_by_keys(
    window: MainWindow, qtbot: QtBot, page: CirclePageView
) -> None:
    asking.keys(window.context, window.actions_here)
    shown = QApplication.activeModalWidget()
    assert shown is not None
    [area] = shown.findChildren(QScrollArea)
    bar = area.verticalScrollBar()
    assert bar.maximum() > 0
    qtbot.waitUntil(area.hasFocus)
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert not shown.isVisible()
