"""The six words that open an invitation file, large enough to read out by telephone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout

from circledesk.services.facts.people import InvitationFile
from circledesk.ui.context import Context
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, column, label, line, row
from circledesk.ui.widgets.written_file import WrittenFile


class InvitationWordsDialog(QDialog):
    """Shown once: CircleDesk keeps the words nowhere, so closing it unasked loses them."""

    def __init__(self, context: Context, written: InvitationFile) -> None:
        super().__init__(context.window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Invitation for {branch}").format(branch=written.branch)
        self.setWindowTitle(title)
        self.setMinimumWidth(600)
        told = self.tr(
            "Read these six words out by telephone, and never send them with the file. They are "
            "shown only now: CircleDesk does not keep them."
        )
        theme = context.theme
        self.place = WrittenFile(theme, Path(written.file), self.tr("The file for the branch"))
        self.question = label(
            self.tr(
                "Have you told the words? Once this is closed nobody can see them again, and the "
                "branch needs a new invitation."
            ),
            "amber",
            wrap=True,
        )
        self.question.hide()
        self.leave = Button(theme, self.tr("Close all the same"), self._leave, kind="danger")
        self.leave.hide()
        done = Button(theme, self.tr("I have told the words"), self.accept, kind="primary")
        head = column(
            label(title, "heading"),
            label(told, "grey", wrap=True),
            4,
            self._words(written.passphrase),
            4,
            self.place,
            self.question,
            space=12,
        )
        head.setContentsMargins(24, 20, 24, 16)
        foot = row(self.leave, None, done)
        foot.setContentsMargins(24, 12, 24, 16)
        self.setLayout(column(head, None, line(), foot, space=0))
        done.setAutoDefault(False)
        self.setFocus()

    def reject(self) -> None:
        """Escape and the window's cross only ask: the words are nowhere else."""
        self.question.show()
        self.leave.show()
        self.adjustSize()

    def _leave(self) -> None:
        super().reject()

    def _words(self, passphrase: str) -> QGridLayout:
        """Three in a row, numbered, since one of six is easily missed by ear."""
        grid = QGridLayout()
        grid.setSpacing(12)
        for number, word in enumerate(passphrase.split()):
            told = label(word, "title")
            told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
            told.setAccessibleName(self.tr("Word {n}: {word}").format(n=number + 1, word=word))
            box = Card(row(label(str(number + 1), "detail"), 4, told, None))
            grid.addWidget(box, number // 3, number % 3)
        return grid
