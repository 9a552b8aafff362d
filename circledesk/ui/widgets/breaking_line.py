"""A line of controls in two parts; where both have no room side by side, the second goes below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from circledesk.ui.theme import SPACE_INSIDE


class BreakingLine(QWidget):
    """`first` takes what is left of the line; `second` stands at its right end, or below."""

    def __init__(self, first: QLayout, second: QLayout | None) -> None:
        super().__init__()
        self._first, self._second = first, second
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(SPACE_INSIDE)
        self._line.addLayout(first, 1)
        if second is not None:
            self._line.addLayout(second)

    def minimumSizeHint(self) -> QSize:
        """The wider part alone: the other may go below."""
        least = super().minimumSizeHint()
        parts = [part for part in (self._first, self._second) if part is not None]
        return QSize(max(part.minimumSize().width() for part in parts), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break where the parts do not fit side by side."""
        super().resizeEvent(event)
        self._break()

    def event(self, event: QEvent) -> bool:
        """Other words need other room."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._break()
        return done

    def _break(self) -> None:
        if self._second is None:
            return
        needed = self._first.sizeHint().width() + self._second.sizeHint().width() + SPACE_INSIDE
        ways = QBoxLayout.Direction
        way = ways.LeftToRight if needed <= self.width() else ways.TopToBottom
        if self._line.direction() != way:
            self._line.setDirection(way)
            self._line.update()
            self.updateGeometry()
