"""How often 1 to 5 were given, as five thin bars with their counts; readable without colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from circledesk.ui.theme import DETAIL_PT, Theme, font

_ROW, _LABEL, _COUNT, _BAR = 18, 18, 30, 10


class ScaleBars(QWidget):
    """5 at the top. A screen reader is told the counts."""

    def __init__(self, theme: Theme, counts: Sequence[int], name: str) -> None:
        super().__init__()
        self._theme = theme
        self._counts = tuple(counts)
        told = ", ".join(f"{value}: {count}" for value, count in enumerate(counts, 1))
        self.setAccessibleName(f"{name}. {told}")
        self.setMinimumSize(180, _ROW * len(self._counts))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A line each."""
        return QSize(260, _ROW * len(self._counts))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Digit, bar, count."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(DETAIL_PT))
        colour, most = self._theme.colour, max(self._counts, default=0) or 1
        room = self.width() - _LABEL - _COUNT
        for line, value in enumerate(range(len(self._counts), 0, -1)):
            top, count = line * _ROW, self._counts[value - 1]
            painter.setPen(colour("grey"))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, top, _LABEL, _ROW), middle, str(value))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("teal" if count else "line"))
            wide = max(2.0, room * count / most) if count else 2.0
            painter.drawRoundedRect(QRectF(_LABEL, top + (_ROW - _BAR) / 2, wide, _BAR), 2, 2)
            painter.setPen(colour("ink"))
            painter.drawText(QRectF(_LABEL + wide + 6, top, _COUNT, _ROW), middle, str(count))
