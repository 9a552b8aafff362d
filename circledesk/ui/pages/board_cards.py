"""Cards of Today: notices until they are read, answers until they are seen, what circles need."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.board import NoticeRow
from circledesk.services.facts.checklist import ChecklistDue
from circledesk.services.facts.notebook import QuestionRow
from circledesk.ui import asking_support, words
from circledesk.ui.context import Context
from circledesk.ui.language import tr
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, column, label, row
from circledesk.ui.widgets.short_link import ShortLink

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.living import Which

_MOST, _ITEMS = 3, 2
_FIRST_WORDS = 140


@dataclass(frozen=True, slots=True)
class Board:
    """What Today shows of the notice board, of questions, and of checklists."""

    notices: tuple[NoticeRow, ...] = ()
    answers: tuple[QuestionRow, ...] = ()
    checklists: tuple[ChecklistDue, ...] = ()

    @property
    def news(self) -> bool:
        """Whether something came from the organizer."""
        return bool(self.notices or self.answers)


NO_NEWS = Board()


def read_board(session: Session, branches: Which, language: str) -> Board:
    """Read it; on the organizer's computer there is nothing to read."""
    from circledesk.services.asked_reading import unseen_answers
    from circledesk.services.board_reading import unread
    from circledesk.services.checklist import checklists_due

    due = checklists_due(session, branch_id=branches, language=language)
    return Board(unread(session), unseen_answers(session), due)


def news_cards(context: Context, board: Board) -> list[QWidget]:
    """What came: it stands above all else."""
    found: list[QWidget] = []
    if board.notices:
        found.append(NoticesCard(context, board.notices))
    if board.answers:
        found.append(AnswersCard(context, board.answers))
    return found


def last_cards(context: Context, board: Board) -> list[QWidget]:
    """What circles need this week, and the way to ask."""
    due = [ChecklistsCard(context, board.checklists)] if board.checklists else []
    return [*due, ask_link(context)]


class NoticesCard(Card):
    """A notice opens its page; one that asks for nothing can be read here."""

    def __init__(self, context: Context, notices: Sequence[NoticeRow]) -> None:
        super().__init__(label(tr("On the notice board"), "heading", wrap=True), kind="notice")
        for notice in notices[:_MOST]:
            show = _opener(context, notice.id)
            link = ShortLink(context.theme, notice.title, show)
            self.inside.addWidget(link)
            text = _first(notice.text)
            if text:
                self.inside.addWidget(label(text, wrap=True))
            files = words.counted(tr("One file"), tr("{n} files"), len(notice.files))
            parts = (
                words.short_weekday_date(notice.posted_at.date()),
                files if notice.files else "",
                tr("asks for an answer") if notice.asks else "",
            )
            detail = " · ".join(part for part in parts if part)
            self.inside.addWidget(label(detail, "detail", wrap=True))
            self.inside.addLayout(row(*self._buttons(context, notice), None))
        if len(notices) > _MOST:
            many = tr("and {count} more").format(count=len(notices) - _MOST)
            go = Button(context.theme, many, lambda: asking_support.show_board(context),
                        kind="link")  # fmt: skip
            self.inside.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)

    def _buttons(self, context: Context, notice: NoticeRow) -> list[QWidget]:
        verb = tr("Answer…") if notice.asks else tr("Open")
        show = Button(context.theme, verb, _opener(context, notice.id), kind="small")
        show.setAccessibleName(f"{verb} {notice.title}")
        if notice.asks:
            return [show]
        read = Button(context.theme, tr("Mark as read"), _reader(context, notice.id), kind="small")
        read.setAccessibleName(tr("Mark as read: {what}").format(what=notice.title))
        return [read, show]


class AnswersCard(Card):
    """The organizer's answers to our questions."""

    def __init__(self, context: Context, answers: Sequence[QuestionRow]) -> None:
        super().__init__(label(tr("The organizer answers"), "heading", wrap=True), kind="notice")
        for question in answers[:_MOST]:
            self.inside.addWidget(label(_first(question.text), "grey", wrap=True))
            self.inside.addWidget(label(_first(question.answer), wrap=True))
            show = Button(context.theme, tr("Open"), kind="small")
            show.setAccessibleName(tr("Open: {what}").format(what=_first(question.text)))
            show.clicked.connect(
                lambda _=False, one=question: asking_support.read_answer(context, one)
            )
            read = Button(
                context.theme, tr("Mark as read"), _seer(context, question.id), kind="small"
            )
            read.setAccessibleName(tr("Mark as read: {what}").format(what=_first(question.text)))
            self.inside.addLayout(row(read, show, None))
        if len(answers) > _MOST:
            more = tr("and {count} more").format(count=len(answers) - _MOST)
            self.inside.addWidget(label(more, "grey"))


class ChecklistsCard(Card):
    """What is to be done this week for circles that begin, began or ended."""

    def __init__(self, context: Context, due: Sequence[ChecklistDue]) -> None:
        super().__init__(label(tr("Checklists: this week"), "heading", wrap=True))
        for one in due[:_MOST]:
            go = _goer(context, one.circle_id)
            link = ShortLink(context.theme, one.circle, go)
            self.inside.addWidget(link)
            for line in one.lines[:_ITEMS]:
                self.inside.addWidget(label(f"– {line.text}", "detail", wrap=True))
            left = len(one.lines) - _ITEMS
            if left > 0:
                self.inside.addWidget(label(tr("and {count} more").format(count=left), "detail"))
        if len(due) > _MOST:
            many, more = tr("and {n} more circles"), len(due) - _MOST
            told = words.counted(tr("and one more circle"), many, more)
            self.inside.addWidget(label(told, "grey"))


def ask_link(context: Context) -> QWidget:
    """The way to ask the organizer, small, at the end of Today."""
    held = QWidget()
    ask = Button(
        context.theme, tr("Ask the organizer…"), lambda: asking_support.ask_organizer(context),
        kind="link", icon="circle-help",
    )  # fmt: skip
    board = Button(
        context.theme, tr("Notice board"), lambda: asking_support.show_board(context), kind="link"
    )
    held.setLayout(column(row(ask, None), row(board, None), space=0))
    return held


def _first(text: str) -> str:
    """The beginning of a text, in one line."""
    line = " ".join(text.split())
    return line if len(line) <= _FIRST_WORDS else f"{line[:_FIRST_WORDS].rstrip()}…"


def _opener(context: Context, notice_id: str) -> Callable[[], None]:
    return lambda: asking_support.show_notice(context, notice_id)


def _goer(context: Context, circle_id: str) -> Callable[[], None]:
    return lambda: context.nav.open_circle(circle_id, "checklist")


def _reader(context: Context, notice_id: str) -> Callable[[], None]:
    def work(session: Session) -> Any:
        from circledesk.services.board import mark_read

        return mark_read(session, notice_id=notice_id)

    return lambda: context.jobs.write(work)


def _seer(context: Context, question_id: str) -> Callable[[], None]:
    def work(session: Session) -> Any:
        from circledesk.services.asked import see_answer

        return see_answer(session, question_id=question_id)

    return lambda: context.jobs.write(work)
