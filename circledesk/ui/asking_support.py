"""Opens questions of support and of the notice board, and their pages; imported when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from circledesk.ui.asking import opened

if TYPE_CHECKING:
    from circledesk.services.facts.board import NoticeRow
    from circledesk.services.facts.notebook import NotebookRow, QuestionRow
    from circledesk.ui.context import Context


def show_notebook(context: Context) -> None:
    """Open the notebook."""
    from circledesk.ui.tabs.notebook import NotebookPage

    context.nav.open_page(lambda: NotebookPage(context))


def show_board(context: Context) -> None:
    """Open the notice board."""
    from circledesk.ui.tabs.board import BoardPage

    context.nav.open_page(lambda: BoardPage(context))


def show_notice(context: Context, notice_id: str) -> None:
    """Open the page of a notice."""
    from circledesk.ui.pages.notice_page import NoticePageView

    context.nav.open_page(lambda: NoticePageView(context, notice_id))


def write_notice(context: Context) -> QDialog:
    """Write a notice for the branches."""
    from circledesk.ui.dialogs.write_notice import WriteNoticeDialog

    return opened(WriteNoticeDialog(context))


def change_notice(context: Context, notice: NoticeRow) -> QDialog:
    """Change the words of a notice."""
    from circledesk.ui.dialogs.write_notice import ChangeNoticeDialog

    return opened(ChangeNoticeDialog(context, notice))


def check_in(context: Context, person_id: str = "") -> QDialog:
    """Note a word with a facilitator."""
    from circledesk.ui.dialogs.check_in import CheckInDialog

    return opened(CheckInDialog(context, person_id))


def ask_organizer(context: Context) -> QDialog:
    """Ask the organizers; on their own computer, note what was asked."""
    from circledesk.ui.dialogs.ask_question import AskQuestionDialog

    return opened(AskQuestionDialog(context))


def answer_question(context: Context, question_id: str) -> QDialog:
    """Answer a question; on a branch's computer, read the answer."""
    from circledesk.ui.dialogs.answer_question import AnswerQuestionDialog, ReadAnswerDialog

    kind = AnswerQuestionDialog if context.organizer else ReadAnswerDialog
    return opened(kind(context, question_id))


def read_answer(context: Context, question: QuestionRow) -> QDialog:
    """Read an answer whole."""
    from circledesk.ui.dialogs.answer_question import ReadAnswerDialog

    return opened(ReadAnswerDialog(context, question.id, question))


def finish_follow_up(context: Context, entry: NotebookRow) -> QDialog:
    """Say what came of a follow-up."""
    from circledesk.ui.dialogs.finish_follow_up import FinishFollowUpDialog

    return opened(FinishFollowUpDialog(context, entry))


def change_checklist(context: Context) -> QDialog:
    """Choose what stands on every circle's checklist."""
    from circledesk.ui.dialogs.checklist_items import ChecklistItemsDialog

    return opened(ChecklistItemsDialog(context))


def checklist_paper(context: Context, circle_id: str, name: str) -> QDialog:
    """Show the checklist of a circle on its page."""
    from circledesk.ui.dialogs.checklist_paper import of_checklist

    return opened(of_checklist(context, circle_id, name))
