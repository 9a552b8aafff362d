"""Draws cells: main words in ink, detail in grey below, marks, a small button."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from circledesk.ui.tables.cell import Cell
from circledesk.ui.tables.cell_width import ICON, ICON_GAP, PAD
from circledesk.ui.tables.rows_model import CellRole
from circledesk.ui.theme import (
    DETAIL_PT,
    ROW_PX,
    SMALL_PT,
    TEXT_PT,
    TWO_LINE_ROW_PX,
    Theme,
    font,
    metrics,
)
from circledesk.ui.widgets.icon import icon
from circledesk.ui.widgets.marks import DOT_STEP, paint_dots, paint_squares
from circledesk.ui.widgets.sparkline import SPARK_PX, paint_sparkline

Index = QModelIndex | QPersistentModelIndex
_GAP = 8
"""Between the words of a cell and its button."""
_BUTTON_HEIGHT = 26
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_LEFT, _RIGHT = _MIDDLE | Qt.AlignmentFlag.AlignLeft, _MIDDLE | Qt.AlignmentFlag.AlignRight
"""Joined once: Python takes longer to join flags than Qt takes to draw a word."""


class _Face:
    """A font and what words take in it."""

    def __init__(self, points: float = TEXT_PT, *, bold: bool = False) -> None:
        self.font = font(points, bold=bold)
        self._size = points, bold

    @property
    def metrics(self) -> QFontMetrics:
        """Not kept here: further letters may be loaded meanwhile."""
        points, bold = self._size
        return metrics(points, bold=bold)


class CellDelegate(QStyledItemDelegate):
    """For any model that gives a `Cell` for `CellRole`."""

    def __init__(self, theme: Theme, *, two_lines: bool = True) -> None:
        super().__init__()
        self._theme = theme
        self._height = TWO_LINE_ROW_PX if two_lines else ROW_PX
        self._text, self._bold = _Face(), _Face(bold=True)
        self._detail, self._small = _Face(DETAIL_PT), _Face(SMALL_PT)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The row's height; widths are the view's."""
        return QSize(80, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell on the ground that the view has drawn."""
        cell = index.data(CellRole)
        if isinstance(cell, Cell):
            painter.save()
            self.paint_cell(painter, option.rect.adjusted(PAD, 0, -PAD, -1), cell)
            painter.restore()

    def paint_cell(self, painter: QPainter, box: QRect, cell: Cell) -> None:
        """Draw one cell inside a box."""
        if cell.squares:
            self._paint_squares(painter, box, cell)
            return
        if cell.trend:
            self._paint_trend(painter, box, cell)
            return
        cell = self._split(cell, box.width())
        below = cell.dots is not None and self._width(cell) > box.width()
        middle = box.center().y()
        second = QRect(box.x(), middle + 2, box.width(), 17)
        main = QRect(box.x(), middle - 20, box.width(), 22) if cell.detail or below else box
        if cell.icon:
            self._paint_icon(painter, second, cell.icon)
            second = second.adjusted(ICON + ICON_GAP, 0, 0, 0)
        self._words(painter, second, cell.detail, self._detail, "grey", cell.right)
        face = self._bold if cell.bold else self._text
        button = self._button_in(box, cell) if cell.button else QRect()
        if cell.button:  # the words end before it, also where the column is narrow
            main.setRight(min(main.right(), button.x() - _GAP))
        end = self._words(painter, main, cell.text, face, cell.tone, cell.right)
        if below:
            self._paint_rating(painter, box.x(), second, cell, self._detail)
        elif cell.dots is not None:
            end = self._paint_rating(painter, end + 10, box, cell, self._text)
        if cell.button:
            self._paint_button(painter, button, cell.button)

    def button_rect(self, rect: QRect, cell: Cell) -> QRect:
        """Where the small button of a cell lies in the cell's rectangle; empty without one."""
        if not cell.button:
            return QRect()
        return self._button_in(rect.adjusted(PAD, 0, -PAD, -1), cell)

    def _button_in(self, box: QRect, cell: Cell) -> QRect:
        face = self._bold if cell.bold else self._text
        end = box.x() + min(face.metrics.horizontalAdvance(cell.text), box.width())
        return self._button_at(end, box, cell.button)

    def _split(self, cell: Cell, width: int) -> Cell:
        """Two parts with a dot between them go on two lines where one is too short."""
        if cell.detail or cell.dots is not None or " · " not in cell.text:
            return cell
        if self._text.metrics.horizontalAdvance(cell.text) <= width:
            return cell
        first, _, rest = cell.text.partition(" · ")
        return replace(cell, text=first, detail=rest)

    def _width(self, cell: Cell) -> int:
        words = self._text.metrics.horizontalAdvance(cell.text + cell.after)
        return words + 5 * DOT_STEP + 20

    def _paint_rating(self, painter: QPainter, x: int, box: QRect, cell: Cell, face: _Face) -> int:
        """Dots and the words after them; returns where they end."""
        middle = box.center().y() + 1
        end = round(paint_dots(painter, self._theme, x, middle, cell.dots or 0)) + 6
        rest = QRect(end, box.y(), box.right() - end, box.height())
        return self._words(painter, rest, cell.after, face, "ink", False)

    def _words(
        self, painter: QPainter, box: QRect, text: str, face: _Face, tone: str, right: bool
    ) -> int:
        if not text:
            return box.x()
        measure = face.metrics
        wide = measure.horizontalAdvance(text)
        if wide > box.width():
            text = shortened(text, measure, box.width())
            wide = measure.horizontalAdvance(text)
        painter.setFont(face.font)
        painter.setPen(self._theme.colour(tone))
        painter.drawText(box, _RIGHT if right else _LEFT, text)
        return box.x() + wide

    def _paint_icon(self, painter: QPainter, line: QRect, name: str) -> None:
        top = line.y() + (line.height() - ICON) // 2
        drawn = icon(name, self._theme.colours.grey, ICON)
        drawn.paint(painter, QRect(line.x(), top, ICON, ICON))

    def _paint_squares(self, painter: QPainter, box: QRect, cell: Cell) -> None:
        middle = box.center().y()
        end = round(paint_squares(painter, self._theme, box.x(), middle, cell.squares))
        rest = QRect(end + 5, box.y(), max(0, box.right() - end - 5), box.height())
        self._words(painter, rest, cell.after, self._detail, "grey", False)

    def _paint_trend(self, painter: QPainter, box: QRect, cell: Cell) -> None:
        line = QRectF(box.x() + 3, box.center().y() - 7, SPARK_PX - 6, 14)
        paint_sparkline(painter, self._theme, line, cell.trend)
        rest = box.adjusted(SPARK_PX + 6, 0, 0, 0)
        self._words(painter, rest, cell.text, self._text, cell.tone, False)

    def _button_at(self, end: int, box: QRect, words: str) -> QRect:
        width = self._small.metrics.horizontalAdvance(words) + 22
        top = box.center().y() - _BUTTON_HEIGHT // 2 + 1
        return QRect(min(end + _GAP, box.right() - width + PAD), top, width, _BUTTON_HEIGHT)

    def _paint_button(self, painter: QPainter, box: QRect, words: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("edge"), 1))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setFont(self._small.font)
        painter.setPen(self._theme.colour("teal"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def shortened(text: str, measure: QFontMetrics, width: int) -> str:
    """Cut a text that is too wide; what stands behind a last dot, such as the week, is kept."""
    first, dot, last = text.rpartition(" · ")
    room = width - measure.horizontalAdvance(dot + last)
    if first and room > width // 3:
        return measure.elidedText(first, Qt.TextElideMode.ElideRight, room) + dot + last
    return measure.elidedText(text, Qt.TextElideMode.ElideRight, width)
