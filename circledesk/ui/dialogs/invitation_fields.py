"""The three fields of who opens an invitation: the file, its six words, the person's name."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from circledesk.errors import InvalidValue
from circledesk.services.drives import usual_places
from circledesk.ui.dialogs.first_run_work import invitations_in
from circledesk.ui.language import tr
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import row


class InvitationFields:
    """Adds them to a dialog. An invitation file that lies about is found by itself."""

    def __init__(self, dialog: Dialog, name: str = "") -> None:
        self._dialog = dialog
        self.file, self.words, self.name = QLineEdit(), QLineEdit(), QLineEdit(name)
        self.words.setPlaceholderText(tr("six words"))
        choose = Button(dialog.context.theme, tr("Choose…"), self._choose, icon="folder-open")
        line = QWidget()
        line.setLayout(row(self.file, choose))
        line.setFocusProxy(self.file)
        dialog.add_field("file", tr("Invitation file"), line)
        self.file.setAccessibleName(tr("Invitation file"))
        dialog.add_field("words", tr("The six words"), self.words)
        dialog.add_field("name", tr("Your name"), self.name)
        lying = invitations_in(list(usual_places()))
        if lying:
            self.file.setText(str(lying[0]))
        (self.words if lying else self.file).setFocus()

    def read(self) -> tuple[Path, str, str]:
        """Return file, words and name. InvalidValue where one is missing."""
        file, words, name = self.file.text().strip(), self.words.text(), self.name.text().strip()
        for value, field, what in (
            (file, "file", tr("No invitation file was chosen.")),
            (words.strip(), "words", tr("The six words are missing.")),
            (name, "name", tr("Your name is missing.")),
        ):
            if not value:
                raise InvalidValue(what, "", field=field)
        return Path(file), words, name

    def _choose(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self._dialog, tr("Invitation file"))
        if file:
            self.file.setText(file)
