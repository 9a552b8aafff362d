"""Dates are typed; what cannot be a date is refused under its field."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.ui import asking_circles
from circledesk.ui.dialogs.new_circle import NewCircleDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.tabs.week_bar import WeekBar
from tests.ui.circle_at_hand import CTRL
from tests.ui.conftest import settle


@pytest.fixture
def planning(window: MainWindow, qtbot: QtBot) -> NewCircleDialog:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made = asking_circles.new_circle(window.context)
    settle(qtbot, window)
    assert isinstance(made, NewCircleDialog)
    made.course.setCurrentText("Knitting")
    made.day.setFocus()
    qtbot.waitUntil(made.day.hasFocus)
    return made


def type_day(qtbot: QtBot, planning: NewCircleDialog, text: str) -> None:
    qtbot.keyClick(planning.day, Qt.Key.Key_A, CTRL)
    qtbot.keyClicks(planning.day, text)


def test_a_typed_date_is_taken_and_one_tab_leaves(planning: NewCircleDialog, qtbot: QtBot) -> None:
    type_day(qtbot, planning, "28/10/2026")
    qtbot.keyClick(planning.day, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is planning.time
    assert planning.day.text() == "Wed 28 October 2026"
    assert planning.day.day == planning.preview.days[0].day == date(2026, 10, 28)
    qtbot.keyClick(planning.time, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is planning.duration


def test_a_date_that_cannot_be_is_refused_when_it_is_left(
    planning: NewCircleDialog, qtbot: QtBot
) -> None:
    type_day(qtbot, planning, "31 February 2027")
    qtbot.keyClick(planning.day, Qt.Key.Key_Tab)
    fault = planning._faults["start"]
    assert fault.text() == (
        "«31 February 2027» is no date of the calendar. Type it like 16/08/2018 or 16 August 2018."
    )
    assert fault.isVisible()
    assert planning.day.text() == "31 February 2027"
    assert not planning.day.hasFocus()
    planning.submit()
    assert planning.isVisible()
    assert planning.day.hasFocus()
    type_day(qtbot, planning, "28 Okt 2026")
    assert not fault.isVisible()
    assert planning.day.day == date(2026, 10, 28)


def test_arrow_keys_go_on_from_the_date(planning: NewCircleDialog, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Down):
        qtbot.keyClick(planning.day, key)
    assert planning.day.day == date(2018, 9, 13)


def test_a_month_to_choose_from(planning: NewCircleDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(planning.day, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = planning.day._calendar
    assert calendar is not None
    qtbot.waitUntil(calendar.isVisible)
    ink = planning.context.theme.colour("ink")
    for day in Qt.DayOfWeek:
        assert calendar.month.weekdayTextFormat(day).foreground().color() == ink
    calendar.month.clicked.emit(QDate(2018, 9, 4))
    assert planning.day.day == date(2018, 9, 4)
    assert not calendar.isVisible()


def test_the_month_of_the_week_bar_stays_on_the_screen(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.findChild(WeekBar)
    assert isinstance(bar, WeekBar)
    went: list[object] = []
    bar.go.connect(went.append)
    bar.date.click()
    assert bar.calendar is not None
    qtbot.waitUntil(bar.calendar.isVisible)
    assert bar.calendar.screen().availableGeometry().contains(bar.calendar.frameGeometry())
    bar.calendar.month.clicked.emit(QDate(2018, 9, 4))
    assert went == [date(2018, 9, 4)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("saa tisa alasiri", time(15)),
        ("Saa 9 na nusu alasiri", time(15, 30)),
        ("saa tatu kasoro robo", time(8, 45)),
        ("saa haijulikani", time(14)),
        ("16:10", time(16, 10)),
    ],
)
def test_a_time_is_typed_in_figures_or_as_it_is_said_in_kiswahili(
    typed: str, meant: time, planning: NewCircleDialog, qtbot: QtBot
) -> None:
    planning.time.setFocus()
    qtbot.waitUntil(planning.time.hasFocus)
    qtbot.keyClicks(planning.time, typed)
    assert planning.time.moment == meant
    assert planning.time.text() == f"{meant:%H:%M}"
    qtbot.keyClick(planning.time, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is planning.duration
    planning.time.setFocus()
    qtbot.keyClicks(planning.time, typed)
    qtbot.keyClick(planning.time, Qt.Key.Key_Tab)
    assert planning.time.text() == f"{meant:%H:%M}"
