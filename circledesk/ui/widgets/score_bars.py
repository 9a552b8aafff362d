"""Names with bars from 0 to 100 and their figures; what has no score is an outline and a dash."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from circledesk.ui.theme import DETAIL_PT, TEXT_PT, Theme, font

_ROW, _BAR, _GAP, _FIGURE, _FOOT, _SLACK = 28, 14, 8, 44, 22, 4
_WIDEST_NAME, _MOST = 0.38, 100
_MARKS = (0, 25, 50, 75, 100)


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """A name, its score, and the words in place of a missing one."""

    name: str
    score: int | None
    none: str = "–"


class ScoreBars(QWidget):
    """One bar a row, to one scale with thin lines at its quarters."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._rows: tuple[ScoreRow, ...] = ()
        self.setAccessibleName(name)
        theme.changed.connect(self.update)

    def show_rows(self, rows: Sequence[ScoreRow]) -> None:
        """Show other rows."""
        self._rows = tuple(rows)
        told = [f"{one.name}: {one.none if one.score is None else one.score}" for one in rows]
        self.setAccessibleDescription(", ".join(told))
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line each, and the scale below."""
        return QSize(560, _ROW * len(self._rows) + _FOOT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Scale, then names, bars, figures."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self._names_end()
        room = max(1.0, self.width() - left - _FIGURE)
        self._paint_scale(painter, left, room)
        painter.setFont(font(TEXT_PT))
        for place, one in enumerate(self._rows):
            self._paint_row(painter, one, (left, place * _ROW), room)
        painter.end()

    def _names_end(self) -> float:
        metrics = QFontMetrics(font(TEXT_PT))
        widest = max((metrics.horizontalAdvance(one.name) for one in self._rows), default=0)
        return min(widest + _SLACK, self.width() * _WIDEST_NAME) + _GAP

    def _paint_scale(self, painter: QPainter, left: float, room: float) -> None:
        tall = _ROW * len(self._rows)
        painter.setFont(font(DETAIL_PT))
        for mark in _MARKS:
            x = left + room * mark / _MOST
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.drawLine(int(x), 0, int(x), tall)
            painter.setPen(self._theme.colour("grey"))
            foot = QRectF(x - 20, tall + 2, 40, _FOOT - 2)
            painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter, str(mark))

    def _paint_row(
        self, painter: QPainter, one: ScoreRow, at: tuple[float, float], room: float
    ) -> None:
        left, top = at
        colour, middle = self._theme.colour, Qt.AlignmentFlag.AlignVCenter
        wide = left - _GAP
        name = QFontMetrics(painter.font()).elidedText(
            one.name, Qt.TextElideMode.ElideRight, int(wide)
        )
        painter.setPen(colour("ink" if one.score is not None else "grey"))
        painter.drawText(QRectF(0, top, wide, _ROW), middle, name)
        bar = QRectF(left, top + (_ROW - _BAR) / 2, room * (one.score or 0) / _MOST, _BAR)
        if one.score is None:
            painter.setPen(QPen(colour("empty"), 1, Qt.PenStyle.DashLine))
            painter.drawRect(QRectF(left, bar.top(), _BAR, _BAR))
            painter.setPen(colour("grey"))
            words = QRectF(left + _BAR + 6, top, room, _ROW)
            painter.drawText(words, middle, one.none)
            return
        painter.fillRect(bar, colour("teal"))
        painter.setPen(colour("ink"))
        painter.drawText(QRectF(bar.right() + 6, top, _FIGURE, _ROW), middle, str(one.score))
