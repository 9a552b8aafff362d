"""Export of a list as it is shown: an action for its menu and Ctrl+Shift+E, and the writing.

    export = ListExport(context, view, "Learners")     # any ListView or LongList
    button = export.button()                           # where a page wants one

Rows, their order and the columns are those on screen; columns that only gave way in a narrow window
go along. Long lists are read block by block on the worker, with progress and a way to stop.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog

from circledesk.errors import InvalidValue
from circledesk.in_place import written_whole
from circledesk.said import disk_words, said
from circledesk.ui.language import tr
from circledesk.ui.noting import EXPORTED, note
from circledesk.ui.tables.as_shown import headings_of, values_of
from circledesk.ui.tables.blocks_model import BlocksModel
from circledesk.ui.tables.cell import Column
from circledesk.ui.tables.source import BLOCK, each_row
from circledesk.ui.widgets.list_ways import ListWays

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.interop.spreadsheets import Sheet, Value
    from circledesk.ui.context import Context
    from circledesk.ui.progress import Progress

KEYS = "Ctrl+Shift+E"


class ListExport(QObject):
    """Hangs on a view; `title` names the sheet and proposes the file's name."""

    def __init__(self, context: Context, view: ListWays, title: str) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self.title = title
        self.action = QAction(tr("Export as shown…"), view)
        self.action.setShortcut(QKeySequence(KEYS))
        self.action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.action.triggered.connect(self.ask)
        view.offer_more(self.action)
        view.copied.connect(self._say_copied)

    def ask(self) -> None:
        """Ask for a file, XLSX or CSV, and write it."""
        if not self._view.rows().rowCount():
            self._context.messages.say(tr("The list is empty: there is nothing to export."))
            return
        kinds = {tr("Excel workbook (*.xlsx)"): ".xlsx", tr("CSV text (*.csv)"): ".csv"}
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = str(Path(folder) / f"{file_name(self.title, self._context.today)}.xlsx")
        name, kind = QFileDialog.getSaveFileName(
            self._view, tr("Export as shown"), proposed, ";;".join(kinds)
        )
        if name:
            file = Path(name)
            ending = kinds.get(kind, ".xlsx")
            if file.suffix.lower() not in (".xlsx", ".csv"):
                file = file.with_name(file.name + ending)
            self.write(file)

    def write(self, file: Path) -> Progress:
        """Write the list into a file, whole or not at all."""
        model, title = self._view.rows(), self.title
        columns = [model.columns[number] for number in self._view.columns.shown()]
        lines, count = _lines(model, columns)

        def work(session: Session, progress: Progress) -> int:
            from circledesk.interop.spreadsheets import Sheet

            told = _told(lines(session), progress, count)
            return save_sheet(Sheet(title, headings_of(columns), told), file)

        def done(written: int) -> None:
            note(self._context, EXPORTED, self._view.columns.list_name, count=written)
            told = tr("{rows} rows are in «{file}».").format(rows=f"{written:,}", file=file.name)
            self._context.messages.say(told)

        return self._context.jobs.long(tr("Exporting"), work, done)

    def _say_copied(self, count: int) -> None:
        self._context.messages.say(tr("Rows copied: {count}").format(count=f"{count:,}"))


def file_name(title: str, today: object) -> str:
    """A list's title and the day, as files may be called."""
    kept = "".join(sign if sign.isalnum() or sign in " -_." else " " for sign in title)
    return f"{' '.join(kept.split()) or 'CircleDesk'} {today}"


Lines = Callable[["Session"], "Iterator[tuple[Value, ...]]"]


def _lines(model: Any, columns: list[Column[Any]]) -> tuple[Lines, int]:
    """The reading of all rows that are shown, for the worker, and how many they are."""
    if not isinstance(model, BlocksModel):
        rows = model.shown_rows()
        return (lambda session: (values_of(columns, row) for row in rows)), len(rows)
    ids, source, order = model.shown_ids(), model.source, model.order
    whole = model.complete

    def lines(session: Session) -> Iterator[tuple[Value, ...]]:
        assert source is not None
        every = ids if whole else source.listed(session, order).ids
        for row in each_row(source, session, every):
            yield values_of(columns, row)

    return lines, model.rowCount()


def _told(
    lines: Iterator[tuple[Value, ...]], progress: Progress, count: int
) -> Iterator[tuple[Value, ...]]:
    for number, line in enumerate(lines):
        if number % BLOCK == 0:
            progress(number, count)
        yield line


def save_sheet(sheet: Sheet, file: Path) -> int:
    """Write a sheet into a file, whole or not at all; InvalidValue where it cannot be written."""
    from circledesk.interop.spreadsheets import write_file

    try:
        return written_whole(file, lambda part: write_file(sheet, part))
    except OSError as error:
        raise InvalidValue(
            said(
                "«{file}» could not be written to {folder}: {trouble}.",
                file=file.name,
                folder=file.parent,
                trouble=disk_words(error),
            ),
            "Choose another folder, or close the program that has the file open.",
        ) from error
