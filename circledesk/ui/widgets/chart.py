"""Columns with their figures on top: one thin axis, teal first, grey for what is compared with.

It reads in black and white: figures stand at the columns, and what nobody counted is an outline.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from circledesk.ui.theme import DETAIL_PT, RADIUS, TEXT_PT, Theme, font

_WIDTH_PX, _HEIGHT_PX, _WIDEST_PX, _GAP_PX = 560, 148, 44, 12
_FIGURE_PX = 24


@dataclass(frozen=True, slots=True)
class ChartColumn:
    """One column: what stands below it, and its figure; None where nobody counted."""

    label: str
    count: int | None


class Chart(QWidget):
    """Counts side by side. `whole` is a dashed line to compare with, in words at its end."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._columns: tuple[ChartColumn, ...] = ()
        self._whole, self._whole_words = 0, ""
        self._text, self._detail = font(TEXT_PT, bold=True), font(DETAIL_PT)
        self.setAccessibleName(name)
        self.setMinimumHeight(_HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Room for the columns and their words."""
        return QSize(_WIDTH_PX, _HEIGHT_PX)

    def show_columns(
        self, columns: Sequence[ChartColumn], whole: int = 0, whole_words: str = ""
    ) -> None:
        """Show other figures."""
        self._columns = tuple(columns)
        self._whole, self._whole_words = whole, whole_words
        told = [f"{one.label}: {'–' if one.count is None else one.count}" for one in self._columns]
        self.setAccessibleDescription(", ".join([*told, whole_words] if whole_words else told))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Axis, line to compare with, columns."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        below = QFontMetrics(self._detail).height() + 4
        above = QFontMetrics(self._text).height() + 2
        field = QRectF(self.rect()).adjusted(0.5, above, -0.5, -below)
        counts = [one.count for one in self._columns if one.count is not None]
        most = max([*counts, self._whole, 1])
        if self._whole:
            self._paint_whole(painter, field, self._whole / most)
        painter.setPen(QPen(self._theme.colour("grey"), 1))
        painter.drawLine(field.bottomLeft(), field.bottomRight())
        step = self._step(field.width())
        for number, one in enumerate(self._columns):
            left = field.left() + number * (step + _GAP_PX) + _GAP_PX / 2
            share = (one.count or 0) / most * field.height()
            bar = QRectF(left, field.bottom() - share, step, share)
            self._paint_column(painter, bar, one)
        painter.end()

    def _step(self, width: float) -> float:
        count = max(1, len(self._columns))
        return min(_WIDEST_PX, max(4.0, width / count - _GAP_PX))

    def _paint_column(self, painter: QPainter, bar: QRectF, one: ChartColumn) -> None:
        theme = self._theme
        if one.count is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("empty"), 1, Qt.PenStyle.DashLine))
            painter.drawRect(bar.adjusted(0, -RADIUS, 0, 0))
        else:
            painter.fillRect(bar, theme.colour("fill"))
            inside = bar.height() >= _FIGURE_PX  # else above it, where no line crosses
            top = bar.top() + (2 if inside else -_FIGURE_PX)
            place = QRectF(bar.left() - _GAP_PX, top, bar.width() + 2 * _GAP_PX, _FIGURE_PX - 2)
            painter.setFont(self._text)
            painter.setPen(theme.colour("on_fill" if inside else "ink"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(one.count))
        painter.setFont(self._detail)
        painter.setPen(theme.colour("grey"))
        foot = QRectF(bar.left() - _GAP_PX, bar.bottom() + 3, bar.width() + 2 * _GAP_PX, 18)
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(foot, middle, one.label)

    def _paint_whole(self, painter: QPainter, field: QRectF, share: float) -> None:
        top = field.bottom() - share * field.height()
        metrics = QFontMetrics(self._detail)
        wide = metrics.horizontalAdvance(self._whole_words)
        painter.setPen(QPen(self._theme.colour("grey"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(field.left(), top), QPointF(field.right() - wide - 8, top))
        painter.setFont(self._detail)
        place = QRectF(field.right() - wide - 2, top - 10, wide + 4, 20)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._whole_words)
