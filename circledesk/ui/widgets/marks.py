"""Small marks drawn in lists: dots of a rating, squares of attendance."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from circledesk.ui.theme import Theme

DOT_STEP, SQUARE_STEP = 9, 12
_SQUARE = (9.0, 14.0)


def paint_dots(painter: QPainter, theme: Theme, x: float, middle: float, rating: int) -> float:
    """Five dots, `rating` of them filled, from x on; returns where they end."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for number in range(5):
        painter.setBrush(theme.colour("teal" if number < rating else "empty"))
        painter.drawEllipse(QPointF(x + 4 + number * DOT_STEP, middle), 3, 3)
    painter.restore()
    return x + 5 * DOT_STEP


def paint_squares(
    painter: QPainter, theme: Theme, x: float, middle: float, states: Sequence[str]
) -> float:
    """One square a meeting: filled came, pale did not, outlined not marked yet.

    Late is filled to two thirds, excused crossed, so that nothing hangs on colour alone.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, state in enumerate(states):
        left = x + number * SQUARE_STEP + 0.5
        _paint_square(painter, theme, QRectF(left, middle - _SQUARE[1] / 2 + 0.5, *_SQUARE), state)
    painter.restore()
    return x + len(states) * SQUARE_STEP


def _paint_square(painter: QPainter, theme: Theme, box: QRectF, state: str) -> None:
    teal, empty = theme.colour("teal"), theme.colour("empty")
    came = state in ("present", "late")
    painter.setPen(QPen(teal if came else empty, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush if state in ("", "late") else (teal if came else empty))
    painter.drawRoundedRect(box, 1.5, 1.5)
    if state == "late":
        painter.fillRect(box.adjusted(1, box.height() / 3, -1, -1), teal)
    elif state == "excused":
        painter.setPen(QPen(theme.colour("grey"), 1))
        painter.drawLine(box.bottomLeft(), box.topRight())


class Dots(QWidget):
    """The dots of a rating as a widget."""

    def __init__(self, theme: Theme, rating: int = 0) -> None:
        super().__init__()
        self._theme = theme
        self._rating = rating
        self.setFixedSize(QSize(5 * DOT_STEP, 16))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Five dots."""
        paint_dots(QPainter(self), self._theme, 0, self.height() / 2, self._rating)
