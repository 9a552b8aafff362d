"""A new computer takes the library back from the flash disk that its backups were copied to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QComboBox, QFileDialog

from circledesk.errors import CircleDeskError, InvalidValue, KeyLocked
from circledesk.said import said
from circledesk.services.facts.backups import CarriedBackup
from circledesk.ui import backup_words
from circledesk.ui.context import Context
from circledesk.ui.dialogs.choose_passphrase import asked_for_words
from circledesk.ui.dialogs.passphrase import TypedPassphrase
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label, row
from circledesk.ui.widgets.sheet_lines import SheetLines


class PutBackDialog(Dialog):
    """Which backup, and the recovery sheet that opens it. `answer` is the library's folder."""

    def __init__(self, context: Context, folder: Path, typed: TypedPassphrase) -> None:
        super().__init__(context, self.tr("Put a backup back"), self.tr("Put it back"), width=600)
        self.folder, self.typed = folder, typed
        told = self.tr(
            "For when the old computer is gone. Put in the flash disk with the backups, and have "
            "the team's recovery sheet at hand: the copies are sealed, and it opens them."
        )
        self.add(label(told, "grey", wrap=True))
        self.files = QComboBox()
        self.holds = label("", "detail", wrap=True)
        self.files.currentIndexChanged.connect(self._show_held)
        self.look = Button(context.theme, self.tr("Look again"), self._look, kind="small")
        other = Button(context.theme, self.tr("Another file…"), self._choose, kind="small")
        self.add_field("file", self.tr("Backup"), self.files)
        at = self.grid.rowCount()
        self.grid.addWidget(self.holds, at, 1)
        self.grid.addLayout(row(self.look, other, None), at + 1, 1)
        self.lines = SheetLines()
        self.add_field(
            "sheet",
            self.tr("Recovery sheet"),
            self.lines,
            self.tr("A branch asks its organizer for it. An open file needs none."),
        )
        self._look()

    def show_files(self, found: tuple[CarriedBackup, ...]) -> None:
        """Offer what lies on the flash disks, the newest first, with times of this computer."""
        self._found = {one.file: one for one in found}
        self.files.clear()
        for one in found:
            made = backup_words.when(one.at, one.at.astimezone().tzinfo or UTC)
            self.files.addItem(f"{made} · {one.computer}", one.file)
        if not found:
            self.files.addItem(self.tr("No flash disk with backups is put in."), "")
        self.fit()

    def request(self) -> Callable[[Any], Any]:
        """Open it, restore it, take the keys anew."""
        file, sheet = self.files.currentData(), self.lines.text()
        if not file:
            raise InvalidValue(
                said("No backup was chosen."),
                "Put the flash disk in and look again, or choose another file.",
                field="file",
            )
        folder, typed = self.folder, self.typed

        def work(_: Any) -> Path:
            return take_back(folder, typed, Path(file), sheet)

        return work

    def _show_held(self) -> None:
        one = self._found.get(self.files.currentData())
        self.holds.setText(backup_words.held(one) if one else "")

    def _look(self) -> None:
        from circledesk.services.backup_carried import carried_on_drives

        self.show_files(carried_on_drives())

    def _choose(self) -> None:
        title = self.tr("Choose a backup")
        file, _ = QFileDialog.getOpenFileName(self, title, "", "*.sealed *.backup")
        if file:
            self.files.insertItem(0, Path(file).name, file)
            self.files.setCurrentIndex(0)

    def _refuse(self, error: CircleDeskError) -> None:
        if not asked_for_words(self, self.typed, error, founder=True):
            super()._refuse(error)


def take_back(folder: Path, typed: TypedPassphrase, file: Path, sheet: str) -> Path:
    """Put a backup back in a folder without a library; point at the sheet where it does not fit."""
    from circledesk.services.backup_return import put_back

    typed.needed = False
    text = sheet if sheet.strip() else ""
    try:
        put_back(folder, file=file, sheet=text, passphrase=typed)
    except KeyLocked as error:
        if typed.needed:
            raise
        raise InvalidValue(error.what, error.next_step, field="sheet") from error
    return folder
