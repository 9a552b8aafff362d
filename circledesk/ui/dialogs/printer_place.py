"""Where a printer prints: moved by tenths of a mm, with or without the background; a ruler page."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFileDialog

from circledesk.documents.sheet_plan import FURTHEST
from circledesk.errors import CircleDeskError
from circledesk.ui.papers import ask_printer, save_file
from circledesk.ui.printing_place import (
    SAVED,
    PrinterPlace,
    keep_place,
    kept_printers,
    place_of,
)
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label, row
from circledesk.ui.widgets.number import with_room

if TYPE_CHECKING:
    from circledesk.ui.context import Context


class PrinterPlaceDialog(Dialog):
    """What is set holds for certificates printed with this printer from this computer."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Where the printer prints"), self.tr("Save"), width=560)
        told = self.tr(
            "Print the ruler page, fold it in the middle both ways, and type what the creases "
            "show. Certificates are moved by that much, in tenths of a millimetre."
        )
        self.add(label(told, "grey", wrap=True))
        theme = context.theme
        self.print_button = Button(
            theme, self.tr("Print the ruler page…"), self.print_ruler, icon="printer"
        )
        self.save_button = Button(
            theme, self.tr("Save the ruler page…"), self.ask_where, icon="file-down"
        )
        self.add(row(self.print_button, self.save_button, None))
        self.printer = QComboBox()
        self.printer.addItem(self.tr("PDF files that are saved"), SAVED)
        for name in dict.fromkeys((*_printers(), *kept_printers(context.preferences))):
            self.printer.addItem(name, name)
        self.right, self.down = _millimetres(), _millimetres()
        self.bare = QCheckBox(self.tr("The paper has frame and ornaments already"))
        self.add_field("printer", self.tr("Printer"), self.printer)
        self.add_field(
            "right", self.tr("Across"), self.right, self.tr("With its sign: + moves to the right.")
        )
        self.add_field("down", self.tr("Down"), self.down, self.tr("With its sign: + moves down."))
        self.add_field("background", "", self.bare)
        self.bare.setAccessibleName(self.bare.text())
        self.printer.currentIndexChanged.connect(lambda _: self._show())
        if self.printer.count() > 1:
            self.printer.setCurrentIndex(1)
        self._show()

    def request(self) -> Callable[[Any], Any] | None:
        """It is this computer's own: nothing goes to the library."""
        keep_place(self.context.preferences, self.printer.currentData(), self._typed())
        told = self.tr("Kept for {printer}.").format(printer=self.printer.currentText())
        self.context.messages.say(told)
        return None

    def ruler(self) -> bytes:
        """The ruler page as PDF."""
        from circledesk.documents.ruler_page import render_ruler_page

        out = BytesIO()
        team = self.context.known.team if self.context.known else ""
        place = self._typed()
        render_ruler_page(
            out,
            self.context.language.code,
            team=team or "CircleDesk",
            moved=(place.right, place.down),
        )
        return out.getvalue()

    def print_ruler(self) -> None:
        """Choose a printer, and print the ruler page, moved by what is typed."""
        ask_printer(self.context, self, self.ruler())

    def ask_where(self) -> None:
        """Ask for a file, and save the ruler page."""
        file, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), "ruler.pdf", "PDF (*.pdf)"
        )
        if file:
            self.save_to(Path(file).with_suffix(".pdf"))

    def save_to(self, file: Path) -> None:
        """Save the ruler page."""
        try:
            save_file(file, self.ruler())
        except CircleDeskError as error:
            self.context.messages.trouble(error.what, error.next_step)
            return
        self.context.messages.say(self.tr("Saved: {file}").format(file=file.name))

    def _typed(self) -> PrinterPlace:
        return PrinterPlace(
            round(self.right.value() * 10), round(self.down.value() * 10), not self.bare.isChecked()
        )

    def _show(self) -> None:
        place = place_of(self.context.preferences, self.printer.currentData())
        self.right.setValue(place.right / 10)
        self.down.setValue(place.down / 10)
        self.bare.setChecked(not place.background)


def _millimetres() -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setDecimals(1)
    field.setSingleStep(0.1)
    field.setRange(-FURTHEST / 10, FURTHEST / 10)
    field.setSuffix(" mm")
    with_room(field)
    return field


def _printers() -> list[str]:
    from PySide6.QtPrintSupport import QPrinterInfo

    return list(QPrinterInfo.availablePrinterNames())
