"""Putting papers out: a file that is whole or not there, and a printer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

from circledesk.errors import InvalidValue, RuleBroken
from circledesk.in_place import keep_whole
from circledesk.said import disk_words, said
from circledesk.ui.widgets.paper_view import Paper

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from circledesk.ui.context import Context

_DPI = 300
"""Finer than a QR's smallest square by far; an A4 page takes 35 MB while it is drawn, not 140."""

LYING = QSizeF(842, 595)
"""A4 as certificates lie on it, in points."""


def save_file(file: Path, content: bytes) -> None:
    """Write a file whole or not at all; InvalidValue where it cannot be written."""
    try:
        keep_whole(file, content)
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


def print_pdf(content: bytes, printer: QPrinter) -> int:
    """Send a PDF's pages to a printer, each on a sheet of its own size; return how many.

    RuleBroken where the printer does not take them.
    """
    paper = Paper(content)
    sizes = paper.sizes()
    printer.setResolution(min(printer.resolution(), _DPI))
    printer.setFullPage(True)
    painter = QPainter()
    for number, points in enumerate(sizes):
        printer.setPageLayout(_sheet(points))
        if not (printer.newPage() if number else painter.begin(printer)):
            raise RuleBroken(
                "The printer did not take the paper.",
                "Look whether it is on, or save a PDF and print that.",
            )
        room = QRectF(painter.viewport())
        size = points.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRectF(room.topLeft(), size), paper.picture(number, size.toSize()))
    painter.end()
    paper.close()
    return len(sizes)


def ask_printer(context: Context, parent: QWidget, content: bytes) -> bool:
    """Let the person choose a printer, and print; whether it was printed."""
    sizes = Paper(content).sizes()
    printer = choose_printer(parent, sizes[0]) if sizes else None
    return printer is not None and print_on(context, printer, content)


def choose_printer(parent: QWidget, points: QSizeF = LYING) -> QPrinter | None:
    """Let the person choose a printer for pages of a size; None where she gave it up."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(_sheet(points))
    return printer if QPrintDialog(printer, parent).exec() else None


def print_on(context: Context, printer: QPrinter, content: bytes) -> bool:
    """Print on a printer that was chosen; whether it was printed."""
    try:
        print_pdf(content, printer)
    except RuleBroken as error:
        context.messages.trouble(error.what, error.next_step)
        return False
    return True


def _sheet(points: QSizeF) -> QPageLayout:
    wide = points.width() > points.height()
    way = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    upright = points.transposed() if wide else points
    size = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    return QPageLayout(size, way, QMarginsF(0, 0, 0, 0))
