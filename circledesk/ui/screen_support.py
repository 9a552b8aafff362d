"""What the pictures of support are of: the notebook, the notice board, checklists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from circledesk.services.facts.board import NoticeRow
from circledesk.services.facts.notebook import NotebookRow, QuestionRow
from circledesk.ui import asking_support
from circledesk.ui.asking import opened
from circledesk.ui.screen_exchange import Ask
from circledesk.ui.screen_q import NO_STUDY, StudyAtHand, q_dialogs, q_pages, study_at_hand

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

_AT = datetime(2018, 8, 6, 6, tzinfo=UTC)
_NOTICE = NoticeRow("", "New laptops", "Ten laptops come to us in September.", True, _AT, None, "",
                    "", "Joy Makena")  # fmt: skip
_ENTRY = NotebookRow(
    "", "follow-up", "Send the headphones", "", date(2018, 8, 20), None, True, False, "",
    "Amina Said", "", "Mlimani", "", "", "", "",
)  # fmt: skip
_QUESTION = QuestionRow(
    "", "May we meet on Saturdays?", "Meetings", _AT, "", "Mlimani", "", "", "", "", "Yes.", _AT,
    "Joy Makena", None,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SupportAtHand:
    """A notice, a question and a follow-up; samples where the library has none."""

    notice: NoticeRow = _NOTICE
    question: QuestionRow = _QUESTION
    entry: NotebookRow = _ENTRY
    study: StudyAtHand = NO_STUDY


NO_SUPPORT = SupportAtHand()


def support_at_hand(session: Session) -> SupportAtHand:
    """Return the notice with most answers, the first question, the first follow-up."""
    from circledesk.services.asked import asked_questions
    from circledesk.services.board import notices
    from circledesk.services.notebook import notebook

    hung = max(notices(session), key=lambda row: (row.answers, row.read, row.id), default=_NOTICE)
    asked = asked_questions(session)
    entries = notebook(session, kind="follow-up", open_only=True)
    return SupportAtHand(
        hung,
        asked[0] if asked else _QUESTION,
        entries[0] if entries else _ENTRY,
        study_at_hand(session),
    )


def support_pages(context: Context, found: SupportAtHand) -> list[tuple[str, Callable[[], None]]]:
    """Return the notebook, the notice board, and the page of a notice."""
    pages = [
        ("notebook", lambda: asking_support.show_notebook(context)),
        ("board", lambda: asking_support.show_board(context)),
    ]
    if found.notice.id:
        pages.append(("notice", lambda: asking_support.show_notice(context, found.notice.id)))
    return [*pages, *q_pages(context, found.study)]


def support_dialogs(
    context: Context, found: SupportAtHand, person_id: str, circle_id: str
) -> list[tuple[str, Ask]]:
    """Return the dialogs of support."""
    from circledesk.ui.dialogs.answer_question import AnswerQuestionDialog, ReadAnswerDialog

    asked = found.question
    asks: list[tuple[str, Ask]] = [
        ("ask-question", lambda: asking_support.ask_organizer(context)),
        ("finish-follow-up", lambda: asking_support.finish_follow_up(context, found.entry)),
        ("checklist", lambda: asking_support.checklist_paper(context, circle_id, "")),
        ("read-answer", lambda: opened(ReadAnswerDialog(context, asked.id, asked))),
    ]
    if context.organizer:
        asks += [
            ("write-notice", lambda: asking_support.write_notice(context)),
            ("change-notice", lambda: asking_support.change_notice(context, found.notice)),
            ("check-in", lambda: asking_support.check_in(context, person_id)),
            ("checklist-items", lambda: asking_support.change_checklist(context)),
            ("answer", lambda: opened(AnswerQuestionDialog(context, asked.id, asked))),
        ]
    return [*asks, *q_dialogs(context, found.study)]
