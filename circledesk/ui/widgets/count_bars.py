"""How often each choice was taken, as thin bars with words before and the count behind."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from circledesk.ui.theme import DETAIL_PT, Theme, font

_ROW, _BAR, _GAP, _COUNT, _SLACK = 22, 10, 8, 30, 4
_NAMES = 0.55
"""Share of the width that names may take."""


class CountBars(QWidget):
    """A line each, in the order that is given."""

    def __init__(self, theme: Theme, lines: Sequence[tuple[str, int]], name: str) -> None:
        super().__init__()
        self._theme, self._lines = theme, tuple(lines)
        told = ", ".join(f"{words}: {count}" for words, count in lines)
        self.setAccessibleName(f"{name} {told}")
        self.setMinimumSize(200, _ROW * len(self._lines))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A line each."""
        return QSize(320, _ROW * len(self._lines))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words, bar, count."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(DETAIL_PT))
        metrics, colour = QFontMetrics(painter.font()), self._theme.colour
        widest = max((metrics.horizontalAdvance(words) for words, _ in self._lines), default=0)
        names = min(widest + _SLACK, int(self.width() * _NAMES))
        most = max((count for _, count in self._lines), default=1) or 1
        room, left = self.width() - names - _GAP - _COUNT, names + _GAP
        middle = Qt.AlignmentFlag.AlignVCenter
        for place, (words, count) in enumerate(self._lines):
            top = place * _ROW
            painter.setPen(colour("ink"))
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, names)
            painter.drawText(QRectF(0, top, names, _ROW), middle, shown)
            wide = max(2.0, room * count / most)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("teal"))
            painter.drawRoundedRect(QRectF(left, top + (_ROW - _BAR) / 2, wide, _BAR), 2, 2)
            painter.setPen(colour("ink"))
            painter.drawText(QRectF(left + wide + 6, top, _COUNT, _ROW), middle, str(count))
        painter.end()
