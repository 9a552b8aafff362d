"""Read the weeks that branches sent in messages: pasted, or out of a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog

from circledesk.errors import CircleDeskError
from circledesk.services.facts.changed import Area
from circledesk.services.facts.week_message import ReadMessage, ReadWeeks
from circledesk.ui.language import translated
from circledesk.ui.tables.week_messages import week_messages_model
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, line, row
from circledesk.ui.widgets.list_view import ListView
from circledesk.ui.widgets.on_screen import fitting, room
from circledesk.ui.widgets.text_area import text_area

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

_SHOWN = 100_000
"""Letters of a pasted text that the field shows; a longer one is read without being shown."""


class ReadWeekMessagesDialog(QDialog):
    """Stays open with its report: a line for each message, and why it was not taken."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context
        self.setWindowTitle(self.tr("Read weeks in a message"))
        self.setMinimumWidth(min(760, room(self).width()))
        self.text = text_area(6)
        self.text.setAccessibleName(self.tr("Pasted messages"))
        self.text.setPlaceholderText(self.tr("Paste one or several messages here (Ctrl+V)"))
        self.text.textChanged.connect(self._edited)
        self.model = week_messages_model()
        self.view = ListView(context.theme, context.preferences, self.model, "week-messages")
        self.view.setAccessibleName(self.tr("What became of the messages"))
        self.view.chose.connect(self._choose)
        self.view.setMinimumHeight(150)
        self.told = label("", "grey", wrap=True)
        self.told.hide()
        self.view.hide()
        self.reason = label("", "detail", wrap=True)
        self.reason.hide()
        self.file = Button(
            context.theme, self.tr("Choose a file…"), self.ask_file, icon="folder-open"
        )
        self.go = Button(context.theme, self.tr("Read"), self.read_text, kind="primary")
        self.go.setEnabled(False)
        close = Button(context.theme, self.tr("Close"), self.reject)
        says = self.tr(
            "Paste what branches sent, or choose a chat exported from WhatsApp (.txt or .zip) or "
            "a picture of the code. Only what your team’s computers signed is taken."
        )
        head = column(
            label(self.tr("Read weeks in a message"), "heading"),
            label(says, "grey", wrap=True),
            self.text,
            self.told,
            self.view,
            self.reason,
            space=12,
        )
        head.setContentsMargins(24, 20, 24, 16)
        foot = row(self.file, None, close, self.go)
        foot.setContentsMargins(24, 12, 24, 16)
        self.setLayout(column(head, line(), foot, space=0))
        QShortcut(QKeySequence("Ctrl+Return"), self, self.read_text)
        self.text.setFocus()

    def take(self, text: str) -> None:
        """Read a text at once, as if it had been pasted."""
        if len(text) <= _SHOWN:
            self.text.setPlainText(text)
        self._read(lambda: text)

    def read_text(self) -> None:
        """Read what stands in the field."""
        text = self.text.toPlainText()
        if text.strip():
            self._read(lambda: text)

    def ask_file(self) -> None:
        """Choose a chat or a picture."""
        kinds = self.tr("Chats and pictures (*.txt *.zip *.png *.jpg *.jpeg)")
        every = self.tr("All files (*)")
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a chat or a picture"), "", f"{kinds};;{every}"
        )
        if name:
            self.read_file(Path(name))

    def read_file(self, file: Path) -> None:
        """Read a chat or a picture."""

        def text() -> str:
            from circledesk.interop.chat import text_of_file

            return text_of_file(file)

        self._read(text)

    def _read(self, text: Callable[[], str]) -> None:
        def work(session: Session) -> ReadWeeks:
            from circledesk.services.week_reading import read_week_messages

            return read_week_messages(session, text=text())

        self.go.setEnabled(False)
        self._context.jobs.write(
            work, self._show, changed=frozenset({Area.EXCHANGE}), failed=self._refuse
        )

    def _show(self, read: ReadWeeks) -> None:
        told = self.tr("Messages found: {found} · new: {new} · not believed: {refused}")
        self.told.setText(
            told.format(
                found=len(read.lines),
                new=sum(line.state == "new" for line in read.lines),
                refused=sum(line.refused for line in read.lines),
            )
        )
        self.model.set_rows(read.lines)
        self.view.show()
        self.view.setCurrentIndex(self.view.first())
        self._settle()

    def _refuse(self, error: CircleDeskError) -> None:
        self.view.hide()
        self.reason.hide()
        self.told.setText(translated(error.sentence))
        self._settle()

    def _choose(self, chosen: ReadMessage | None) -> None:
        reason = translated(chosen.reason) if chosen is not None else ""
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))

    def _settle(self) -> None:
        self.told.show()
        self._edited()
        self.resize(fitting(self, self.sizeHint().expandedTo(self.size())))

    def _edited(self) -> None:
        self.go.setEnabled(bool(self.text.toPlainText().strip()))
