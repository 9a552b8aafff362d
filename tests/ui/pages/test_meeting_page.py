"""A meeting's page on the real library: keys in, rows in the database."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.errors import RuleBroken
from circledesk.services.attendance import attendance_sheet
from circledesk.services.facts.meetings import AttendanceSheet, FeedbackView
from circledesk.services.feedback import newest_feedback
from circledesk.services.form_reading import rsvp_lines
from circledesk.services.signups import cancel_signup
from circledesk.ui.dialogs.sign_up import SignUpDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.meeting_page import MeetingPageView
from circledesk.ui.tables.attendance import KEYS
from tests.ui.circle_at_hand import CTRL, ask, do, fill_circle, page_of, type_key
from tests.ui.conftest import settle


@pytest.fixture
def meeting(window: MainWindow, qtbot: QtBot) -> str:
    """Today's meeting, week 2."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return page_of(qtbot, window).meetings[1].id


def opened(window: MainWindow, qtbot: QtBot, meeting: str, tab: str = "") -> MeetingPageView:
    window.context.nav.open_meeting(meeting, tab)
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, MeetingPageView)
    return page


def stored(window: MainWindow, qtbot: QtBot, meeting: str) -> list[str]:
    sheet: AttendanceSheet = ask(qtbot, window, lambda s: attendance_sheet(s, meeting_id=meeting))
    return [line.state for line in sheet.lines]


def shown(page: MeetingPageView) -> list[str]:
    return [line.state for line in page.attendance.model.all_rows()]


def test_twelve_keys_mark_twelve_learners(window: MainWindow, qtbot: QtBot, meeting: str) -> None:
    fill_circle(qtbot, window)
    page = opened(window, qtbot, meeting)
    view = page.attendance.view
    assert view.hasFocus()
    for key in "PLEA":
        qtbot.keyClicks(view, key)
    for _ in range(6):
        qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.keyClicks(view, "ap")
    keyed = ["present", "late", "excused", "absent", *["present"] * 6, "absent", "present"]
    assert shown(page) == keyed
    settle(qtbot, window)
    assert stored(window, qtbot, meeting) == keyed
    assert page.attendance.cards.marked.heading.text() == "12 of 12 marked"
    last = window.context.messages.history[-1]
    assert (last.text, last.undo, last.quiet) == ("Zeinab Hassan: present", True, True)
    assert not window.toast.isVisible()


def test_ctrl_z_takes_the_last_mark_back(window: MainWindow, qtbot: QtBot, meeting: str) -> None:
    page = opened(window, qtbot, meeting)
    qtbot.keyClicks(page.attendance.view, "PP")
    type_key(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert stored(window, qtbot, meeting) == ["present", "", ""]
    assert shown(page) == ["present", "", ""]


def test_backspace_clears_and_the_cursor_moves_on(
    window: MainWindow, qtbot: QtBot, meeting: str
) -> None:
    page = opened(window, qtbot, meeting)
    view = page.attendance.view
    qtbot.keyClicks(view, "PP")
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.currentIndex().row() == 1
    qtbot.keyClick(view, Qt.Key.Key_Backspace)
    assert view.currentIndex().row() == 2
    settle(qtbot, window)
    assert stored(window, qtbot, meeting) == ["present", "", ""]


def test_a_click_on_a_key_marks_and_a_second_one_clears(
    window: MainWindow, qtbot: QtBot, meeting: str
) -> None:
    page = opened(window, qtbot, meeting)
    view = page.attendance.view
    cell = view.visualRect(page.attendance.model.index(1, KEYS))
    late = cell.topLeft() + QPoint(10 + 38 + 10, cell.height() // 2)
    for state in ("late", ""):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=late)
        settle(qtbot, window)
        assert stored(window, qtbot, meeting) == ["", state, ""]


def test_a_refused_mark_shows_as_it_was_and_says_why(
    window: MainWindow, qtbot: QtBot, meeting: str
) -> None:
    page = opened(window, qtbot, meeting)
    gone = page_of(qtbot, window).signups[0].id
    page.hide()
    do(qtbot, window, lambda s: cancel_signup(s, signup_id=gone))
    qtbot.keyClicks(page.attendance.view, "P")
    assert shown(page)[0] == "present"
    settle(qtbot, window)
    assert shown(page)[0] == ""
    assert window.context.messages.history[-1].kind == "trouble"
    assert "not signed up" in window.context.messages.history[-1].text


def test_all_present_keeps_the_exceptions(window: MainWindow, qtbot: QtBot, meeting: str) -> None:
    page = opened(window, qtbot, meeting)
    qtbot.keyClicks(page.attendance.view, "L")
    page.attendance.cards.marked.every.click()
    settle(qtbot, window)
    assert stored(window, qtbot, meeting) == ["late", "present", "present"]
    assert not page.attendance.cards.marked.every.isVisible()


def test_a_walk_in_is_signed_up_and_marked(window: MainWindow, qtbot: QtBot, meeting: str) -> None:
    page = opened(window, qtbot, meeting)
    type_key(qtbot, window, Qt.Key.Key_N, CTRL)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SignUpDialog)
    qtbot.keyClicks(dialog.form.name, "Wafula Barasa")
    qtbot.keyClick(dialog.form.name, Qt.Key.Key_Return)
    settle(qtbot, window)
    settle(qtbot, window)
    assert stored(window, qtbot, meeting) == ["", "", "", "present"]
    assert shown(page)[-1] == "present"


def test_a_name_that_is_refused_is_not_typed_twice(
    window: MainWindow, qtbot: QtBot, meeting: str
) -> None:
    page = opened(window, qtbot, meeting)
    page.attendance.walk_ins.begin()
    qtbot.keyClicks(page.attendance.walk_ins.name, "Akinyi Otieno")
    page.attendance.walk_in("Akinyi Otieno", "no such learner")
    settle(qtbot, window)
    assert page.attendance.walk_ins.name.text() == "Akinyi Otieno"


def test_a_headcount_without_names(window: MainWindow, qtbot: QtBot, meeting: str) -> None:
    page = opened(window, qtbot, meeting)
    card = page.attendance.cards.marked
    card.only.click()
    card.number.setValue(17)
    card.note.click()
    settle(qtbot, window)
    sheet = ask(qtbot, window, lambda s: attendance_sheet(s, meeting_id=meeting))
    assert sheet.headcount == 17
    assert card.line.text().startswith("17 were counted")


def test_a_meeting_ahead_says_from_when_and_shows_rsvps(
    window: MainWindow, qtbot: QtBot, meeting: str
) -> None:
    ahead = page_of(qtbot, window).meetings[2].id
    page = opened(window, qtbot, ahead)
    assert page.tabs.chosen() == "rsvps"
    page.show_tab("attendance")
    assert page.attendance.notice.text() == "Attendance can be taken from Thu 16 Aug 2018 on."
    qtbot.keyClicks(page.attendance.view, "P")
    settle(qtbot, window)
    assert stored(window, qtbot, ahead) == ["", "", ""]


def test_feedback_by_keys(window: MainWindow, qtbot: QtBot, meeting: str) -> None:
    page = opened(window, qtbot, meeting, "feedback")
    tab = page.feedback
    qtbot.keyClicks(QApplication.focusWidget(), "4")
    qtbot.keyClicks(tab.plus, "All 3 spoke")
    qtbot.keyClicks(tab.delta, "Start on time")
    qtbot.keyClick(tab.delta, Qt.Key.Key_Return, CTRL)
    settle(qtbot, window)
    told: FeedbackView | None = ask(qtbot, window, lambda s: newest_feedback(s, meeting_id=meeting))
    assert told is not None
    assert (told.rating, told.plus, told.delta) == (4, "All 3 spoke", "Start on time")
    assert told.headcount is None


def test_leaving_saves_what_was_typed_and_nothing_else(
    window: MainWindow, qtbot: QtBot, meeting: str
) -> None:
    opened(window, qtbot, meeting, "feedback")
    window.context.nav.back()
    settle(qtbot, window)
    assert ask(qtbot, window, lambda s: newest_feedback(s, meeting_id=meeting)) is None
    page = opened(window, qtbot, meeting, "feedback")
    qtbot.keyClicks(page.feedback.delta, "Bring the cable")
    window.context.nav.back()
    settle(qtbot, window)
    told = ask(qtbot, window, lambda s: newest_feedback(s, meeting_id=meeting))
    assert told is not None
    assert told.delta == "Bring the cable"


def test_a_refresh_leaves_words_that_are_being_typed(
    window: MainWindow, qtbot: QtBot, meeting: str
) -> None:
    page = opened(window, qtbot, meeting, "feedback")
    qtbot.keyClicks(page.feedback.plus, "Half a sent")
    page.refresh()
    settle(qtbot, window)
    assert page.feedback.plus.toPlainText() == "Half a sent"


def test_rsvps_by_keys(window: MainWindow, qtbot: QtBot, meeting: str) -> None:
    page = opened(window, qtbot, meeting, "rsvps")
    view = page.rsvps.view
    assert view.hasFocus()
    qtbot.keyClicks(view, "YN")
    settle(qtbot, window)
    lines = ask(qtbot, window, lambda s: rsvp_lines(s, meeting_id=meeting))
    assert [line.attending for line in lines] == [True, False, None]
    assert page.rsvps.heading.text() == "1 of 3 said yes"
    qtbot.keyClick(view, Qt.Key.Key_Up)
    type_key(qtbot, window, Qt.Key.Key_Backspace)
    lines = ask(qtbot, window, lambda s: rsvp_lines(s, meeting_id=meeting))
    assert [line.attending for line in lines] == [True, None, None]


def test_a_failure_of_the_program_does_not_leave_a_false_mark(
    window: MainWindow, qtbot: QtBot, meeting: str, caplog: pytest.LogCaptureFixture
) -> None:
    page = opened(window, qtbot, meeting)
    tab = page.attendance

    def broken(session: object) -> object:
        raise ZeroDivisionError

    tab.marks.want(tab.marks.lines[0].learner_id, "present")
    tab._write(broken, (tab.marks.lines[0].learner_id,), "present")  # type: ignore[arg-type]
    settle(qtbot, window)
    assert shown(page) == ["", "", ""]
    assert window.context.messages.history[-1].kind == "defect"
    caplog.clear()


def test_cancelled_meetings_refuse_in_words(window: MainWindow, qtbot: QtBot, meeting: str) -> None:
    from circledesk.services.attendance import mark
    from circledesk.services.meetings import cancel_meeting

    do(qtbot, window, lambda s: cancel_meeting(s, meeting_id=meeting))
    page = opened(window, qtbot, meeting)
    assert "cancelled" in page.attendance.notice.text()
    learner = page.attendance.model.all_rows()[0].learner_id
    qtbot.keyClicks(page.attendance.view, "P")
    assert shown(page) == ["", "", ""]

    def work(session: object) -> None:
        with pytest.raises(RuleBroken):
            mark(session, meeting_id=meeting, learner_id=learner, state="present")  # type: ignore[arg-type]

    ask(qtbot, window, work)


def test_on_a_low_screen_the_field_with_the_keyboard_is_in_sight(
    window: MainWindow, qtbot: QtBot, meeting: str
) -> None:
    window.resize(1024, 600)
    page = opened(window, qtbot, meeting)
    page.show_tab("feedback")
    settle(qtbot, window)
    field = page.feedback.headcount
    field.setFocus()
    QApplication.processEvents()
    assert not field.visibleRegion().isEmpty()
    assert field.visibleRegion().boundingRect().height() == field.height()
    page.feedback.arrive()
    QApplication.processEvents()
    assert not page.feedback.rating.visibleRegion().isEmpty()
