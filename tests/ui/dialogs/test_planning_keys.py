"""A circle is planned with the keyboard alone; what is pressed beside its texts is counted."""

from __future__ import annotations

from datetime import date, time
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.services.circles import circle_page, circles
from circledesk.services.facts.circles import CirclePage
from circledesk.services.holidays import add_closure
from circledesk.ui.dialogs.new_circle import NewCircleDialog
from circledesk.ui.main_window import MainWindow
from tests.ui.circle_at_hand import CTRL, ask, do
from tests.ui.conftest import settle

MOST = 12


class Keyboard:
    """Presses keys where the keyboard is. Letters of a text are not counted, all else is."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot, self._window = qtbot, window
        self.pressed = 0
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    def press(self, *keys: Any, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            self.pressed += 1
            self._qtbot.keyClick(self._target(), key, modifier)
            settle(self._qtbot, self._window)

    def type(self, text: str) -> None:
        self._qtbot.keyClicks(self._target(), text)
        settle(self._qtbot, self._window)

    def dialog(self) -> NewCircleDialog:
        found = QApplication.activeModalWidget()
        assert isinstance(found, NewCircleDialog)
        return found

    def _target(self) -> Any:
        asked = QApplication.activeModalWidget()
        if asked is not None and not asked.isActiveWindow():
            # Without a window manager the hidden list of completions may count as the one in front.
            held = QApplication.focusWidget()
            asked.activateWindow()
            self._qtbot.waitUntil(asked.isActiveWindow)
            if held is not None and asked.isAncestorOf(held):
                held.setFocus()
        return QApplication.focusWidget() or asked or self._window


def newest(qtbot: QtBot, window: MainWindow) -> CirclePage:
    def read(session: Any) -> CirclePage:
        row = next(row for row in circles(session) if row.course != "Public Speaking")
        return circle_page(session, circle_id=row.id)

    return ask(qtbot, window, read)


def test_from_nothing_in_a_handful_of_keys(window: MainWindow, qtbot: QtBot) -> None:
    window.context.nav.open_place("circles")
    settle(qtbot, window)
    keys = Keyboard(qtbot, window)
    keys.press(Qt.Key.Key_N, modifier=CTRL)
    keys.type("Knitting")
    keys.press(Qt.Key.Key_Tab)
    keys.type("Mjini")
    keys.press(Qt.Key.Key_Tab)
    keys.type("04/09/2018")
    keys.press(Qt.Key.Key_Return)
    assert keys.pressed <= 5
    page = newest(qtbot, window)
    assert (page.row.name, page.row.branch, page.row.meetings) == ("Knitting", "Mjini", 6)
    assert [one.date for one in page.meetings[:2]] == [date(2018, 9, 4), date(2018, 9, 11)]
    assert (page.meeting_time, page.duration, page.row.status) == (time(14), 90, "upcoming")


def test_another_time_length_number_and_two_days_a_week(window: MainWindow, qtbot: QtBot) -> None:
    window.context.nav.open_place("circles")
    settle(qtbot, window)
    keys = Keyboard(qtbot, window)
    keys.press(Qt.Key.Key_N, modifier=CTRL)
    keys.type("Knitting")
    keys.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    keys.type("04/09/2018")
    keys.press(Qt.Key.Key_Tab)
    keys.type("0930")
    keys.press(Qt.Key.Key_Tab)
    keys.type("120")
    keys.press(Qt.Key.Key_Tab)
    keys.type("8")
    keys.press(Qt.Key.Key_Tab)
    keys.type("twice")
    keys.press(Qt.Key.Key_Return)
    assert keys.pressed <= MOST
    page = newest(qtbot, window)
    assert (page.meeting_time, page.duration, page.row.meetings) == (time(9, 30), 120, 8)
    days = [one.date for one in page.meetings[:3]]
    assert days == [date(2018, 9, 4), date(2018, 9, 6), date(2018, 9, 11)]


def test_days_off_and_single_dates_are_changed_by_one_key(window: MainWindow, qtbot: QtBot) -> None:
    def close(session: Any) -> Any:
        branch = next(row.branch_id for row in circles(session))
        return add_closure(
            session,
            first=date(2018, 12, 11),
            last=date(2018, 12, 11),
            branch_id=branch,
            why="Audit",
        )

    do(qtbot, window, close)
    window.context.nav.open_place("circles")
    settle(qtbot, window)
    keys = Keyboard(qtbot, window)
    keys.press(Qt.Key.Key_N, modifier=CTRL)
    keys.type("Knitting")
    keys.press(Qt.Key.Key_Tab)
    keys.type("Mjini")
    keys.press(Qt.Key.Key_Tab)
    keys.type("04/12/2018")
    keys.press(Qt.Key.Key_Tab)
    preview = keys.dialog().preview
    off = [day.day for day in preview.days if day.is_off]
    assert off == [date(2018, 12, 11), date(2018, 12, 25), date(2019, 1, 1)]
    assert preview.open_button.isVisible()
    keys.press(Qt.Key.Key_O, modifier=Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: len(preview.days) == 6 and not any(d.is_off for d in preview.days))
    settle(qtbot, window)
    preview.view.setFocus()
    preview.view.setCurrentIndex(preview.view.rows().index(1, 0))
    assert preview.days[1].day == date(2018, 12, 18)
    keys.press(Qt.Key.Key_Right)
    assert preview.days[1].day == date(2018, 12, 19)
    keys.press(Qt.Key.Key_Delete)
    assert date(2018, 12, 19) not in [day.day for day in preview.days]
    keys.press(Qt.Key.Key_Return)
    days = [one.date for one in newest(qtbot, window).meetings]
    assert days[:2] == [date(2018, 12, 4), date(2019, 1, 8)]
    assert len(days) == 6
