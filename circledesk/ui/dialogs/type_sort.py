"""Type a sort in from paper: for each card its column; Enter goes on to the next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit

from circledesk.errors import InvalidValue
from circledesk.said import said
from circledesk.services.facts.q_study import QStudyPage, SortRow
from circledesk.ui.context import Context
from circledesk.ui.dialogs.lay_sort import keep_sort
from circledesk.ui.pages.q_viewpoint_card import place_words
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_WIDTH_PX, _FIELD_PX, _NUMBER_PX = 760, 70, 28


class PlaceField(QLineEdit):
    """A column's value. Enter and Down go on, Up goes back."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter never closes the dialog from here."""
        steps = {
            Qt.Key.Key_Return: 1,
            Qt.Key.Key_Enter: 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)

    @property
    def value(self) -> int | None:
        """What was typed; None for nothing."""
        text = self.text().strip().replace("−", "-").replace("–", "-")
        return int(text) if text else None


class TypeSortDialog(Dialog):
    """How full each column is stands always in sight; half a sort is kept too."""

    def __init__(self, context: Context, page: QStudyPage, sort: SortRow | None) -> None:
        title = self.tr("Type a sort in")
        super().__init__(context, title, self.tr("Keep the sort"), width=_WIDTH_PX)
        self._study, self._sort, self._page = page.row.id, sort, page
        self.code = QLineEdit(sort.code if sort else "")
        self.code.setPlaceholderText(self.tr("left empty: the next free one"))
        self.add_field("code", self.tr("Code (no name)"), self.code)
        self.places: dict[str, PlaceField] = {}
        self.counts = label("", "strong", wrap=True)
        self.add(label(self.tr("For each card the column in which it lies."), "grey", wrap=True))
        cards = QGridLayout()
        cards.setColumnStretch(1, 1)
        cards.setColumnMinimumWidth(0, _NUMBER_PX)
        for at, card in enumerate(page.cards):
            field = PlaceField()
            field.setFixedWidth(_FIELD_PX)
            field.setAccessibleName(f"{card.number}. {card.text}")
            field.stepped.connect(lambda step, at=at: self._go(at + step))
            field.textChanged.connect(self._count)
            if sort and card.id in sort.places:
                field.setText(str(sort.places[card.id]))
            self.places[card.id] = field
            cards.addWidget(label(str(card.number), "grey"), at, 0)
            cards.addWidget(label(card.text, wrap=True), at, 1)
            cards.addWidget(field, at, 2)
        self.grid.addLayout(cards, self.grid.rowCount(), 0, 1, 2)
        self.remark = QLineEdit(sort.note if sort else "")
        self.add_field("note", self.tr("Note"), self.remark)
        self.buttons.insertWidget(0, self.counts, 1)
        self.buttons.setStretch(1, 0)
        self._count()
        self._go(0)

    def request(self) -> Callable[[Session], Any]:
        """Keep what was typed."""
        places = {}
        for card in self._page.cards:
            field = self.places[card.id]
            try:
                value = field.value
            except ValueError as error:
                field.setFocus()
                raise InvalidValue(
                    said(
                        "Card {number}: «{text}» is no column.",
                        number=card.number,
                        text=field.text(),
                    ),
                    "Type a number of the grid, for example -2.",
                ) from error
            if value is not None:
                places[card.id] = value
        fields = {"code": self.code.text(), "note": self.remark.text(), "places": places}
        return keep_sort(self._study, self._sort, {**fields, "how": "paper"})

    def _go(self, at: int) -> None:
        """Go to a card; after the last comes the button."""
        fields = list(self.places.values())
        if at >= len(fields):
            self.accept_button.setFocus()
        else:
            fields[max(0, at)].setFocus()
            fields[max(0, at)].selectAll()

    def _count(self) -> None:
        held: Counter[int | None] = Counter()
        for field in self.places.values():
            try:
                held[field.value] += 1
            except ValueError:
                continue
        pairs = zip(self._page.values, self._page.grid, strict=True)
        told = (f"{place_words(value)}: {held[value]}/{room}" for value, room in pairs)
        self.counts.setText("   ".join(told))
