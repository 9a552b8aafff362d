"""Support in the window, by keyboard: notebook, notice board, checklist, and a branch's Today."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from circledesk.services.asked import answer_question, asked_questions
from circledesk.services.asked import ask as ask_it
from circledesk.services.board import notice_page, notices, post_notice
from circledesk.services.checklist import circle_checklist
from circledesk.services.facts.board import LARGEST_FILE
from circledesk.services.notebook import notebook
from circledesk.services.session import write_local
from circledesk.services.team import branches
from circledesk.ui import asking_support
from circledesk.ui.dialogs.answer_question import AnswerQuestionDialog
from circledesk.ui.dialogs.ask_question import AskQuestionDialog
from circledesk.ui.dialogs.check_in import CheckInDialog
from circledesk.ui.dialogs.checklist_items import ChecklistItemsDialog
from circledesk.ui.dialogs.finish_follow_up import FinishFollowUpDialog
from circledesk.ui.dialogs.write_notice import WriteNoticeDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.circle_page import CirclePageView
from circledesk.ui.pages.notice_page import NoticePageView
from circledesk.ui.tabs.board import BoardPage
from circledesk.ui.tabs.notebook import NotebookPage
from circledesk.ui.widgets.button import Button
from tests.ui.circle_at_hand import ask, do, page_of, type_key
from tests.ui.conftest import settle

D = TypeVar("D")
CTRL = Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return


def dialog(kind: type[D]) -> D:
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, kind)
    return asked


def buttons(window: MainWindow) -> dict[str, Button]:
    page = window.context.nav.page
    assert page is not None
    found = page.findChildren(Button)
    return {one.accessibleName() or one.text(): one for one in found if one.isVisible()}


def notebook_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    asking_support.show_notebook(window.context)
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, NotebookPage)
    type_key(qtbot, window, Qt.Key.Key_N, CTRL)
    noted = dialog(CheckInDialog)
    noted.how.setPlainText("Eight came")
    noted.next.setPlainText("Send chalk")
    noted.accept_button.click()
    settle(qtbot, window)
    assert [row.kind for row in page.model.all_rows()] == ["follow-up", "check-in"]
    text = "May we hold the meetings in the garden?"
    old = ask(qtbot, window, lambda s: ask_it(s, text=text)).id
    do(qtbot, window, lambda s: answer_question(s, question_id=old, answer="Where it is dry."))
    asking_support.ask_organizer(window.context)
    asked = dialog(AskQuestionDialog)
    asked.text.setPlainText("A meeting in the garden?")
    asked.look_for_answers()
    settle(qtbot, window)
    assert asked.given.isVisible()
    asked.accept_button.click()
    settle(qtbot, window)
    page.filter.setText("garden?")
    page.view.enter()
    type_key(qtbot, window, ENTER)
    reply = dialog(AnswerQuestionDialog)
    next(one for one in reply.findChildren(Button) if one.text() == "Take this answer").click()
    reply.to_all.ticked = True
    reply.accept_button.click()
    settle(qtbot, window)
    answers = ask(qtbot, window, asked_questions)
    assert {row.answer for row in answers} == {"Where it is dry."}
    assert [row.title for row in ask(qtbot, window, notices)] == ["A meeting in the garden?"]
    page.clear_filters()
    page.kind.choose("open")
    settle(qtbot, window)
    assert [row.text for row in page.model.all_rows()] == ["Send chalk"]
    page.view.enter()
    type_key(qtbot, window, ENTER)
    dialog(FinishFollowUpDialog).accept_button.click()
    settle(qtbot, window)
    assert not [row for row in ask(qtbot, window, notebook) if row.open]


def notice_with_a_file(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    from PIL import Image

    asking_support.show_board(window.context)
    settle(qtbot, window)
    board = window.context.nav.page
    assert isinstance(board, BoardPage)
    type_key(qtbot, window, Qt.Key.Key_N, CTRL)
    new = dialog(WriteNoticeDialog)
    new.words.title.setText("Boxes travel")
    big, small = tmp_path / "hall.bmp", tmp_path / "list.txt"
    Image.new("RGB", (1000, 700)).save(big)
    small.write_text("ten laptops", encoding="utf-8")
    assert big.stat().st_size > LARGEST_FILE
    new.files.take([small, big])
    settle(qtbot, window)
    assert [file.name for file in new.files.files] == ["list.txt"]
    assert "MB" in new.files.refusal.text()
    new.files.smaller.click()
    settle(qtbot, window)
    new.accept_button.click()
    settle(qtbot, window)
    row = ask(qtbot, window, notices)[0]
    assert [file.name for file in row.files] == ["hall.jpg", "list.txt"]
    board.show_row(row.id)
    type_key(qtbot, window, ENTER)
    page = window.context.nav.page
    assert isinstance(page, NoticePageView)
    page.files.save_to(row.files[1], tmp_path / "out.txt")
    settle(qtbot, window)
    assert (tmp_path / "out.txt").read_text(encoding="utf-8") == "ten laptops"
    page.down_button.click()
    settle(qtbot, window)
    assert not page.down_button.isVisible()
    hanging = ask(qtbot, window, lambda s: notices(s, over=False))
    assert row.id not in {one.id for one in hanging}


def checklist_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    circle = page_of(qtbot, window).row.id
    window.context.nav.open_circle(circle, "checklist")
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, CirclePageView)
    tab = page.checklist
    tab.ticks["course"].box.setFocus()
    type_key(qtbot, window, Qt.Key.Key_Space)
    assert tab.ticks["course"].box.hasFocus()
    assert tab.sum.text() == "1 of 21 done"

    def done(session: Session) -> list[str]:
        told = circle_checklist(session, circle_id=circle)
        return [line.key for line in told.lines if line.done_at]

    assert ask(qtbot, window, done) == ["course"]
    asking_support.change_checklist(window.context)
    settle(qtbot, window)
    change = dialog(ChecklistItemsDialog)
    change.ticks["charge"].ticked = False
    change.add_own()
    change.own[0].text.setText("Ask for the key")
    change.accept_button.click()
    settle(qtbot, window)
    assert "charge" not in tab.ticks
    assert tab.sum.text() == "1 of 21 done"


def test_an_organizer_at_her_desk(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """One window for all three: opening one takes longer than each of them."""
    notebook_by_keyboard(window, qtbot)
    checklist_by_keyboard(window, qtbot)
    notice_with_a_file(window, qtbot, tmp_path)


def test_a_branch_reads_answers_and_asks_from_today(window: MainWindow, qtbot: QtBot) -> None:
    branch = next(row.id for row in ask(qtbot, window, branches) if row.name == "Mjini")
    do(qtbot, window, lambda s: post_notice(s, title="Plain", text="Read me"))
    do(qtbot, window, lambda s: post_notice(s, title="Asks", asks=True, branch_id=branch))
    question = ask(qtbot, window, lambda s: ask_it(s, text="Who?", branch_id=branch)).id
    do(qtbot, window, lambda s: answer_question(s, question_id=question, answer="We."))
    do(qtbot, window, lambda s: write_local(s, {"role": "branch", "branch": branch}))
    window.read_standing()
    settle(qtbot, window)
    window.context.nav.open_place("today")
    settle(qtbot, window)
    wanted = {"Mark as read: Plain", "Answer… Asks", "Mark as read: Who?"}
    qtbot.waitUntil(lambda: wanted <= buttons(window).keys())
    buttons(window)["Mark as read: Plain"].click()
    settle(qtbot, window)
    buttons(window)["Mark as read: Who?"].click()
    settle(qtbot, window)
    assert not {"Mark as read: Plain", "Mark as read: Who?"} & buttons(window).keys()
    buttons(window)["Answer… Asks"].click()
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, NoticePageView)
    assert page.answer.hasFocus()
    page.answer.setPlainText("Two")
    page.read_button.click()
    settle(qtbot, window)
    told = ask(qtbot, window, lambda s: notice_page(s, notice_id=page.notice_id)).readers
    assert [(one.branch, one.answer) for one in told] == [("Mjini", "Two")]
    window.context.nav.open_place("today")
    settle(qtbot, window)
    assert "Answer… Asks" not in buttons(window)
    buttons(window)["Ask the organizer…"].click()
    asked = dialog(AskQuestionDialog)
    asked.text.setPlainText("When?")
    asked.accept_button.click()
    settle(qtbot, window)
    assert ask(qtbot, window, asked_questions)[0].branch_id == branch
