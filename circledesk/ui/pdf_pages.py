"""Pages of a PDF as pictures, without a window: to read a code off them, or to show them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from circledesk.errors import FileRefused
from circledesk.said import said
from circledesk.ui.theme import PAPER

MOST_PAGES = 500
"""More is no stack of sheets or certificates."""
MOST_HEIGHT = 4
"""How many times as high as wide a page may be."""


def page_pictures(pdf: Path, *, width: int = 2000) -> Iterator[bytes]:
    """Yield each page as a PNG of this width in pixels; FileRefused where it is no PDF."""
    document = QPdfDocument()
    if document.load(str(pdf)) != QPdfDocument.Error.None_:
        raise FileRefused(
            said("«{file}» cannot be read as a PDF.", file=pdf.name),
            "Check that the file is whole, and try again.",
        )
    try:
        if document.pageCount() > MOST_PAGES:
            raise FileRefused(
                said(
                    "«{file}» has {count} pages; at most {most} are read at once.",
                    file=pdf.name,
                    count=document.pageCount(),
                    most=MOST_PAGES,
                ),
                "Split it into smaller files.",
            )
        for number in range(document.pageCount()):
            points = document.pagePointSize(number)
            if not 0 < points.height() <= MOST_HEIGHT * points.width():
                raise FileRefused(
                    said(
                        "Page {number} of «{file}» has no usual size.",
                        number=number + 1,
                        file=pdf.name,
                    ),
                    "Scan or print it again on A4.",
                )
            height = round(width * points.height() / points.width())
            yield _png(_on_white(document.render(number, QSize(width, height))))
    finally:
        document.close()


def count_of(pdf: Path) -> int:
    """Return how many pages a PDF has; 1 where it cannot be read, whose trouble is one page's."""
    document = QPdfDocument()
    read = document.load(str(pdf)) == QPdfDocument.Error.None_
    count = document.pageCount() if read else 1
    document.close()
    return count


def _on_white(page: QImage) -> QImage:
    """Lay a page, whose ground is transparent, on white paper."""
    paper = QImage(page.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor(PAPER))
    painter = QPainter(paper)
    painter.drawImage(0, 0, page)
    painter.end()
    return paper


def _png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
