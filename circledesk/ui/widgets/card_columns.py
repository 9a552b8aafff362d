"""Cards one below the other, or in two columns where there is room; read row by row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from circledesk.ui.theme import SPACE_BETWEEN, SPACE_INSIDE

_WIDEST_PX = 720
_TWO_FROM_PX = 900


class CardColumns(QWidget):
    """Tab goes as the eye does: the cards keep the order in which they came."""

    def __init__(self, cards: Sequence[QWidget]) -> None:
        super().__init__()
        self.setProperty("kind", "ground")
        self.cards = tuple(cards)
        self._columns = 0
        self.setMaximumWidth(2 * _WIDEST_PX)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, SPACE_INSIDE, 0)
        self._grid.setSpacing(SPACE_BETWEEN)
        self.setLayout(self._grid)
        self._lay(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out anew where another number of columns fits."""
        super().resizeEvent(event)
        self._lay(2 if self.width() >= _TWO_FROM_PX else 1)

    def _lay(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // columns, place % columns)
        rows = -(-len(self.cards) // columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for row in range(len(self.cards) + 1):
            self._grid.setRowStretch(row, 1 if row == rows else 0)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
