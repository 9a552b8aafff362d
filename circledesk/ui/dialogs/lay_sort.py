"""Sort on screen: the cards at the left, the grid at the right; half a sort is kept too."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit, QListWidgetItem

from circledesk.services.facts.q_study import QStudyPage, SortRow
from circledesk.services.q_method.laying import Laying
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.language import tr
from circledesk.ui.widgets.card_hand import CardHand
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import column, label, row
from circledesk.ui.widgets.sort_board import SortBoard

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_WIDTH_PX, _BOARD_PX = 1280, 320


class LaySortDialog(Dialog):
    """By mouse: draw a card onto a column. By keyboard: arrows and Enter; Tab to the grid."""

    def __init__(self, context: Context, page: QStudyPage, sort: SortRow | None) -> None:
        title = page.row.question or self.tr("Sort on screen")
        super().__init__(context, title, self.tr("Keep the sort"), width=_WIDTH_PX)
        self._study, self._sort = page.row.id, sort
        texts = {card.id: card.text for card in page.cards}
        self.laying = Laying(tuple(texts), page.grid, sort.places if sort else {})
        self.code = QLineEdit(sort.code if sort else "")
        self.code.setPlaceholderText(self.tr("left empty: the next free one"))
        self.hand = CardHand(texts, self.tr("Cards to lay"))
        self.board = SortBoard(context.theme, self.laying, texts)
        self.board.setMinimumHeight(_BOARD_PX)
        self.left = label("", "strong", wrap=True)
        keys = self.tr(
            "Draw a card onto a column. Or: ↑ ↓ choose the card, ← → the column, Enter lays it; "
            "on the grid Enter takes a card back."
        )
        self.add_field("code", self.tr("Code (no name)"), self.code)
        ends = row(
            label(self.tr("Least like me"), "grey"), None, label(self.tr("Most like me"), "grey")
        )
        self.whole_words = label("", wrap=True)
        self.board.at_hand.connect(self._say_place)
        right = column(ends, self.board, self.whole_words, space=4)
        sides = row(column(self.left, self.hand, space=4), right)
        sides.setStretch(0, 2)
        sides.setStretch(1, 9)
        self.add(label(keys, "detail", wrap=True))
        self.add(sides)
        self.hand.currentItemChanged.connect(self._say_card)
        self.hand.aside.connect(self.board.go)
        self.hand.put.connect(self._put)
        self.board.dropped.connect(self.lay)
        self.board.lifted.connect(self.lift)
        self._show()
        self.hand.setFocus()

    def lay(self, card: str, value: int) -> None:
        """Lay a card into a column; a full one says so."""
        at = self.hand.currentRow()
        if not self.laying.put(card, value):
            told = self.tr("This column is full: take a card back first, or choose another.")
            self.left.setText(told)
            return
        self._show(at)

    def lift(self, card: str) -> None:
        """Take a card back into the hand, ready to be laid elsewhere."""
        self.laying.lift(card)
        self._show(self.laying.hand.index(card))

    def request(self) -> Callable[[Session], Any]:
        """Keep it, whole or half."""
        fields = {"code": self.code.text(), "places": self.laying.places}
        return keep_sort(self._study, self._sort, {**fields, "how": "screen"})

    def _say_card(self, item: QListWidgetItem | None) -> None:
        """The card at hand in all its words, where the list has no room for them."""
        if item is not None:
            self.whole_words.setText(item.text())

    def _say_place(self, text: str) -> None:
        """The place at hand; while the cards have the keyboard, the card stays."""
        if self.board.hasFocus():
            self.whole_words.setText(text)

    def _put(self, card: str) -> None:
        self.lay(card, self.board.value)

    def _show(self, at: int = 0) -> None:
        hand = self.laying.hand
        self.hand.show_cards(hand, at)
        told = words.counted(tr("One card to lay"), tr("{n} cards to lay"), len(hand))
        self.left.setText(told if hand else tr("All cards are laid"))
        self.board.say()
        self._say_card(self.hand.currentItem())
        if not hand and self.hand.hasFocus():
            self.accept_button.setFocus()


def keep_sort(
    study_id: str, sort: SortRow | None, fields: dict[str, Any]
) -> Callable[[Session], Any]:
    """Add a sort, or change the one at hand; how it was made first stays."""

    def work(session: Session) -> Any:
        from circledesk.services.q_method.sorts import add_sort, edit_sort

        if sort is None:
            return add_sort(session, study_id=study_id, **fields)
        return edit_sort(session, sort_id=sort.id, **{**fields, "how": sort.how})

    return work
