"""On a computer with the team's key: the answer to one whose locked database does not open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from circledesk.errors import InvalidValue
from circledesk.services.facts.database_lock import Answer
from circledesk.ui.context import Context
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label, row
from circledesk.ui.widgets.written_file import WrittenFile

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class AnswerLockedDialog(Dialog):
    """Takes the file that was sent, writes the answer beside it and shows its six words."""

    def __init__(self, context: Context) -> None:
        title = self.tr("Open another computer's database")
        super().__init__(context, title, self.tr("Write the answer"), width=560)
        self._written = False
        told = self.tr(
            "A computer of your team that does not find the key of its database sends you the "
            "small file database.sealed from its folder. The answer opens it there, with six words."
        )
        self.add(label(told, "grey", wrap=True))
        call = self.tr(
            "Call the person yourself, on the number you know, before you answer: whoever has a "
            "stolen computer may ask too."
        )
        self.add(label(call, "amber", wrap=True))
        self.file = QLineEdit()
        choose = Button(context.theme, self.tr("Choose…"), self._choose, icon="folder-open")
        line = QWidget()
        line.setLayout(row(self.file, choose))
        line.setFocusProxy(self.file)
        self.add_field("file", self.tr("The file that was sent"), line)
        self.file.setAccessibleName(self.tr("The file that was sent"))
        self.words = label("", "title")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.file.setFocus()

    def request(self) -> Callable[[Session], Answer] | None:
        """Write the answer; when it is written, close."""
        if self._written:
            return None
        text = self.file.text().strip()
        if not text:
            raise InvalidValue(
                self.tr("No file was chosen."), self.tr("Choose database.sealed."), field="file"
            )
        file, context = Path(text), self.context

        def work(session: Session) -> Answer:
            from circledesk.services.database_lock import answer

            out = file.with_name(f"{file.stem}-answer.sealed")
            return answer(context.desk.keys(), file=file, out=out)

        return work

    def _done(self, result: Answer) -> None:
        self._written = True
        self.words.setText(result.passphrase)
        self.fold_fields()
        self.add(WrittenFile(self.context.theme, Path(result.file), self.tr("The answer")))
        told = self.tr("Send the file back. Tell these six words by telephone, never in writing:")
        self.add(label(told, wrap=True))
        self.add(self.words)
        self.accept_button.setEnabled(True)
        self.accept_button.setText(self.tr("Close"))
        self.keep_button.hide()
        self.fit()

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("The file that was sent"), self.file.text(), "*.sealed"
        )
        if chosen:
            self.file.setText(chosen)
