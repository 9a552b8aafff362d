"""Shows the pages of a PDF as they will be printed: the very bytes, drawn by Qt's PDF renderer."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QScrollArea, QWidget

from circledesk.ui.theme import PAPER, SPACE_BETWEEN, Theme

_WIDEST_PX = 900


class Paper(QPdfDocument):
    """A PDF held in memory."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self._bytes = QByteArray(content)
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.load(self._buffer)

    def sizes(self) -> list[QSizeF]:
        """The pages' sizes in points."""
        return [self.pagePointSize(number) for number in range(self.pageCount())]

    def picture(self, number: int, size: QSize) -> QImage:
        """A page on white, so many pixels wide and high."""
        sheet = QImage(size, QImage.Format.Format_RGB32)
        sheet.fill(QColor(PAPER))
        painter = QPainter(sheet)
        painter.drawImage(0, 0, self.render(number, size))
        painter.end()
        return sheet


class _Sheets(QWidget):
    """The pages below one another. Pictures are made when a page first comes in sight."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.paper: Paper | None = None
        self.boxes: list[QRectF] = []
        self._pictures: dict[int, QImage] = {}

    def lay(self, boxes: list[QRectF], size: QSize) -> None:
        """Lay the pages out; their pictures are made anew."""
        self.boxes = boxes
        self._pictures.clear()
        self.resize(size)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pages in sight, each with a thin edge."""
        painter = QPainter(self)
        for number, box in enumerate(self.boxes):
            if box.intersects(QRectF(event.rect())):
                painter.drawImage(box.topLeft(), self.picture(number))
                painter.setPen(QPen(self._theme.colour("line"), 1))
                painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))

    def picture(self, number: int) -> QImage:
        """A page at the screen's own resolution."""
        if number not in self._pictures and self.paper is not None:
            ratio = self.devicePixelRatioF()
            size = (self.boxes[number].size() * ratio).toSize()
            drawn = self.paper.picture(number, size)
            drawn.setDevicePixelRatio(ratio)
            self._pictures[number] = drawn
        return self._pictures[number]


class PaperView(QScrollArea):
    """Pages that fit the view: whole ones (`whole=True`), or as wide as the view is."""

    def __init__(self, theme: Theme, *, whole: bool) -> None:
        super().__init__()
        self._whole = whole
        self._sheets = _Sheets(theme)
        self.setWidget(self._sheets)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return len(self._sheets.boxes)

    def show_pdf(self, content: bytes) -> None:
        """Show another PDF from its first page on; no bytes show nothing."""
        before, self._sheets.paper = self._sheets.paper, Paper(content) if content else None
        if before is not None:
            before.close()
            before.deleteLater()
        self._lay()
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages keep fitting."""
        super().resizeEvent(event)
        self._lay()

    def _lay(self) -> None:
        paper = self._sheets.paper
        sizes = paper.sizes() if paper is not None else []
        one = self._whole and len(sizes) < 2
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if one else policy.ScrollBarAsNeeded
        )
        room = self.viewport().size()
        top, boxes = 1.0, []
        for points in sizes:
            scale = self._scale(points, room)
            size = QSizeF(round(points.width() * scale), round(points.height() * scale))
            if self._whole and len(sizes) == 1:
                top = max(1, (room.height() - int(size.height())) // 2)
            left = max(1, (room.width() - int(size.width())) // 2)
            boxes.append(QRectF(QPointF(left, top), size))
            top += size.height() + SPACE_BETWEEN
        height = int(top) - SPACE_BETWEEN + 1 if boxes else room.height()
        self._sheets.lay(boxes, QSize(room.width(), max(height, 1)))

    def _scale(self, points: QSizeF, room: QSize) -> float:
        wide = min(room.width() - 2, _WIDEST_PX) / points.width()
        return min(wide, (room.height() - 2) / points.height()) if self._whole else wide
