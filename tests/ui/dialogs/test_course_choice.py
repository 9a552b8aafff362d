"""An unfinished title means the known course; a new one is said before, and after."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.services.circles import circles
from circledesk.services.courses import add_course, courses
from circledesk.ui import asking_circles
from circledesk.ui.dialogs.new_circle import NewCircleDialog
from circledesk.ui.main_window import MainWindow
from tests.ui.circle_at_hand import ask, do
from tests.ui.conftest import settle


@pytest.fixture
def planning(window: MainWindow, qtbot: QtBot) -> NewCircleDialog:
    do(qtbot, window, lambda s: add_course(s, title="Basic Computer Skills"))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made = asking_circles.new_circle(window.context)
    settle(qtbot, window)
    assert isinstance(made, NewCircleDialog)
    return made


def type_title(qtbot: QtBot, planning: NewCircleDialog, text: str) -> None:
    line = planning.course.lineEdit()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, text)


def press_enter(qtbot: QtBot, planning: NewCircleDialog) -> None:
    """Where the keyboard is: the list below the field takes the keys while it is open."""
    popup = planning.course.completer().popup()
    qtbot.keyClick(popup if popup.isVisible() else planning.course.lineEdit(), Qt.Key.Key_Return)


@pytest.mark.parametrize("typed", ["basic comp", "comp", "bas skil"])
def test_enter_takes_the_course_that_is_meant(
    window: MainWindow, qtbot: QtBot, planning: NewCircleDialog, typed: str
) -> None:
    type_title(qtbot, planning, typed)
    assert planning.course.news.words.text() == f"A new course will be made: {typed}"
    assert planning.course.news.isVisible()
    press_enter(qtbot, planning)
    settle(qtbot, window)
    assert planning.isVisible()
    assert planning.course.currentText() == "Basic Computer Skills"
    assert not planning.course.news.isVisible()
    press_enter(qtbot, planning)
    settle(qtbot, window)
    rows = ask(qtbot, window, circles)
    assert "Basic Computer Skills" in [one.course for one in rows]
    assert len(ask(qtbot, window, courses)) == 2
    told = window.context.messages.history[-1].text
    assert told == "The circle Basic Computer Skills was made, with meetings: 6."


def test_an_unfinished_title_is_not_published_from_elsewhere(
    window: MainWindow, qtbot: QtBot, planning: NewCircleDialog
) -> None:
    type_title(qtbot, planning, "basic comp")
    planning.course.completer().popup().hide()
    planning.submit()
    settle(qtbot, window)
    assert "Basic Computer Skills is known here" in planning._faults["course"].text()
    planning.course.news.instead.click()
    assert planning.course.currentText() == "Basic Computer Skills"
    assert not planning._faults["course"].isVisible()


def test_who_means_a_new_course_says_so_twice(
    window: MainWindow, qtbot: QtBot, planning: NewCircleDialog
) -> None:
    type_title(qtbot, planning, "Basic")
    planning.course.completer().popup().hide()
    planning.submit()
    planning.submit()
    settle(qtbot, window)
    assert QApplication.activeModalWidget() is None
    assert "Basic" in [one.title for one in ask(qtbot, window, courses)]
    told = window.context.messages.history[-1]
    assert told.text == "A new course was made, Basic, and its circle, with meetings: 6."
    assert told.undo
