"""What is taken out of the library, and in which form: lists, calendar, contacts, everything."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QRadioButton

from circledesk.ui.context import Context
from circledesk.ui.language import tr
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import column, label
from circledesk.ui.widgets.written_file import WrittenFile

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.errors import CircleDeskError
    from circledesk.interop.take_out import TakenOut
    from circledesk.ui.progress import Progress

_FOLDERS = ("csv", "p2pu", "all")
"""What is more than one file gets a folder of its own."""


class TakeOutDialog(Dialog):
    """One choice, then the folder; what was written is shown with the way to it."""

    def __init__(self, context: Context) -> None:
        title = self.tr("Take data out")
        super().__init__(context, title, self.tr("Choose the folder…"), width=560)
        self.kinds = QButtonGroup(self)
        self._values: list[str] = []
        for kind, name, told in _choices():
            button = QRadioButton(name)
            button.setAccessibleDescription(told)
            self.kinds.addButton(button, len(self._values))
            self._values.append(kind)
            below = label(told, "detail", wrap=True)
            below.setContentsMargins(22, 0, 0, 0)
            self.add(column(button, below, space=2))
        self.kinds.buttons()[0].setChecked(True)
        self.kinds.buttons()[0].setFocus()
        self.told = label("", "grey", wrap=True)
        self.told.hide()
        self.written = column(self.told, space=8)
        self.add(self.written)

    @property
    def kind(self) -> str:
        """What is chosen."""
        return self._values[self.kinds.checkedId()]

    def submit(self) -> None:
        """Ask for the folder, then write."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        start = QStandardPaths.writableLocation(documents)
        chosen = QFileDialog.getExistingDirectory(self, self.windowTitle(), start)
        if chosen:
            self.write(Path(chosen))

    def write(self, folder: Path) -> Progress:
        """Write what is chosen into a folder, with its progress in the status line."""
        kind, language = self.kind, self.context.language.code
        place = _free(folder / f"CircleDesk {self.context.today}") if kind in _FOLDERS else folder
        self.accept_button.setEnabled(False)

        def work(session: Session, progress: Progress) -> TakenOut:
            from circledesk.interop.take_out import take_out

            return take_out(session, kind, place, language)

        def failed(error: CircleDeskError) -> None:
            self.told.hide()
            self._refuse(error)

        self.told.setText(self.tr("Being written…"))
        self.told.show()
        title = tr("Taking out")
        return self.context.jobs.long(title, work, self._show, failed=failed, owner=self)

    def _show(self, made: TakenOut) -> None:
        self.accept_button.setEnabled(True)
        self.keep_button.setText(self.tr("Close"))
        self.told.hide()
        told = self.tr("It is written. Names and telephone numbers are in it: keep it well.")
        file = made.place / "README.txt" if made.place.is_dir() else made.place
        if not file.exists():
            file = next(iter(sorted(made.place.iterdir())), made.place)
        self.written.addWidget(WrittenFile(self.context.theme, file, told))


def _choices() -> tuple[tuple[str, str, str], ...]:
    return (
        (
            "xlsx",
            tr("All lists as one workbook"),
            tr("Meetings, circles, learners and the rest as sheets, for Excel or LibreOffice."),
        ),
        ("csv", tr("All lists as CSV files"), tr("A file for each list, for any other program.")),
        (
            "ics",
            tr("Meetings and events for a calendar"),
            tr("A telephone or mail program takes the file in; taken in again, it moves them."),
        ),
        (
            "vcard",
            tr("The team’s people for a telephone"),
            tr("Names, numbers and addresses of facilitators as contacts; no learners."),
        ),
        (
            "p2pu",
            tr("P2PU’s files"),
            tr("Circles, sign-ups, people and courses as P2PU’s own platform writes them."),
        ),
        (
            "all",
            tr("Everything, in open formats"),
            tr("All tables with a description of every field: readable without CircleDesk."),
        ),
    )


def _free(folder: Path) -> Path:
    """A folder of this name that is not there yet."""
    number, free = 1, folder
    while free.exists():
        number += 1
        free = folder.with_name(f"{folder.name} ({number})")
    return free
