"""The cards that are still to be laid: chosen by arrows, drawn by mouse, put with Enter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from circledesk.ui.widgets.sort_board import drag_card


class CardHand(QListWidget):
    """Up and Down choose a card, Left and Right a column, Enter lays the card there."""

    aside = Signal(int)
    """One column to the left or right."""
    put = Signal(str)
    """The card that goes into the column at hand."""

    def __init__(self, texts: Mapping[str, str], name: str) -> None:
        super().__init__()
        self._texts = texts
        self.setWordWrap(True)
        self.setSpacing(3)
        self.setAccessibleName(name)
        self.setDragEnabled(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(200)

    def show_cards(self, cards: Sequence[str], at: int = 0) -> None:
        """Show what is left, with the cursor on one."""
        self.clear()
        for card in cards:
            item = QListWidgetItem(self._texts[card])
            item.setData(Qt.ItemDataRole.UserRole, card)
            self.addItem(item)
        if cards:
            self.setCurrentRow(min(max(0, at), len(cards) - 1))

    @property
    def card(self) -> str:
        """The card at hand; '' for none."""
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Draw the card at hand."""
        if self.card:
            drag_card(self, self.card)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right are the board's."""
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.aside.emit(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.card:
                self.put.emit(self.card)
        else:
            super().keyPressEvent(event)
