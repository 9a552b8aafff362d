"""Files that are to travel: chosen, refused where too large, pictures made smaller when asked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from circledesk.services.facts.board import LARGEST_FILE, FileIn
from circledesk.ui.context import Context
from circledesk.ui.language import translated
from circledesk.ui.pages.exchange_words import size_words
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import clear, column, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.errors import CircleDeskError


class ChosenFiles(QWidget):
    """`files` are those that will go along. A picture that is too large waits for a word."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.files: list[FileIn] = []
        self._large: Path | None = None
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self.refusal = label("", "red", wrap=True)
        self.smaller = Button(
            context.theme, self.tr("Make the picture smaller"), self._shrink, kind="small"
        )
        self.add_button = Button(context.theme, self.tr("Add files…"), self.ask, kind="small")
        told = label(self.tr("Up to five, at most 2 MB each."), "detail")
        buttons = row(self.add_button, told, None)
        self.setLayout(column(self._lines, self.refusal, row(self.smaller, None), buttons, space=6))
        self.setFocusProxy(self.add_button)
        self._forgive()

    def ask(self) -> None:
        """Ask for files."""
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Add files"))
        if chosen:
            self.take([Path(name) for name in chosen])

    def take(self, paths: Sequence[Path]) -> None:
        """Read files; the first that is refused ends it."""
        self._forgive()
        for path in paths:
            self._read(path, smaller=False)

    def _shrink(self) -> None:
        path = self._large
        self._forgive()
        if path is not None:
            self._read(path, smaller=True)

    def _read(self, path: Path, *, smaller: bool) -> None:
        def work(session: Session) -> FileIn:
            from circledesk.services.board_files import made_smaller, read_file

            return made_smaller(path) if smaller else read_file(path)

        def failed(error: CircleDeskError) -> None:
            self._refuse(error, path, shrinks=not smaller)

        self.context.jobs.read(work, self._taken, owner=self, slot=str(path), failed=failed)

    def _taken(self, file: FileIn) -> None:
        self.files = [one for one in self.files if one.name != file.name] + [file]
        self._show()

    def _refuse(self, error: CircleDeskError, path: Path, *, shrinks: bool) -> None:
        from circledesk.services.board_files import is_picture

        self.refusal.setText(translated(error.sentence))
        self.refusal.show()
        large = path.is_file() and path.stat().st_size > LARGEST_FILE
        if shrinks and large and is_picture(path.name):
            self._large = path
            self.smaller.show()
            self.smaller.setFocus()

    def _forgive(self) -> None:
        self._large = None
        self.refusal.hide()
        self.smaller.hide()

    def _show(self) -> None:
        clear(self._lines)
        for file in self.files:
            self._lines.addLayout(self._line(file))
        self.updateGeometry()

    def _line(self, file: FileIn) -> Any:
        def drop() -> None:
            self.files.remove(file)
            self._show()
            self.add_button.setFocus()

        told = f"{file.name} · {size_words(len(file.data))}"
        off = Button(self.context.theme, "", drop, kind="link", icon="x")
        off.setAccessibleName(self.tr("Leave {file} out").format(file=file.name))
        off.setToolTip(self.tr("Leave {file} out").format(file=file.name))
        made = row(label(told, wrap=True), off, space=8)
        made.setStretch(0, 1)
        return made
