"""The files of a notice, a line each: what it is, how large, Open and Save. Nothing is ever run."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from circledesk.services.facts.board import FileIn, NoticeFile
from circledesk.ui.context import Context
from circledesk.ui.language import tr
from circledesk.ui.pages.exchange_words import size_words
from circledesk.ui.papers import save_file
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import clear, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class NoticeFiles(QWidget):
    """Hidden where a notice has none. What may hold a program can only be saved."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(6)
        self.setLayout(self._lines)
        self._room: tempfile.TemporaryDirectory[str] | None = None
        self.hide()

    def show_files(self, files: Sequence[NoticeFile]) -> None:
        """Show these."""
        clear(self._lines)
        for file in files:
            self._lines.addLayout(self._line(file))
        self.setVisible(bool(files))

    def open_file(self, file: NoticeFile) -> None:
        """Show a copy of it in the program that this computer has for its kind."""
        self._read(file, self._open)

    def ask_where(self, file: NoticeFile) -> None:
        """Ask for a place, and save it there."""
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the file"), file.name)
        if name:
            self.save_to(file, Path(name))

    def save_to(self, file: NoticeFile, place: Path) -> None:
        """Save it."""

        def save(found: FileIn) -> None:
            save_file(place, found.data)
            self.context.messages.say(tr("Saved: {file}").format(file=place.name))

        self._read(file, save)

    def _line(self, file: NoticeFile) -> Any:
        theme = self.context.theme
        told = label(file.name, "strong", wrap=True)
        kind = label(f"{_kind_words(file)} · {size_words(file.size)}", "grey")
        save = Button(theme, self.tr("Save…"), self._doing(self.ask_where, file), kind="small")
        save.setAccessibleName(self.tr("Save {file}").format(file=file.name))
        show = Button(theme, self.tr("Open"), self._doing(self.open_file, file), kind="small")
        show.setAccessibleName(self.tr("Open {file}").format(file=file.name))
        if not file.opens:
            show.hide()
        made = row(told, kind, show, save, space=12)
        made.setStretch(0, 1)
        return made

    def _doing(self, do: Callable[[NoticeFile], None], file: NoticeFile) -> Callable[[], None]:
        return lambda: do(file)

    def _read(self, file: NoticeFile, done: Callable[[FileIn], None]) -> None:
        file_id = file.id

        def work(session: Session) -> FileIn:
            from circledesk.services.board_files import file_bytes

            return file_bytes(session, file_id=file_id)

        self.context.jobs.read(work, done, owner=self)

    def _open(self, found: FileIn) -> None:
        if self._room is None:
            self._room = tempfile.TemporaryDirectory(prefix="circledesk-")
        place = Path(self._room.name) / found.name
        save_file(place, found.data)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(place))):
            self.context.messages.trouble(
                tr("This computer has no program for «{file}».").format(file=found.name),
                tr("Save it, and open it where there is one."),
            )


def _kind_words(file: NoticeFile) -> str:
    """What kind of file it is."""
    main = file.mime.partition("/")[0]
    if file.mime == "application/pdf":
        return tr("PDF")
    if main == "image":
        return tr("Picture")
    if main == "text":
        return tr("Text")
    if "spreadsheet" in file.mime:
        return tr("Spreadsheet")
    if "word" in file.mime or "opendocument.text" in file.mime:
        return tr("Document")
    if "presentation" in file.mime:
        return tr("Slides")
    return tr("File of kind {ending}").format(ending=Path(file.name).suffix or "?")
