"""What is typed and not saved is there again: in the same program, and after a power cut."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.services.drafts import half_filled
from circledesk.services.facts.drafts import HalfFilled
from circledesk.ui import asking, asking_circles
from circledesk.ui.dialogs.edit_circle import EditCircleDialog
from circledesk.ui.dialogs.new_circle import NewCircleDialog
from circledesk.ui.dialogs.sign_up import SignUpDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.unfinished import form_words, open_again
from tests.ui.circle_at_hand import ask, page_of
from tests.ui.conftest import settle


def kept(qtbot: QtBot, window: MainWindow) -> tuple[HalfFilled, ...]:
    return ask(qtbot, window, half_filled)


def wait_for(qtbot: QtBot, window: MainWindow, count: int) -> None:
    qtbot.waitUntil(lambda: len(kept(qtbot, window)) == count, timeout=5_000)


def as_after_a_power_cut(window: MainWindow, dialog: Any) -> None:
    """The dialog is gone without an end; the program knows nothing of it."""
    dialog.half_filled.setParent(None)
    dialog.blockSignals(True)
    dialog.hide()
    dialog.deleteLater()
    window.context.forms_open.clear()


def test_a_sign_up_is_there_again(window: MainWindow, qtbot: QtBot) -> None:
    circle = page_of(qtbot, window).row.id
    dialog = asking.sign_up(window.context, circle)
    settle(qtbot, window)
    assert isinstance(dialog, SignUpDialog)
    qtbot.keyClicks(dialog.form.name, "Zeinab Mohamed")
    dialog.form.phone.setText("0722000202")
    dialog.form.consent.ticked = True
    dialog.form.internet.setCurrentIndex(1)
    wait_for(qtbot, window, 1)
    as_after_a_power_cut(window, dialog)

    [form] = kept(qtbot, window)
    assert form_words(form) == "sign-up of Zeinab Mohamed"
    open_again(window.context, form)
    settle(qtbot, window)
    again = QApplication.activeModalWidget()
    assert isinstance(again, SignUpDialog)
    values = again.form.values()
    assert (values["name"], values["phone"], values["consent"], values["use_internet"]) == (
        "Zeinab Mohamed",
        "0722000202",
        True,
        0,
    )
    qtbot.keyClick(again.form.name, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert page_of(qtbot, window).signups[-1].name == "Zeinab Mohamed"
    wait_for(qtbot, window, 0)


def test_the_dashboard_goes_on_with_it_by_one_key(window: MainWindow, qtbot: QtBot) -> None:
    dashboard: Any = window.context.nav.page
    qtbot.waitUntil(lambda: dashboard.begun is not None, timeout=5_000)
    settle(qtbot, window)
    assert not dashboard.begun.isVisible()
    dialog = asking_circles.new_circle(window.context)
    settle(qtbot, window)
    assert isinstance(dialog, NewCircleDialog)
    dialog.course.setCurrentText("Kilimo")
    wait_for(qtbot, window, 1)
    dashboard.refresh()
    settle(qtbot, window)
    assert not dashboard.begun.isVisible(), "it is open: nothing to go on with"
    as_after_a_power_cut(window, dialog)
    dashboard.refresh()
    settle(qtbot, window)
    assert dashboard.begun.isVisible()
    assert dashboard.begun.words.text() == "Unfinished: new circle: Kilimo (Alt+U goes on)"
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, window)
    again = QApplication.activeModalWidget()
    assert isinstance(again, NewCircleDialog)
    again.reject()
    wait_for(qtbot, window, 0)
    qtbot.waitUntil(lambda: not dashboard.begun.isVisible(), timeout=3_000)


def test_cancel_lets_go_and_an_empty_form_is_not_kept(window: MainWindow, qtbot: QtBot) -> None:
    dialog = asking.sign_up(window.context, page_of(qtbot, window).row.id)
    settle(qtbot, window)
    assert isinstance(dialog, SignUpDialog)
    dialog.form.name.setText("Z")
    wait_for(qtbot, window, 1)
    dialog.form.name.clear()
    wait_for(qtbot, window, 0)
    dialog.form.name.setText("Zeinab")
    wait_for(qtbot, window, 1)
    dialog.reject()
    wait_for(qtbot, window, 0)
    assert window.context.forms_open == set()


def test_a_new_circle_is_there_again(window: MainWindow, qtbot: QtBot) -> None:
    dialog = asking_circles.new_circle(window.context)
    settle(qtbot, window)
    assert isinstance(dialog, NewCircleDialog)
    dialog.course.setCurrentText("Kilimo")
    dialog.day.set_day(QDate(2018, 9, 4).toPython())
    dialog.meetings.setValue(8)
    dialog.room.setText("Hall C")
    wait_for(qtbot, window, 1)
    as_after_a_power_cut(window, dialog)

    [form] = kept(qtbot, window)
    assert form_words(form) == "new circle: Kilimo"
    open_again(window.context, form)
    settle(qtbot, window)
    again = QApplication.activeModalWidget()
    assert isinstance(again, NewCircleDialog)
    told = (again.course.title, again.day.day.isoformat(), again.meetings.value())
    assert told == ("Kilimo", "2018-09-04", 8)
    assert again.room.text() == "Hall C"
    again.reject()
    wait_for(qtbot, window, 0)


def test_a_form_that_shows_what_is_stored_is_not_kept(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(qtbot, window)
    dialog = EditCircleDialog(window.context, page)
    dialog.open()
    settle(qtbot, window)
    qtbot.wait(400)
    assert kept(qtbot, window) == ()
    dialog.texts["venue"].setText("Hall C")
    wait_for(qtbot, window, 1)
    as_after_a_power_cut(window, dialog)
    open_again(window.context, kept(qtbot, window)[0])
    settle(qtbot, window)
    again = QApplication.activeModalWidget()
    assert isinstance(again, EditCircleDialog)
    assert again.texts["venue"].text() == "Hall C"
    again.submit()
    settle(qtbot, window)
    wait_for(qtbot, window, 0)
    assert page_of(qtbot, window).row.venue == "Hall C"


def test_feedback_stands_in_its_tab_again(window: MainWindow, qtbot: QtBot) -> None:
    meeting = page_of(qtbot, window).meetings[1].id
    window.context.nav.open_meeting(meeting, "feedback")
    settle(qtbot, window)
    page: Any = window.context.nav.page
    page.feedback.plus.setPlainText("Everyone brought se")
    wait_for(qtbot, window, 1)
    page.feedback._open = False  # else leaving saves it
    window.context.nav.back()
    window.context.forms_open.clear()

    [form] = kept(qtbot, window)
    assert form_words(form) == "feedback: Public Speaking, week 2 of 6"
    open_again(window.context, form)
    settle(qtbot, window)
    settle(qtbot, window)
    again: Any = window.context.nav.page
    assert again.tabs.chosen() == "feedback"
    assert again.feedback.plus.toPlainText() == "Everyone brought se"
    again.feedback.save()
    settle(qtbot, window)
    wait_for(qtbot, window, 0)
