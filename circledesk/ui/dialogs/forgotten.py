"""The way out of a lost passphrase: new keys for this computer, with all its data."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from circledesk.errors import CircleDeskError, InvalidValue
from circledesk.services.drives import usual_places
from circledesk.services.facts.changed import EVERYTHING
from circledesk.ui.context import Context
from circledesk.ui.dialogs.choose_passphrase import asked_for_words
from circledesk.ui.dialogs.first_run_work import at_its_field, invitations_in
from circledesk.ui.dialogs.passphrase import TypedPassphrase
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label, row
from circledesk.ui.widgets.sheet_lines import SheetLines

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class ForgottenDialog(Dialog):
    """An organizer's computer needs the recovery sheet, a branch's a new invitation."""

    changed = EVERYTHING

    def __init__(self, context: Context, typed: TypedPassphrase) -> None:
        super().__init__(
            context, self.tr("The passphrase is lost"), self.tr("Make new keys"), width=560
        )
        self._typed = typed
        typed.words = ""
        self.note = self.tr("This computer has new keys.")
        safe = self.tr(
            "Nobody can find it out, and nothing of your work is lost: this computer gets new "
            "keys, under a new passphrase."
        )
        self.add(label(safe, wrap=True))
        if context.organizer:
            self._ask_sheet()
        else:
            self._ask_invitation()

    def request(self) -> Callable[[Session], Any]:
        """Make new keys; the desk holds them from then on."""
        context, typed = self.context, self._typed
        typed.needed = False
        if context.organizer:
            sheet = self.lines.text()
            return lambda session: _recover(session, context, typed, sheet)
        file, words = self.file.text().strip(), self.words.text()
        for value, field, what in (
            (file, "file", self.tr("No invitation file was chosen.")),
            (words.strip(), "words", self.tr("The six words are missing.")),
        ):
            if not value:
                raise InvalidValue(what, "", field=field)
        return lambda session: _renew(session, context, typed, Path(file), words)

    def reject(self) -> None:
        """A passphrase that was chosen for keys that were never made opens nothing."""
        self._typed.words = ""
        super().reject()

    def _ask_sheet(self) -> None:
        told = self.tr(
            "Type the recovery sheet in. Then write parcels for the branches, so that they learn "
            "of the new keys, and put this computer's old entry out."
        )
        self.add(label(told, "grey", wrap=True))
        other = self.tr(
            "No sheet? A second organizer's computer can invite this one anew. Without both, the "
            "data can be read here, but nothing can be signed any more."
        )
        self.lines = SheetLines()
        self.add_field("sheet", self.tr("The key"), self.lines, other)
        self.lines.setFocus()

    def _ask_invitation(self) -> None:
        told = self.tr(
            "Ask your organizer for a new invitation for this branch. After opening it here, write "
            "a parcel for the organizer: it asks to join anew, with all that was not sent yet."
        )
        self.add(label(told, "grey", wrap=True))
        self.file, self.words = QLineEdit(), QLineEdit()
        choose = Button(self.context.theme, self.tr("Choose…"), self._choose, icon="folder-open")
        line = QWidget()
        line.setLayout(row(self.file, choose))
        line.setFocusProxy(self.file)
        self.add_field("file", self.tr("Invitation file"), line)
        self.file.setAccessibleName(self.tr("Invitation file"))
        self.add_field("words", self.tr("The six words"), self.words)
        self.words.setPlaceholderText(self.tr("six words"))
        lying = invitations_in(list(usual_places()))
        if lying:
            self.file.setText(str(lying[0]))
        (self.words if lying else self.file).setFocus()

    def _choose(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self, self.tr("Invitation file"))
        if file:
            self.file.setText(file)

    def _refuse(self, error: CircleDeskError) -> None:
        if not asked_for_words(self, self._typed, error, founder=self.context.organizer):
            super()._refuse(error)


def _renew(
    session: Session, context: Context, typed: TypedPassphrase, file: Path, words: str
) -> None:
    from circledesk.services.renewing import renew

    session.rollback()
    context.desk.ask_passphrase = typed
    with at_its_field(typed):
        renew(context.desk, file=file, passphrase=words)


def _recover(session: Session, context: Context, typed: TypedPassphrase, sheet: str) -> None:
    from circledesk.services.recovery import recover

    session.rollback()
    context.desk.ask_passphrase = typed
    recover(context.desk, sheet=sheet)
