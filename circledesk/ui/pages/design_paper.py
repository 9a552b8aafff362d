"""The printed page in the editor: its parts are chosen by a click, moved by the mouse and keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from circledesk.documents.design import Box
from circledesk.documents.design_parts import block_place, box_at, move
from circledesk.ui.language import tr
from circledesk.ui.pages.design_state import DesignState
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.paper_view import Paper

_STEP, _LEAP = 0.5, 5.0
"""mm that an arrow key moves a part; with Shift."""
_START_PX = 4
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class DesignPaper(QWidget):
    """Draws the PDF's own page; over it the place of the chosen part."""

    def __init__(self, theme: Theme, state: DesignState) -> None:
        super().__init__()
        self._theme = theme
        self.state = state
        self.areas: dict[str, Box] = {}
        self._paper: Paper | None = None
        self._picture = QImage()
        self._dragged: tuple[QPointF, str] | None = None
        self._moving = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 170)
        self.setAccessibleName(tr("The certificate as it will be printed"))
        self.setAccessibleDescription(
            tr("Arrow keys move the chosen part by half a millimetre, with Shift by five.")
        )
        state.chose.connect(self.update)
        state.changed.connect(self.update)
        theme.changed.connect(self.update)

    def show_page(self, content: bytes, areas: dict[str, Box]) -> None:
        """Show another drawing of the design."""
        before, self._paper = self._paper, Paper(content)
        if before is not None:
            before.close()
            before.deleteLater()
        self.areas = areas
        self._draw()

    def sizeHint(self) -> QSize:
        """As large as a page on the screen is good to read."""
        return QSize(760, 540)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page keeps fitting."""
        super().resizeEvent(event)
        self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page, the chosen part's place dashed, the part itself in a box."""
        if self._picture.isNull():
            return
        painter = QPainter(self)
        sheet = self._sheet()
        painter.drawImage(sheet, self._picture)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5))
        wrong = self.state.fault is not None
        colour = self._theme.colour("red" if wrong else "teal")
        place = self.state.chosen
        held = box_at(self.state.tables, place) if place else None
        if held is not None:
            painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
            painter.drawRect(self._on_screen(held))
        if place in self.areas and not self._moving and not wrong:
            painter.setPen(QPen(colour, 2 if self.hasFocus() else 1))
            painter.drawRect(self._on_screen(self.areas[place]).adjusted(-2, -2, 2, 2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer."""
        found = self.part_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found:
            self.state.choose(found)
            self._dragged = (event.position(), found)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the part along with the pointer, by whole tenths of a mm."""
        if self._dragged is None:
            return
        start, place = self._dragged
        away = event.position() - start
        if not self._moving and away.manhattanLength() < _START_PX:
            return
        self._moving = True
        scale = self._scale()
        right, down = round(away.x() / scale, 1), round(away.y() / scale, 1)
        if right or down:
            self._dragged = (start + QPointF(right * scale, down * scale), place)
            self._move(place, right, down)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave it there."""
        self._dragged, self._moving = None, False
        self.update()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the chosen part."""
        way = _ARROWS.get(Qt.Key(event.key()))
        if way is None or not self.state.chosen:
            super().keyPressEvent(event)
            return
        leap = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        step = _LEAP if leap else _STEP
        self._move(self.state.chosen, way[0] * step, way[1] * step)

    def part_at(self, point: QPointF) -> str:
        """Return the smallest part under a point, else a block there, else ''."""
        sheet, scale = self._sheet(), self._scale()
        x, y = (point.x() - sheet.x()) / scale, (point.y() - sheet.y()) / scale
        under = [
            (box.width * box.height, place)
            for place, box in self.areas.items()
            if box.x - 1 <= x <= box.x + box.width + 1 and box.y - 1 <= y <= box.y + box.height + 1
        ]
        return min(under)[1] if under else ""

    def _move(self, place: str, right: float, down: float) -> None:
        key = f"move {block_place(place)}"
        self.state.edit(key, lambda tables: move(tables, place, right, down))

    def _draw(self) -> None:
        if self._paper is None or not self._paper.pageCount():
            return
        ratio = self.devicePixelRatioF()
        self._picture = self._paper.picture(0, (self._sheet().size() * ratio).toSize())
        self.update()

    def _scale(self) -> float:
        """Pixels a mm."""
        page = self._page()
        return min((self.width() - 2) / page.width(), (self.height() - 2) / page.height())

    def _page(self) -> QRectF:
        points = self._paper.pagePointSize(0) if self._paper else None
        if points is None or points.isEmpty():
            return QRectF(0, 0, 297, 210)
        return QRectF(0, 0, points.width() * 25.4 / 72, points.height() * 25.4 / 72)

    def _sheet(self) -> QRectF:
        page, scale = self._page(), self._scale()
        wide, high = page.width() * scale, page.height() * scale
        return QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)

    def _on_screen(self, box: Box) -> QRectF:
        sheet, scale = self._sheet(), self._scale()
        return QRectF(
            sheet.x() + box.x * scale,
            sheet.y() + box.y * scale,
            box.width * scale,
            box.height * scale,
        )
