"""Opens what belongs to people's rights; imported when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from circledesk.ui.asking import edit_learner, opened

if TYPE_CHECKING:
    from circledesk.services.facts.circles import LearnerRow
    from circledesk.services.facts.rights import RequestRow
    from circledesk.ui.context import Context


def open_requests(context: Context) -> None:
    """Open the list of requests about own data."""
    from circledesk.ui.tabs.rights_requests import RightsRequests

    context.nav.open_page(lambda: RightsRequests(context))


def note_request(context: Context, learner: LearnerRow | None = None) -> QDialog:
    """Note what somebody asks about her own data."""
    from circledesk.ui.dialogs.note_request import NoteRequestDialog

    return opened(NoteRequestDialog(context, learner))


def answer_request(context: Context, row: RequestRow) -> QDialog:
    """Note what became of a request."""
    from circledesk.ui.dialogs.answer_request import AnswerRequestDialog

    return opened(AnswerRequestDialog(context, row))


def do_request(context: Context, row: RequestRow) -> None:
    """Open what a request asks for: her paper, her file, her details, else the answer itself."""
    if row.learner_id and row.kind == "access":
        all_about(context, row.learner_id, row.name)
    elif row.learner_id and row.kind == "portability":
        save_own_file(context, row.learner_id)
    elif row.learner_id and row.kind == "correction":
        edit_learner(context, row.learner_id)
    else:
        answer_request(context, row)


def all_about(context: Context, learner_id: str, name: str, language: str = "") -> QDialog:
    """Show all that is kept about one person, to print or to save."""
    from circledesk.ui.dialogs.own_data import own_data_paper

    return opened(own_data_paper(context, learner_id, name, language))


def requests_register(context: Context) -> QDialog:
    """Show the requests as a paper without names."""
    from circledesk.ui.dialogs.own_data import register_paper

    return opened(register_paper(context))


def request_answer_paper(context: Context, row: RequestRow) -> QDialog:
    """Show what a person is told about her request, as a letter."""
    from circledesk.ui.dialogs.own_data import answer_paper

    return opened(answer_paper(context, row))


def save_own_file(context: Context, learner_id: str) -> None:
    """Save all that is kept about one person as a file for programs."""
    from circledesk.ui.dialogs.own_data import save_file_of

    save_file_of(context, learner_id)
