"""A circle's page on the real library."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from circledesk.services.circles import edit_circle
from circledesk.services.signups import cancel_signup, sign_up
from circledesk.services.undo import undo
from circledesk.ui.dialogs.edit_circle import EditCircleDialog
from circledesk.ui.dialogs.edit_sign_up import EditSignUpDialog
from circledesk.ui.dialogs.move_meeting import MoveMeetingDialog
from circledesk.ui.dialogs.sign_up import SignUpDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.circle_page import CirclePageView
from circledesk.ui.tables.circle_learners import CERTIFICATE
from circledesk.ui.tabs.learner_circles import LearnerCircles
from tests.ui.circle_at_hand import CTRL, do, page_of, type_key
from tests.ui.conftest import settle


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> CirclePageView:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.context.nav.open_place("circles")
    window.context.nav.open_circle(page_of(qtbot, window).row.id)
    settle(qtbot, window)
    shown = window.context.nav.page
    assert isinstance(shown, CirclePageView)
    return shown


def close(window: MainWindow, qtbot: QtBot, kind: type) -> None:
    """The dialog of this kind is open; close it and go back to where the keyboard was."""
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, kind)
    assert isinstance(shown, QDialog)
    shown.reject()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_it_says_where_when_and_who(page: CirclePageView) -> None:
    labels = [label.text() for label in page.header.findChildren(QLabel)]
    assert "Public Speaking" in labels
    line = next(text for text in labels if "·" in text)
    assert line == (
        "Mjini Library, Hall B · Thursdays 10:00–11:30 · 2 August to 6 September 2018 · "
        "amina@ziwa.example.org"
    )
    assert page.tabs.bar.tabData(0) == "3"
    assert page.learners.view.hasFocus()


def test_delete_cancels_a_sign_up_and_ctrl_z_brings_it_back(
    window: MainWindow, qtbot: QtBot, page: CirclePageView
) -> None:
    type_key(qtbot, window, Qt.Key.Key_Delete)
    assert page_of(qtbot, window).signups[-1].state == "cancelled"
    assert page.learners.model.rowCount() == 2
    assert page.learners.cancelled.text() == "Cancelled: 1"
    assert window.context.messages.history[-1].undo
    type_key(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert page.learners.model.rowCount() == 3


def test_the_waiting_list_stands_below_with_its_numbers(
    window: MainWindow, qtbot: QtBot, page: CirclePageView
) -> None:
    circle_id = page.circle_id
    do(qtbot, window, lambda s: edit_circle(s, circle_id=circle_id, capacity=3))
    for name in ("Zeinab", "Amos"):
        do(
            qtbot,
            window,
            lambda s, name=name: sign_up(s, circle_id=circle_id, name=name, waiting_list=True),
        )
    model = page.learners.model
    said = [model.index(row, CERTIFICATE).data() for row in (3, 4)]
    assert said == ["Waiting list, number 1", "Waiting list, number 2"]
    assert page.tabs.bar.tabData(0) == "3 of 3"
    type_key(qtbot, window, Qt.Key.Key_Delete)
    page.learners.view.setCurrentIndex(model.index(2, 0))
    type_key(qtbot, window, Qt.Key.Key_G)
    assert [row.name for row in model.all_rows() if row.state == "signed-up"][-1] == "Zeinab"


def test_keys_open_what_they_say(window: MainWindow, qtbot: QtBot, page: CirclePageView) -> None:
    type_key(qtbot, window, Qt.Key.Key_N, CTRL)
    close(window, qtbot, SignUpDialog)
    type_key(qtbot, window, Qt.Key.Key_E)
    close(window, qtbot, EditSignUpDialog)
    type_key(qtbot, window, Qt.Key.Key_E, CTRL)
    close(window, qtbot, EditCircleDialog)
    page.show_tab("meetings")
    assert page.meetings.view.hasFocus()
    type_key(qtbot, window, Qt.Key.Key_M)
    close(window, qtbot, MoveMeetingDialog)
    page.show_tab("learners")
    type_key(qtbot, window, Qt.Key.Key_Return)
    assert isinstance(window.context.nav.page, LearnerCircles)


def test_meetings_are_told_in_words(page: CirclePageView) -> None:
    rows = page.meetings.model
    last = rows.columnCount() - 1
    said = [rows.index(row, last).data() for row in range(rows.rowCount())]
    assert said[0] == "Held"
    assert said[2] == "Ahead"
    assert page.meetings.view.current().date == date(2018, 8, 9)


def test_a_draft_is_published_from_its_card(
    window: MainWindow, qtbot: QtBot, page: CirclePageView
) -> None:
    do(qtbot, window, lambda s: edit_circle(s, circle_id=page.circle_id, draft=True))
    button = next(
        one for one in page.cards.findChildren(type(page.sign_up_button)) if one.text() == "Publish"
    )
    button.click()
    settle(qtbot, window)
    assert page_of(qtbot, window).row.status == "running"


def test_deleting_goes_back_and_can_be_undone(
    window: MainWindow, qtbot: QtBot, page: CirclePageView
) -> None:
    page.show_tab("about")
    page.about.delete_button.click()
    settle(qtbot, window)
    said = window.context.messages.last
    assert said is not None
    told = "Public Speaking is deleted with its sign-ups (3), attendance and feedback."
    assert said.text.startswith(told)
    assert said.undo
    assert window.context.nav.back_title == ""
    type_key(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert page_of(qtbot, window).row.name == "Public Speaking"


def test_a_circle_without_learners_is_deleted_without_a_question(
    window: MainWindow, qtbot: QtBot, page: CirclePageView
) -> None:
    for signup in page_of(qtbot, window).signups:
        do(qtbot, window, lambda s, key=signup.id: cancel_signup(s, signup_id=key))
    page.show_tab("about")
    page.about.delete_button.click()
    assert QApplication.activeModalWidget() is None
    settle(qtbot, window)
    assert window.context.nav.page is not page


def test_that_it_did_not_happen_is_said_and_can_be_taken_back_later(
    window: MainWindow, qtbot: QtBot, page: CirclePageView
) -> None:
    do(qtbot, window, undo)  # the attendance: of a circle that was held it cannot be said
    page.show_tab("about")
    assert not page.about.happened.isVisible()
    page.about.failed.click()
    settle(qtbot, window)
    assert window.toast.offer.isVisible()
    assert page_of(qtbot, window).row.status == "cancelled"
    assert not page.about.failed.isVisible()
    page.about.happened.click()
    settle(qtbot, window)
    assert page_of(qtbot, window).row.status == "running"
    assert window.context.messages.history[-1].text == "Public Speaking counts again."
