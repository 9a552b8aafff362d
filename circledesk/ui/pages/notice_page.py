"""The page of a notice: its words and files; a branch reads and answers, organizers see who did."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QWidget

from circledesk.said import said
from circledesk.services.facts.board import NoticePage, NoticeRow, ReadBy
from circledesk.services.facts.changed import Area
from circledesk.ui import asking_support, words
from circledesk.ui.page import Page
from circledesk.ui.tables.board import read_words, readers_model, whom_words
from circledesk.ui.tabs.board import take_down
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, page_margins, row
from circledesk.ui.widgets.list_export import ListExport
from circledesk.ui.widgets.list_view import ListView
from circledesk.ui.widgets.notice_files import NoticeFiles
from circledesk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

_ANSWER_PX, _WORDS_PX = 88, 760


class NoticePageView(Page):
    """Ctrl+E changes it, where this is the organizer's computer."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.BOARD, Area.TEAM})

    def __init__(self, context: Context, notice_id: str) -> None:
        super().__init__(context)
        self.notice_id = notice_id
        self.shown: NoticePage | None = None
        theme = context.theme
        self.change_button = Button(theme, self.tr("Change…"), self.ask_change, icon="pencil")
        self.down_button = Button(
            theme, self.tr("Take it down"), lambda: take_down(self, notice_id), icon="x"
        )
        self.header = PageHeader(
            context, " ", self.down_button, self.change_button, line=" ", back=True
        )
        self.text = label("", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.files = NoticeFiles(context)
        self.answer = QPlainTextEdit()
        self.answer.setFixedHeight(_ANSWER_PX)
        self.answer.setTabChangesFocus(True)
        self.answer.setAccessibleName(self.tr("Our answer"))
        self.answer_words = label(self.tr("Our answer"), "strong")
        self.read_button = Button(theme, self.tr("Mark as read"), self.mark_read, kind="primary",
                                  icon="check")  # fmt: skip
        self.read_told = label("", "grey", wrap=True)
        self.view = ListView(theme, context.preferences, readers_model(), "notice-readers")
        self.view.setAccessibleName(self.tr("Libraries that read it"))
        self.told_action = QAction(self.tr("It told us that it read it"), self)
        self.told_action.triggered.connect(self.note_told)
        self.view.menu_from(self._menu)
        self.export = ListExport(context, self.view, self.tr("Libraries that read it"))
        self.sum = label("", "heading")
        self._arrange()

    def title(self) -> str:
        """The notice's."""
        return self.shown.row.title if self.shown else self.tr("Notice")

    def gone_words(self) -> str:
        """It was taken back."""
        return said("The notice is not here any more, so the page was closed.")

    def load(self) -> None:
        """Read it."""
        notice_id = self.notice_id

        def work(session: Session) -> NoticePage:
            from circledesk.services.board import notice_page

            return notice_page(session, notice_id=notice_id)

        self.read_row(work, self.show_page)

    def show_page(self, page: NoticePage) -> None:
        """Show what was read."""
        first, self.shown = self.shown is None, page
        notice = page.row
        self.header.set_text(notice.title, self._line(notice))
        self.text.setText(notice.text)
        self.text.setVisible(bool(notice.text))
        self.files.show_files(notice.files)
        organizer = self.context.organizer
        for button in (self.change_button, self.down_button):
            button.setVisible(organizer and notice.shown)
        for part in (self.sum, self.view):
            part.setVisible(organizer)
        self.sum.setText(read_words(notice))
        self.view.rows().set_rows(page.readers if organizer else ())
        self._show_own(notice, first)
        self._fit()
        if first:
            self.arrive()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words take what they need; the list has the rest."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self.told.layout()
        if not self.context.organizer or layout is None:
            return
        width = min(self.area.viewport().width(), _WORDS_PX)
        self.area.setMaximumHeight(max(40, layout.heightForWidth(width) + 4))

    def arrive(self) -> None:
        """The keyboard goes to the answer, the button, or the list."""
        if self.context.organizer:
            self.view.enter()
        else:
            asks = self.answer.isVisibleTo(self)
            (self.answer if asks else self.read_button).setFocus()

    def ask_change(self) -> None:
        """Change its words."""
        if self.shown is not None:
            asking_support.change_notice(self.context, self.shown.row)

    def mark_read(self) -> None:
        """Our library has read it, and answers."""
        notice_id = self.notice_id
        asks = self.shown is not None and self.shown.row.asks
        told = self.answer.toPlainText() if asks else None

        def work(session: Session) -> Any:
            from circledesk.services.board import mark_read

            return mark_read(session, notice_id=notice_id, answer=told)

        self.context.jobs.write(work)

    def note_told(self) -> None:
        """A library without a computer told the organizer that it has read the notice."""
        reader, notice_id = self.view.current(), self.notice_id
        if not isinstance(reader, ReadBy):
            return

        def work(session: Session) -> Any:
            from circledesk.services.board import mark_read

            return mark_read(session, notice_id=notice_id, branch_id=reader.branch_id)

        self.context.jobs.write(work)

    def make_new(self) -> None:
        """Ctrl+N: a notice; a branch asks."""
        if self.context.organizer:
            asking_support.write_notice(self.context)
        else:
            asking_support.ask_organizer(self.context)

    def _menu(self, reader: ReadBy) -> tuple[QAction, ...]:
        return (self.told_action,) if reader.read_at is None else ()

    def _show_own(self, notice: NoticeRow, first: bool) -> None:
        """What a branch does with it."""
        branch = not self.context.organizer
        for part in (self.answer, self.answer_words):
            part.setVisible(branch and notice.asks)
        if first or not self.answer.toPlainText():
            self.answer.setPlainText(notice.answer)
        read = notice.read_at is not None
        verb = self.tr("Send the answer") if notice.asks else self.tr("Mark as read")
        self.read_button.setText(verb)
        self.read_button.setVisible(branch and (notice.asks or not read))
        self.read_told.setVisible(branch and read)
        if notice.read_at is not None:
            told = self.tr("Read here on {day}.")
            self.read_told.setText(told.format(day=words.full_date(notice.read_at.date())))

    def _line(self, notice: NoticeRow) -> str:
        posted = words.full_date(notice.posted_at.date())
        parts = [posted, self.tr("for {whom}").format(whom=whom_words(notice)), notice.by]
        if not notice.shown:
            parts.append(self.tr("not shown any more"))
        elif notice.until:
            parts.append(self.tr("until {day}").format(day=words.full_date(notice.until)))
        return " · ".join(part for part in parts if part)

    def _arrange(self) -> None:
        own = column(
            self.answer_words, self.answer, row(self.read_button, self.read_told, None), space=8
        )
        self.told = QWidget()
        self.told.setProperty("kind", "ground")
        self.told.setLayout(column(self.text, 4, self.files, 8, own, None, space=8))
        self.told.setMaximumWidth(_WORDS_PX)
        self.area = QScrollArea()
        self.area.setWidget(self.told)
        self.area.setWidgetResizable(True)
        layout = column(self.header, 12, self.area, 8, self.sum, self.view, space=4)
        layout.setStretch(2, 1)
        layout.setStretch(5, 1)
        page_margins(layout)
        self.setLayout(layout)
