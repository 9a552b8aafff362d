"""A trend as a small line: where it goes in teal, its last point marked, gaps left open."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from circledesk.ui.theme import Theme

SPARK_PX = 56
Counts = Sequence[int | None]
"""Counts in order; None where nobody counted."""
_LINE_PX, _POINT_PX = 1.5, 2.5


def paint_sparkline(painter: QPainter, theme: Theme, box: QRectF, counts: Counts) -> None:
    """Draw counts from left to right, from nobody at the foot to the most at the top."""
    points = places(counts, box)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.drawLine(box.bottomLeft(), box.bottomRight())
    known = [(number, point) for number, point in enumerate(points) if point is not None]
    for (before, start), (after, end) in pairwise(known):
        gap = after - before > 1
        style = Qt.PenStyle.DotLine if gap else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme.colour("grey" if gap else "teal"), _LINE_PX, style))
        painter.drawLine(start, end)
    if known:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("teal"))
        painter.drawEllipse(known[-1][1], _POINT_PX, _POINT_PX)
    painter.restore()


def places(counts: Counts, box: QRectF) -> list[QPointF | None]:
    """Where each count lies in a box; nowhere where nobody counted."""
    most = max((count for count in counts if count is not None), default=0) or 1
    step = box.width() / max(1, len(counts) - 1)
    return [
        None
        if count is None
        else QPointF(box.left() + number * step, box.bottom() - count / most * box.height())
        for number, count in enumerate(counts)
    ]
