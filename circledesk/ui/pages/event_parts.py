"""What each library brings to a regional meeting: who has written, and the pack as a workbook."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from circledesk.services.facts.regional import PackBranch, RegionalPack
from circledesk.ui import asking_events, words
from circledesk.ui.context import Context
from circledesk.ui.language import tr
from circledesk.ui.tables.events import parts_model
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, row
from circledesk.ui.widgets.list_export import file_name, save_sheet
from circledesk.ui.widgets.list_view import ListView

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.progress import Progress


class EventParts(QWidget):
    """Enter writes the part of a library."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.pack: RegionalPack | None = None
        self.line = label(" ", "grey", wrap=True)
        self.view = ListView(context.theme, context.preferences, parts_model(), "event-parts")
        self.view.setAccessibleName(self.tr("What the libraries tell"))
        self.view.opened.connect(self._write)
        theme = context.theme
        self.write_button = Button(
            theme, self.tr("Write this library’s part…"), self.write_current, icon="pencil"
        )
        self.save_button = Button(
            theme, self.tr("Save as a spreadsheet…"), self.ask_where, icon="file-down"
        )
        tools = row(self.write_button, self.save_button, None)
        layout = column(8, tools, self.line, self.view, space=8)
        layout.setStretch(3, 1)
        self.setLayout(layout)

    def show_pack(self, pack: RegionalPack) -> None:
        """Show who has written, and the figures that the pack has."""
        self.pack = pack
        self.view.rows().set_rows(pack.branches)
        told = self.tr("{written} of {all} libraries have written. Figures from {first} to {last}.")
        self.line.setText(
            told.format(
                written=pack.written,
                all=len(pack.branches),
                first=words.year_date(pack.first),
                last=words.year_date(pack.last),
            )
        )
        for button in (self.write_button, self.save_button):
            button.setEnabled(bool(pack.branches))
        if pack.branches and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.first())

    def enter(self) -> None:
        """The keyboard goes to the list."""
        self.view.enter()

    def write_current(self) -> None:
        """Write the part of the library that the cursor is on."""
        one = self.view.current()
        if isinstance(one, PackBranch):
            self._write(one)

    def ask_where(self) -> None:
        """Ask for a file, and save the pack as a spreadsheet."""
        if self.pack is None:
            return
        proposed = f"{file_name(self.pack.event.title, self.pack.event.date)}.xlsx"
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as a spreadsheet"), proposed, "Excel (*.xlsx)"
        )
        if name:
            self.save_to(Path(name).with_suffix(".xlsx"))

    def save_to(self, file: Path) -> Progress:
        """Save the pack as a spreadsheet."""
        pack, language = self.pack, self.context.language.code
        assert pack is not None

        def work(session: Session, progress: Progress) -> int:
            from circledesk.interop.regional_sheet import regional_sheet

            return save_sheet(regional_sheet(pack, language), file)

        def done(_: int) -> None:
            self.context.messages.say(tr("Saved: {file}").format(file=file.name))

        return self.context.jobs.long(self.tr("Saving"), work, done)

    def _write(self, one: PackBranch) -> None:
        part = one.part
        if part.editable:
            asking_events.branch_part(self.context, part.event_id, part.branch_id)
