"""A part of a photographed sheet, with a frame round the box that is meant."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from circledesk.services.facts.sheets_back import Frame
from circledesk.ui.theme import Theme


def paint_cut_out(
    painter: QPainter, box: QRectF, picture: QPixmap, frame: Frame | None, colour: QColor
) -> None:
    """Draw it as large as it fits at the left of a box."""
    if picture.isNull() or box.width() < 1:
        return
    size = picture.size().scaled(box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    top = box.y() + (box.height() - size.height()) / 2
    place = QRectF(box.x(), top, size.width(), size.height())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(place, picture, QRectF(picture.rect()))
    if frame is not None:
        left, upper, width, height = frame
        around = QRectF(
            place.x() + left * place.width(), place.y() + upper * place.height(),
            width * place.width(), height * place.height(),
        )  # fmt: skip
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 2))
        painter.drawRoundedRect(around, 3, 3)


class CutOut(QWidget):
    """One cut-out, as wide as there is room."""

    def __init__(self, theme: Theme, highest: int) -> None:
        super().__init__()
        self._theme = theme
        self._picture = QPixmap()
        self._frame: Frame | None = None
        self._highest = highest
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(highest)

    def show_picture(self, picture: QPixmap, frame: Frame | None = None) -> None:
        """Show another one."""
        self._picture, self._frame = picture, frame
        self.update()

    def sizeHint(self) -> QSize:
        """As high as it was made."""
        return QSize(400, self._highest)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture at the left."""
        box = QRectF(self.rect()).adjusted(0, 0, -1, -1)
        teal = self._theme.colour("teal")
        paint_cut_out(QPainter(self), box, self._picture, self._frame, teal)
