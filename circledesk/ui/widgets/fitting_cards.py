"""Cards below a list, shown as far as there is room: the list comes first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from circledesk.ui.theme import SPACE_BETWEEN
from circledesk.ui.widgets.layout import clear, column


class FittingCards(QWidget):
    """Cards in the order in which they keep their room; what they say has other places too."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: tuple[QWidget, ...] = ()
        self._layout = column(space=SPACE_BETWEEN)
        self.setLayout(self._layout)

    def set_cards(self, cards: Sequence[QWidget]) -> None:
        """Hold other cards."""
        clear(self._layout)
        self.cards = tuple(cards)
        for card in cards:
            card.hide()
            self._layout.addWidget(card)

    def fit(self, width: int, height: int) -> None:
        """Show those that fit into so much room."""
        shown = False
        for card in self.cards:
            tall = max(card.sizeHint().height(), card.heightForWidth(width)) + SPACE_BETWEEN
            height -= tall
            card.setVisible(height >= 0)
            shown = shown or height >= 0
        self.setVisible(shown)
