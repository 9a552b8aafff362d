"""The week in a message in the window: shown at a branch, read at the organizer's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from circledesk.documents.week_words import week_words
from circledesk.interop.chat import text_of_file
from circledesk.services.attendance import take_attendance
from circledesk.services.dashboard import week
from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.feedback import give_feedback
from circledesk.services.week_message import write_week_message
from circledesk.ui.dialogs.read_week_messages import ReadWeekMessagesDialog
from circledesk.ui.dialogs.show_week_message import ShowWeekMessageDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.exchange_page import ExchangePage
from circledesk.ui.start import make_window
from circledesk.ui.tables import circle_meetings, meetings
from circledesk.ui.tables.rows_model import CellRole
from tests.sync import kit
from tests.ui.conftest import settle
from tests.ui.pages.exchange.conftest import Office

DAY = date(2018, 8, 6)


def hold(office: Office, name: str = "buruburu") -> str:
    """Let a branch's meeting of the week be held; return its message."""
    desk = office.desks[name]
    for each in office.desks.values():
        each.shift = timedelta(hours=9)
    keys = desk.keys()
    with desk.session() as session:
        meeting = next(row.id for row in week(session, day=DAY).meetings if row.signups)
        take_attendance(session, meeting_id=meeting, all_present=True)
        give_feedback(session, meeting_id=meeting, rating=4, plus="", delta="")
        return write_week_message(session, keys=keys, day=DAY, words=week_words).text


def page_of(window: MainWindow) -> ExchangePage:
    window.context.nav.open_place("exchange")
    page = window.context.nav.page
    assert isinstance(page, ExchangePage)
    return page


def dialog_of(window: MainWindow) -> QDialog:
    return next(one for one in window.findChildren(QDialog) if one.isVisible())


def read_dialog(office: Office) -> ReadWeekMessagesDialog:
    page_of(office.window).week_message.button.click()
    dialog = dialog_of(office.window)
    assert isinstance(dialog, ReadWeekMessagesDialog)
    return dialog


def became(dialog: ReadWeekMessagesDialog) -> list[str]:
    model = dialog.model
    return [model.index(row, 3).data(CellRole).text for row in range(model.rowCount())]


def shown(office: Office) -> MeetingRow:
    with office.desks["office"].session() as session:
        rows = week(session, day=DAY).meetings
    return next(row for row in rows if row.branch == "Buruburu")


def test_a_pasted_message_is_read_and_shown_muted(office: Office) -> None:
    text = hold(office)
    dialog = read_dialog(office)
    assert not dialog.go.isEnabled()
    dialog.text.setPlainText(text)
    dialog.go.click()
    office.settle()
    assert became(dialog) == ["Taken in"]
    assert dialog.told.text() == "Messages found: 1 · new: 1 · not believed: 0"
    cell = meetings.feedback(shown(office), DAY)
    assert cell.text == "Came 2 of 2 · Pretty well"
    assert (cell.detail, cell.tone) == ("By message, details to come", "grey")
    assert (cell.button, cell.icon) == ("", "message-circle")
    assert circle_meetings._came(shown(office)).text == "2"
    assert circle_meetings._state(shown(office)).text == "By message, details to come"


def test_an_altered_one_says_why(office: Office) -> None:
    text = hold(office).replace("came 2", "came 9")
    dialog = read_dialog(office)
    dialog.take(text)
    office.settle()
    assert became(dialog) == ["Altered or cut"]
    assert dialog.reason.text().startswith("This message was altered or cut")
    assert shown(office).by_message is None


def test_a_text_without_a_message_says_so(office: Office) -> None:
    dialog = read_dialog(office)
    dialog.take("Good morning")
    office.settle()
    assert dialog.told.text().startswith("There is no week in a message in this text.")
    assert not dialog.view.isVisible()
    assert dialog.go.isEnabled()


def test_a_chat_is_chosen(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    file = office.downloads / "_chat.txt"
    file.write_text(f"06/08/2018, 18:41 - Buruburu desk: {hold(office)}\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    dialog = read_dialog(office)
    dialog.file.click()
    office.settle()
    assert became(dialog) == ["Taken in"]


def test_ctrl_v_reads_what_was_copied(office: Office) -> None:
    page = page_of(office.window)
    QGuiApplication.clipboard().setText(hold(office))
    page.paste()
    office.settle()
    dialog = dialog_of(office.window)
    assert isinstance(dialog, ReadWeekMessagesDialog)
    assert became(dialog) == ["Taken in"]
    dialog.reject()
    QGuiApplication.clipboard().setText("Good morning")
    page.paste()
    last = office.window.context.messages.last
    assert last is not None
    assert last.text == "There is no file in the clipboard."


def test_the_parcel_replaces_it_in_the_list(office: Office) -> None:
    read_dialog(office).take(hold(office))
    office.settle()
    assert shown(office).by_message is not None
    kit.receive(
        office.desks["office"], kit.send(office.desks["buruburu"], "organizer", office.downloads)
    )
    row = shown(office)
    assert meetings.feedback(row, DAY).text == "Came 2 of 2"
    assert meetings.feedback(row, DAY).detail == ""


@pytest.fixture
def branch(office: Office, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """Buruburu's own window, after its meeting."""
    hold(office)
    window = make_window(lambda: office.desks["buruburu"], None, closes=False)
    window.show()
    qtbot.waitUntil(lambda: window.complete, timeout=10_000)
    settle(qtbot, window)
    yield window
    window.close()
    window.deleteLater()


def test_a_branch_copies_or_scans_it(branch: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page_of(branch).week_message.button.click()
    settle(qtbot, branch)
    dialog = dialog_of(branch)
    assert isinstance(dialog, ShowWeekMessageDialog)
    text = dialog.text.toPlainText()
    assert "Public Speaking: came 2 of 2, Pretty well" in text
    picture = tmp_path / "screen.png"
    dialog.grab().save(str(picture))  # as a telephone sees the screen
    assert text_of_file(picture) == text
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == text
    assert not dialog.isVisible()


def test_another_week_is_turned_to(branch: MainWindow, qtbot: QtBot) -> None:
    page_of(branch).week_message.open()
    settle(qtbot, branch)
    dialog = dialog_of(branch)
    assert isinstance(dialog, ShowWeekMessageDialog)
    dialog.turn(1)
    settle(qtbot, branch)
    assert dialog.week.text() == "Week of 13 August 2018"
    assert dialog.trouble.text().startswith("There are no meetings in the week of Mon 13 August.")
    assert not dialog.copy.isEnabled()
    dialog.turn(-1)
    settle(qtbot, branch)
    assert dialog.copy.isEnabled()
    assert not dialog.trouble.isVisible()
