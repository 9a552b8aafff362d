"""Instead of the library, where its key is gone: the file for the organizer, and what came back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from circledesk.errors import InvalidValue, KeyLocked
from circledesk.settings import Paths
from circledesk.ui.context import Context
from circledesk.ui.dialogs.passphrase import TypedPassphrase
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label, row
from circledesk.ui.widgets.written_file import WrittenFile


class OpenLockedDialog(Dialog):
    """Works without the worker: there is no open library yet."""

    def __init__(self, context: Context, folder: Path, typed: TypedPassphrase) -> None:
        super().__init__(
            context, self.tr("The database is locked"), self.tr("Open the database"), width=560
        )
        self._folder, self._typed = folder, typed
        told = self.tr(
            "This computer no longer finds the key of its database. Send this file to your "
            "organizer; nobody else can do anything with it."
        )
        self.add(label(told, wrap=True))
        file = Paths(folder).database_key
        self.add(WrittenFile(context.theme, file, self.tr("The file for the organizer")))
        back = self.tr("A file comes back, and the organizer tells you six words by telephone.")
        self.add(label(back, "grey", wrap=True))
        self.file, self.words = QLineEdit(), QLineEdit()
        self.words.setPlaceholderText(self.tr("six words"))
        choose = Button(context.theme, self.tr("Choose…"), self._choose, icon="folder-open")
        line = QWidget()
        line.setLayout(row(self.file, choose))
        line.setFocusProxy(self.file)
        self.add_field("file", self.tr("The file that came back"), line)
        self.file.setAccessibleName(self.tr("The file that came back"))
        self.add_field("words", self.tr("The six words"), self.words)
        self.file.setFocus()

    def request(self) -> None:
        """Keep the key anew; where no keyring answers, under the six words."""
        from circledesk.services.database_lock import recover_by_answer

        words, text = self.words.text(), self.file.text().strip()
        if not text:
            raise InvalidValue(
                self.tr("No file was chosen."), self.tr("Choose what came back."), field="file"
            )
        try:
            recover_by_answer(self._folder, file=Path(text), words=words, ask=lambda: words)
        except KeyLocked as error:
            raise InvalidValue(error.what, error.next_step, field="words") from error
        self._typed.words = words  # where no keyring answers they open it from now on

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("The file that came back"), self.file.text(), "*.sealed"
        )
        if chosen:
            self.file.setText(chosen)
