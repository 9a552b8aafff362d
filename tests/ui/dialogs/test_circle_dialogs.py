"""Planning, changing and moving, through the dialogs."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.services.circles import circles
from circledesk.services.courses import courses
from circledesk.ui import asking, asking_circles
from circledesk.ui.dialogs.cancel_meeting import CancelMeetingDialog
from circledesk.ui.dialogs.edit_circle import EditCircleDialog
from circledesk.ui.dialogs.edit_course import EditCourseDialog
from circledesk.ui.dialogs.move_meeting import MoveMeetingDialog
from circledesk.ui.dialogs.new_circle import NewCircleDialog
from circledesk.ui.dialogs.new_course import NewCourseDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.circle_page import CirclePageView
from tests.ui.circle_at_hand import CTRL, ask, page_of, type_key
from tests.ui.conftest import settle


@pytest.fixture
def planning(window: MainWindow, qtbot: QtBot) -> NewCircleDialog:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made = asking_circles.new_circle(window.context)
    settle(qtbot, window)
    assert isinstance(made, NewCircleDialog)
    return made


def test_a_title_and_enter_make_course_circle_and_meetings(
    window: MainWindow, qtbot: QtBot, planning: NewCircleDialog
) -> None:
    qtbot.keyClicks(planning.course, "Knitting")
    assert planning.course.news.isVisible()
    planning.day.set_day(date(2018, 9, 4))
    qtbot.keyClick(planning.course, Qt.Key.Key_Return)
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, CirclePageView)
    row = next(one for one in ask(qtbot, window, circles) if one.course == "Knitting")
    assert (row.name, row.status, row.meetings) == ("Knitting", "upcoming", 6)
    assert row.first_meeting == date(2018, 9, 4)
    type_key(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert "Knitting" not in [one.title for one in ask(qtbot, window, courses)]


def test_a_known_course_is_taken_and_a_draft_stays_one(
    window: MainWindow, qtbot: QtBot, planning: NewCircleDialog
) -> None:
    planning.course.setCurrentText("public speaking")
    assert not planning.course.news.isVisible()
    planning.capacity.setValue(8)
    planning.save_draft()
    settle(qtbot, window)
    rows = ask(qtbot, window, circles)
    assert sorted(one.status for one in rows) == ["draft", "running"]
    assert len(ask(qtbot, window, courses)) == 1
    assert next(one for one in rows if one.status == "draft").capacity == 8


def test_holidays_are_seen_while_planning(planning: NewCircleDialog) -> None:
    planning.day.set_day(date(2018, 12, 4))
    assert [day.day for day in planning.preview.days if day.holiday] == [
        date(2018, 12, 25),
        date(2019, 1, 1),
    ]
    planning.every.setCurrentIndex(1)
    planning.meetings.setValue(3)
    assert [day.day for day in planning.preview.days] == [
        date(2018, 12, 4),
        date(2018, 12, 18),
        date(2019, 1, 1),
    ]


def test_an_unknown_facilitator_is_refused_under_the_field(planning: NewCircleDialog) -> None:
    planning.course.setCurrentText("Knitting")
    planning.facilitators.setText("Joy Makena, Nobody Known")
    planning.submit()
    fault = planning._faults["facilitators"]
    assert fault.isVisible()
    assert "Nobody Known" in fault.text()
    planning.facilitators.setText("Joy Makena, new@ziwa.example.org")
    assert planning.facilitators.people()[1] == "new@ziwa.example.org"


def test_moving_a_fixed_date_asks_for_a_word(window: MainWindow, qtbot: QtBot) -> None:
    meetings = page_of(qtbot, window).meetings
    dialog = asking.opened(MoveMeetingDialog(window.context, meetings[2]))
    assert isinstance(dialog, MoveMeetingDialog)
    settle(qtbot, window)
    assert dialog.told.isVisible()
    assert "Akinyi" in dialog.told.names.text()
    dialog.day.set_day(date(2018, 8, 17))
    dialog.after.setChecked(True)
    dialog.submit()
    assert dialog._refusal.isVisible()
    assert page_of(qtbot, window).meetings[2].date == date(2018, 8, 16)
    dialog.told.confirm.ticked = True
    dialog.submit()
    settle(qtbot, window)
    moved = [one.date for one in page_of(qtbot, window).meetings]
    assert moved[1:4] == [date(2018, 8, 9), date(2018, 8, 17), date(2018, 8, 24)]


def test_where_nobody_is_signed_up_nothing_has_to_be_confirmed(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(qtbot, window)

    def leave(session: object) -> None:
        from circledesk.services.signups import cancel_signup

        for row in page.signups:
            cancel_signup(session, signup_id=row.id)  # type: ignore[arg-type]

    window.context.jobs.write(leave)
    settle(qtbot, window)
    dialog = asking.opened(MoveMeetingDialog(window.context, page.meetings[2]))
    assert isinstance(dialog, MoveMeetingDialog)
    settle(qtbot, window)
    dialog.day.set_day(date(2018, 8, 17))
    dialog.submit()
    settle(qtbot, window)
    assert page_of(qtbot, window).meetings[2].date == date(2018, 8, 17)


def test_cancelling_names_who_must_be_told(window: MainWindow, qtbot: QtBot) -> None:
    meeting = page_of(qtbot, window).meetings[3]
    dialog = asking.opened(CancelMeetingDialog(window.context, meeting))
    assert isinstance(dialog, CancelMeetingDialog)
    settle(qtbot, window)
    dialog.submit()
    assert dialog._refusal.isVisible()
    dialog.told.confirm.ticked = True
    dialog.submit()
    settle(qtbot, window)
    assert page_of(qtbot, window).meetings[3].cancelled


def test_changing_a_circle_writes_only_what_differs(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(qtbot, window)
    dialog = asking.opened(EditCircleDialog(window.context, page))
    assert isinstance(dialog, EditCircleDialog)
    settle(qtbot, window)
    assert dialog.request() is None
    dialog.capacity.setValue(12)
    dialog.texts["signup_question"].setText("How do you travel?")
    dialog.submit()
    settle(qtbot, window)
    after = page_of(qtbot, window)
    assert (after.capacity, after.signup_question) == (12, "How do you travel?")
    assert [one.date for one in after.meetings] == [one.date for one in page.meetings]


def test_another_time_needs_a_word_too(window: MainWindow, qtbot: QtBot) -> None:
    dialog = asking.opened(EditCircleDialog(window.context, page_of(qtbot, window)))
    assert isinstance(dialog, EditCircleDialog)
    settle(qtbot, window)
    assert not dialog.told.isVisible()
    dialog.time.set_moment(time(11, 30))
    assert dialog.told.isVisible()
    dialog.submit()
    assert dialog._refusal.isVisible()


def test_a_course_is_added_and_changed(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    dialog = asking_circles.new_course(window.context)
    assert isinstance(dialog, NewCourseDialog)
    qtbot.keyClicks(dialog.fields.title, "Knitting")
    qtbot.keyClick(dialog.fields.title, Qt.Key.Key_Return)
    settle(qtbot, window)
    course = next(one for one in ask(qtbot, window, courses) if one.title == "Knitting")
    assert QApplication.activeModalWidget() is None
    change = asking.opened(EditCourseDialog(window.context, course))
    assert isinstance(change, EditCourseDialog)
    assert change.request() is None
    change.fields.offline.ticked = True
    change.submit()
    settle(qtbot, window)
    course = next(one for one in ask(qtbot, window, courses) if one.title == "Knitting")
    assert course.offline
