"""What all dialogs share: never larger than the screen, faults that go when they are put right."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from circledesk.errors import InvalidValue
from circledesk.ui import asking_circles
from circledesk.ui.main_window import MainWindow
from circledesk.ui.widgets.dialog import Dialog


class Long(Dialog):
    """More fields than any screen shows at once."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window.context, "Many fields", "Save", width=5000)
        self.lines = [QLineEdit() for _ in range(60)]
        for number, line in enumerate(self.lines):
            self.add_field(f"field-{number}", f"Field {number}", line)

    def request(self) -> Callable[[Any], Any] | None:
        for number, line in enumerate(self.lines):
            if line.text() == "wrong":
                raise InvalidValue("It is wrong.", "Put it right.", field=f"field-{number}")
        return None


@pytest.fixture
def long(window: MainWindow, qtbot: QtBot) -> Long:
    made = Long(window)
    made.open()
    qtbot.waitUntil(made.isVisible)
    return made


def test_no_dialog_is_larger_than_the_screen(long: Long) -> None:
    free = long.screen().availableGeometry()
    assert free.contains(long.frameGeometry())
    foot = long.accept_button.mapTo(long, long.accept_button.rect().bottomRight())
    assert long.rect().contains(foot)


def test_the_field_with_the_keyboard_is_in_sight(long: Long, qtbot: QtBot) -> None:
    long.activateWindow()
    qtbot.waitUntil(long.isActiveWindow)
    for line in (long.lines[-1], long.lines[0], long.lines[30]):
        line.setFocus()
        qtbot.waitUntil(line.hasFocus)
        assert not line.visibleRegion().isEmpty()
        assert line.visibleRegion().boundingRect().height() == line.height()


def test_a_fault_is_in_sight_and_goes_when_its_field_is_edited(long: Long, qtbot: QtBot) -> None:
    long.lines[40].setText("wrong")
    long.submit()
    fault = long._faults["field-40"]
    assert fault.text() == "It is wrong. Put it right."
    assert not fault.visibleRegion().isEmpty()
    assert long.lines[40].property("wrong") == "true"
    qtbot.keyClick(long.lines[40], Qt.Key.Key_Backspace)
    assert not fault.isVisible()
    assert long.lines[40].property("wrong") == "false"


def test_a_short_dialog_shows_all_of_itself(window: MainWindow, qtbot: QtBot) -> None:
    dialog = asking_circles.new_course(window.context)
    assert isinstance(dialog, Dialog)
    qtbot.waitUntil(dialog.isVisible)
    assert not dialog._area.verticalScrollBar().isVisible()
