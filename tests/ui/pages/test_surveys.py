"""Surveys in the window: on screen, round the room, from paper, and what came of them."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from circledesk.services.drafts import half_filled
from circledesk.services.facts.surveys import SurveyRow
from circledesk.services.survey_questions import questions
from circledesk.services.survey_reading import survey_rows
from circledesk.ui.dialogs.survey import SurveyDialog
from circledesk.ui.dialogs.survey_sheets import SurveySheetsDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.circle_page import CirclePageView
from circledesk.ui.pages.kiosk import Kiosk
from circledesk.ui.unfinished import form_words, open_again
from tests.ui.circle_at_hand import CTRL, ask, page_of, type_key
from tests.ui.conftest import settle

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> CirclePageView:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.context.nav.open_circle(page_of(qtbot, window).row.id, "surveys")
    settle(qtbot, window)
    shown = window.context.nav.page
    assert isinstance(shown, CirclePageView)
    return shown


def rows(qtbot: QtBot, window: MainWindow) -> tuple[SurveyRow, ...]:
    found: tuple[SurveyRow, ...] = ask(qtbot, window, survey_rows)
    return found


def words_in(widget: Any) -> str:
    labels = [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]
    texts = [one.toPlainText() for one in widget.findChildren(QPlainTextEdit) if one.isVisible()]
    buttons = [one for one in widget.findChildren(QPushButton) if one.isVisible()]
    chosen = [one.text() for one in buttons if one.isChecked()]
    return " ".join([*labels, *texts, *chosen])


def test_enter_fills_in_the_survey_of_a_learner(
    window: MainWindow, qtbot: QtBot, page: CirclePageView
) -> None:
    assert page.surveys.heading.text() == "0 of 3 answered"
    type_key(qtbot, window, Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SurveyDialog)
    assert dialog.line.text() == "Akinyi Otieno · Public Speaking"
    by_ref = {field.question.ref: field for field in dialog.fields}
    assert list(by_ref) == [one.ref for one in questions("learner")]
    scale: Any = by_ref["goal_rating_alt"].field
    qtbot.keyClicks(scale.button(1), "4")
    qtbot.keyClicks(by_ref["next_steps"].field, "A stall")
    dialog.language.setCurrentIndex(1)
    assert by_ref["goal_rating_alt"].words.text() == "Umefikia lengo hilo kwa kiasi gani?"
    assert by_ref["goal_rating_alt"].answer == 4, "another language leaves the answers"
    dialog.submit()
    settle(qtbot, window)
    [row] = rows(qtbot, window)
    assert (row.name, row.how) == ("Akinyi Otieno", "screen")
    assert row.answers == {"goal_rating_alt": 4, "next_steps": "A stall"}
    assert page.surveys.heading.text() == "1 of 3 answered"
    assert page.surveys.model.all_rows()[0].answered is not None
    told = words_in(page.surveys.results)
    assert "4.0" in told
    assert "“A stall”" in told


def test_a_survey_that_was_begun_is_there_again(
    window: MainWindow, qtbot: QtBot, page: CirclePageView
) -> None:
    type_key(qtbot, window, Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SurveyDialog)
    dialog.fields[0].answer = "To speak up"
    qtbot.waitUntil(lambda: len(ask(qtbot, window, half_filled)) == 1, timeout=5_000)
    dialog.blockSignals(True)
    dialog.hide()
    [form] = ask(qtbot, window, half_filled)
    assert form_words(form) == "survey: Akinyi Otieno"
    open_again(window.context, form)
    settle(qtbot, window)
    again = QApplication.activeModalWidget()
    assert isinstance(again, SurveyDialog)
    assert again.answers() == {"goal": "To speak up"}
    again.reject()


def test_four_digits_are_a_sheet(window: MainWindow, qtbot: QtBot, page: CirclePageView) -> None:
    """Three sheets, thirteen keys from the tab to the toast."""
    type_key(qtbot, window, Qt.Key.Key_S)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SurveySheetsDialog)
    qtbot.keyClicks(dialog.line, "4545")
    qtbot.keyClicks(dialog.line, "30x52")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Backspace)
    assert (dialog.line.text(), dialog.count.text()) == ("3-5", "One sheet")
    qtbot.keyClicks(dialog.line, "1")
    qtbot.keyClicks(dialog.line, "5")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert [sheet.digits for sheet in dialog.model.all_rows()] == ["4545", "3-51", "5---"]
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    settle(qtbot, window)
    told = {tuple(row.answers.values()) for row in rows(qtbot, window)}
    assert told == {(4, 5, 4, 5), (3, 5, 1), (5,)}
    assert window.context.messages.history[-1].text == "Sheets entered: 3."
    assert window.context.messages.history[-1].undo
    assert page.surveys.heading.text() == "3 of 3 answered"
    assert "Without a name: 3." in page.surveys.line.text()


def kiosk(window: MainWindow, qtbot: QtBot) -> Kiosk:
    type_key(qtbot, window, Qt.Key.Key_R)
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, Kiosk)
    settle(qtbot, window)
    return shown


def test_the_survey_goes_round_by_keys(
    window: MainWindow, qtbot: QtBot, page: CirclePageView
) -> None:
    shown = kiosk(window, qtbot)
    assert shown.isFullScreen()
    assert "Ctrl+Shift+Q" in words_in(shown)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert "Question 1 of 9" in words_in(shown)
    assert isinstance(QApplication.focusWidget(), QPlainTextEdit)
    qtbot.keyClicks(QApplication.focusWidget(), "My secret")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "5")
    qtbot.waitUntil(lambda: "Question 3 of 9" in words_in(shown), timeout=2_000)
    shown.back()
    assert shown.field is not None
    assert shown.field.answer == 5
    for _ in range(8):
        shown.go_on()
    settle(qtbot, window)
    assert "Thank you!" in words_in(shown)
    [row] = rows(qtbot, window)
    assert (row.name, row.how) == ("", "kiosk")
    assert row.answers == {"goal": "My secret", "goal_rating_alt": 5}

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    shown.begin("sw")
    for _ in range(9):
        assert "secret" not in words_in(shown)
        assert shown.field is not None
        assert shown.field.answer is None
        shown.go_on()
    settle(qtbot, window)
    assert len(rows(qtbot, window)) == 1, "who answers nothing leaves nothing"
    shown.leave()


def test_only_the_librarians_key_leaves(
    window: MainWindow, qtbot: QtBot, page: CirclePageView
) -> None:
    shown = kiosk(window, qtbot)
    shown.begin("en")
    for key, modifier in ((Qt.Key.Key_Escape, None), (Qt.Key.Key_K, CTRL), (Qt.Key.Key_Z, CTRL)):
        type_key(qtbot, window, key, modifier)
    shown.close()
    assert shown.isVisible()
    shown.answers = {"goal_rating_alt": 3}
    shown._idle.timeout.emit()
    assert shown.answers == {}, "whoever walked away is forgotten"
    assert "Two minutes" in words_in(shown)
    qtbot.keyClick(shown, Qt.Key.Key_Q, CTRL | SHIFT)
    assert not shown.isVisible()
    assert rows(qtbot, window) == ()


def test_to_settle_says_which_survey_is_due(window: MainWindow, qtbot: QtBot) -> None:
    from datetime import date

    from circledesk.services.circles import edit_circle
    from circledesk.services.meetings import move_meeting
    from circledesk.ui.pages.settle_page import SettlePage
    from tests.ui.circle_at_hand import do

    circle = page_of(qtbot, window)
    do(qtbot, window, lambda s: edit_circle(s, circle_id=circle.row.id, meetings=2))
    last = circle.meetings[1].id
    do(qtbot, window, lambda s: move_meeting(s, meeting_id=last, date=date(2018, 8, 3)))
    window.context.nav.open_settle()
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, SettlePage)
    assert page.shown is not None
    [due] = page.shown.surveys
    assert (due.circle, due.learners, due.facilitator) == ("Public Speaking", True, True)
    told = words_in(page)
    assert "Survey due" in told
    assert "nobody was asked yet: learners and facilitator" in told
