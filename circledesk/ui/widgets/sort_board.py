"""The grid on which cards are laid: columns of places, by mouse (drag) and by keyboard."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QMimeData, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from circledesk.services.q_method.laying import Laying
from circledesk.ui.language import tr
from circledesk.ui.theme import DETAIL_PT, Theme, font

CARD_MIME = "application/x-circledesk-card"
_HEAD, _GAP, _PAD = 26, 4, 5
_SIZES = (DETAIL_PT, DETAIL_PT - 1, DETAIL_PT - 2)


class SortBoard(QWidget):
    """Arrows go over the places, Enter or a double click takes a card back into the hand."""

    dropped = Signal(str, int)
    """A card and the column it was dropped on."""
    lifted = Signal(str)
    """A card that goes back into the hand."""
    at_hand = Signal(str)
    """The words of the place at hand."""

    def __init__(self, theme: Theme, laying: Laying, texts: Mapping[str, str]) -> None:
        super().__init__()
        self.theme, self.laying, self.texts = theme, laying, texts
        self.column = len(laying.room) // 2
        self.line = 0
        self._pressed: tuple[QPoint, str] | None = None
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(460, 240)
        theme.changed.connect(self.update)
        self.say()

    @property
    def value(self) -> int:
        """The value of the column at hand."""
        return tuple(self.laying.room)[self.column]

    @property
    def card(self) -> str:
        """The card at hand; '' on an empty place."""
        held = self.laying.columns[self.value]
        return held[self.line] if self.line < len(held) else ""

    def go(self, across: int, down: int = 0) -> None:
        """Move over the places."""
        self.column = min(max(0, self.column + across), len(self.laying.room) - 1)
        self.line = min(max(0, self.line + down), self.laying.room[self.value] - 1)
        self.say()

    def say(self) -> None:
        """Paint anew, and tell what is at hand."""
        room, held = self.laying.room[self.value], len(self.laying.columns[self.value])
        told = tr("Column {value}: {held} of {room} cards. {card}")
        text = self.texts.get(self.card, tr("Empty place"))
        self.setAccessibleName(told.format(value=self.value, held=held, room=room, card=text))
        self.at_hand.emit(text)
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for words."""
        return QSize(760, 400)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Enter, Delete."""
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.go(*steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete):
            if self.card:
                self.lifted.emit(self.card)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Values, places, cards."""
        painter = QPainter(self)
        for column, value in enumerate(self.laying.room):
            chosen = column == self.column
            painter.setPen(self.theme.colour("teal" if chosen else "grey"))
            painter.setFont(font(bold=chosen))
            head = QRect(self._left(column), 0, self._wide(), _HEAD)
            told = f"{value:+d}".replace("-", "−") if value else "0"
            held, room = len(self.laying.columns[value]), self.laying.room[value]
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, f"{told}   {held}/{room}")
            for line in range(room):
                self._paint_place(painter, column, value, line)

    def _paint_place(self, painter: QPainter, column: int, value: int, line: int) -> None:
        box, held = self._box(column, line), self.laying.columns[value]
        card = held[line] if line < len(held) else ""
        here = (column, line) == (self.column, self.line)
        ground = "surface" if card else "ground"
        painter.fillRect(box, self.theme.colour("chosen" if here and card else ground))
        painter.setPen(self.theme.colour("teal" if here and self.hasFocus() else "edge"))
        painter.drawRect(box)
        if card:
            painter.setPen(self.theme.colour("ink"))
            self._paint_words(painter, box.adjusted(_PAD, 2, -_PAD, -2), self.texts[card])

    def _paint_words(self, painter: QPainter, box: QRect, text: str) -> None:
        """Words as large as they fit; where they do not, from their beginning."""
        wrapped = Qt.TextFlag.TextWordWrap
        for size in _SIZES:
            painter.setFont(font(size))
            if painter.boundingRect(box, wrapped, text).height() <= box.height():
                break
        painter.setClipRect(box)
        painter.drawText(box, wrapped, text)
        painter.setClipping(False)

    def _wide(self) -> int:
        return self.width() // len(self.laying.room)

    def _left(self, column: int) -> int:
        return column * self._wide()

    def _high(self) -> int:
        return max(24, (self.height() - _HEAD) // max(self.laying.room.values()))

    def _box(self, column: int, line: int) -> QRect:
        top = _HEAD + line * self._high()
        return QRect(self._left(column), top, self._wide() - _GAP, self._high() - _GAP)

    def _at(self, point: QPoint) -> tuple[int, int]:
        column = min(max(0, point.x() // max(1, self._wide())), len(self.laying.room) - 1)
        return column, max(0, (point.y() - _HEAD) // self._high())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a place; a card may be drawn from it."""
        column, line = self._at(event.position().toPoint())
        self.go(column - self.column, line - self.line)
        self._pressed = (event.position().toPoint(), self.card) if self.card else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the card."""
        if self._pressed is None:
            return
        start, card = self._pressed
        far = (event.position().toPoint() - start).manhattanLength()
        if far >= QApplication.startDragDistance():
            self._pressed = None
            drag_card(self, card)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the card back."""
        if self.card:
            self.lifted.emit(self.card)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Cards only."""
        if event.mimeData().hasFormat(CARD_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show which column would take it."""
        column, _ = self._at(event.position().toPoint())
        self.go(column - self.column)
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Lay it."""
        card = bytes(event.mimeData().data(CARD_MIME).data()).decode()
        column, _ = self._at(event.position().toPoint())
        self.go(column - self.column)
        self.dropped.emit(card, self.value)
        event.acceptProposedAction()


def drag_card(source: QWidget, card: str) -> None:
    """Draw a card with the mouse."""
    drag, data = QDrag(source), QMimeData()
    data.setData(CARD_MIME, card.encode())
    drag.setMimeData(data)
    drag.exec(Qt.DropAction.MoveAction)
