"""Attendance by one key a learner with its exceptions, and past meetings in one go, by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.services.attendance import attendance_sheet
from circledesk.services.feedback import newest_feedback
from circledesk.services.signups import cancel_signup
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.catch_up import CatchUpPage
from circledesk.ui.pages.meeting_page import MeetingPageView
from tests.ui.circle_at_hand import CTRL, ask, do, page_of, type_key
from tests.ui.conftest import settle

ALT = Qt.KeyboardModifier.AltModifier


def states(qtbot: QtBot, window: MainWindow, meeting: str) -> list[str]:
    sheet = ask(qtbot, window, lambda s: attendance_sheet(s, meeting_id=meeting))
    return [line.state for line in sheet.lines]


def opened(qtbot: QtBot, window: MainWindow, meeting: str) -> MeetingPageView:
    window.context.nav.open_meeting(meeting)
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, MeetingPageView)
    return page


def test_all_present_then_the_exceptions(window: MainWindow, qtbot: QtBot) -> None:
    meeting = page_of(qtbot, window).meetings[1].id
    opened(qtbot, window, meeting)
    type_key(qtbot, window, Qt.Key.Key_P, ALT)
    type_key(qtbot, window, Qt.Key.Key_Down)
    type_key(qtbot, window, Qt.Key.Key_A)
    assert states(qtbot, window, meeting) == ["present", "absent", "present"]
    type_key(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert states(qtbot, window, meeting) == ["present", "present", "present"]


def test_a_walk_in_is_typed_in_place(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(qtbot, window)
    meeting = page.meetings[1].id
    shown = opened(qtbot, window, meeting)
    line = shown.attendance.walk_ins
    type_key(qtbot, window, Qt.Key.Key_W, ALT)
    assert line.name.hasFocus()
    qtbot.keyClicks(line.name, "Wafula Barasa")
    type_key(qtbot, window, Qt.Key.Key_Return)
    assert states(qtbot, window, meeting) == ["", "", "", "present"]
    assert line.name.text() == ""
    type_key(qtbot, window, Qt.Key.Key_Return)
    assert shown.attendance.view.hasFocus()
    do(qtbot, window, lambda s: cancel_signup(s, signup_id=page.signups[1].id))
    type_key(qtbot, window, Qt.Key.Key_W, ALT)
    qtbot.keyClicks(line.name, "Baraka Mwakio")
    qtbot.waitUntil(line.known.isVisible, timeout=3_000)
    type_key(qtbot, window, Qt.Key.Key_F2)
    type_key(qtbot, window, Qt.Key.Key_Return)
    now = page_of(qtbot, window).signups
    assert [row.learner_id for row in now].count(page.signups[1].learner_id) == 1
    assert states(qtbot, window, meeting) == ["", "present", "", "present"]


def test_how_the_chosen_learner_came(window: MainWindow, qtbot: QtBot) -> None:
    shown = opened(qtbot, window, page_of(qtbot, window).meetings[1].id)
    told = shown.attendance.walk_ins.share
    assert told.text() == "Akinyi Otieno came to 1: 100 % of 1 held, 17 % of 6 planned"
    qtbot.keyClicks(shown.attendance.view, "A")
    qtbot.keyClick(shown.attendance.view, Qt.Key.Key_Up)
    assert told.text() == "Akinyi Otieno came to 1: 50 % of 2 held, 17 % of 6 planned"


def test_two_meetings_by_keys_alone(window: MainWindow, qtbot: QtBot) -> None:
    """Week 1 lacks its feedback, week 2 everything: 3 learners, so many keys and no mouse."""
    circle = page_of(qtbot, window)
    first, second = circle.meetings[0].id, circle.meetings[1].id
    window.context.nav.open_catch_up(circle.row.id)
    settle(qtbot, window)
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, CatchUpPage)
    assert page.header._title.text() == "Catch up · 1 of 1"
    window.context.nav.back()

    at = "2018-08-09"
    assert circle.meetings[1].date.isoformat() == at, "today's meeting is over at 11:30 only"
    window.context.nav.open_catch_up(circle.row.id)
    settle(qtbot, window)
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, CatchUpPage)
    for key in ("L", "4"):
        qtbot.keyClicks(QApplication.focusWidget(), key)
        settle(qtbot, window)
    assert page.stack.currentWidget() is page.feedback
    assert states(qtbot, window, first) == ["present", "present", "late"]
    qtbot.keyClicks(page.feedback.delta, "Start on time")
    qtbot.keyClick(page.feedback.delta, Qt.Key.Key_Return, CTRL)
    settle(qtbot, window)
    told = ask(qtbot, window, lambda s: newest_feedback(s, meeting_id=first))
    assert told is not None
    assert (told.rating, told.delta) == (4, "Start on time")
    assert page.stack.currentWidget() is page.done
    assert ask(qtbot, window, lambda s: newest_feedback(s, meeting_id=second)) is None
