"""A list in which one key marks a row and the cursor moves on; the keys stand as small buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from circledesk.ui.preferences import Preferences
from circledesk.ui.tables.cell_width import PAD
from circledesk.ui.tables.delegate import CellDelegate
from circledesk.ui.tables.rows_model import RowRole, RowsModel
from circledesk.ui.theme import TEXT_PT, Theme, font
from circledesk.ui.widgets.list_view import ListView

Index = QModelIndex | QPersistentModelIndex
_KEY, _STEP, _HEIGHT = 34, 38, 28
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class MarkDelegate(CellDelegate):
    """Draws the keys of one column; the chosen one is filled and bold."""

    def __init__(
        self, theme: Theme, column: int, letters: Sequence[str], chosen: Callable[[Any], str]
    ) -> None:
        super().__init__(theme, two_lines=False)
        self.enabled = True
        self.column = column
        self._letters = letters
        self._chosen = chosen
        self._plain, self._strong = font(), font(TEXT_PT, bold=True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Keys in their column, cells elsewhere."""
        if index.column() != self.column:
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self._chosen(index.data(RowRole))
        for letter in self._letters:
            self._paint_key(painter, self._box(option.rect, letter), letter, letter == chosen)
        painter.restore()

    def letter_at(self, rect: QRect, point: QPoint) -> str:
        """The key under a point of the cell, '' for none."""
        hits = (one for one in self._letters if self._box(rect, one).contains(point))
        return next(hits, "")

    def _box(self, rect: QRect, letter: str) -> QRect:
        left = rect.x() + PAD + self._letters.index(letter) * _STEP
        return QRect(left, rect.center().y() - _HEIGHT // 2, _KEY, _HEIGHT)

    def _paint_key(self, painter: QPainter, box: QRect, letter: str, chosen: bool) -> None:
        colour = self._theme.colour
        painter.setPen(QPen(colour("teal" if chosen else "line"), 1))
        painter.setBrush(colour("tint" if chosen else "surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setFont(self._strong if chosen else self._plain)
        free = "grey" if self.enabled else "empty"
        painter.setPen(colour("teal" if chosen else free))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


class MarkList(ListView):
    """`marks` are (letter, value); the first is also the space bar's. Backspace gives ''."""

    marked = Signal(object, str)
    """The facts of a row, and the value it is to be marked with."""

    def __init__(
        self,
        theme: Theme,
        preferences: Preferences,
        model: RowsModel[Any],
        name: str,
        *,
        column: int,
        marks: Sequence[tuple[str, str]],
        chosen: Callable[[Any], str],
    ) -> None:
        super().__init__(theme, preferences, model, name, two_lines=False, sorts=False)
        self._marks = dict(marks)
        self._first = marks[0][0]
        self._chosen = chosen
        self.keys = MarkDelegate(theme, column, [letter for letter, _ in marks], chosen)
        self.cells = self.keys
        self.setItemDelegate(self.keys)

    def set_enabled(self, enabled: bool) -> None:
        """Whether rows can be marked; the list can be read all the same."""
        self.keys.enabled = enabled
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark the row and move on; all other keys are the list's."""
        letter = self._letter(event)
        if letter is None:
            super().keyPressEvent(event)
        else:
            self._mark(self.currentIndex(), letter)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a key marks with it, on the chosen one clears; the cursor stays."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        letter = self.keys.letter_at(self.visualRect(index), point) if index.isValid() else ""
        if letter and index.column() == self.keys.column and self.keys.enabled:
            facts = index.data(RowRole)
            again = self._chosen(facts) == letter
            self.marked.emit(facts, "" if again else self._marks[letter])

    def _letter(self, event: QKeyEvent) -> str | None:
        if event.modifiers() not in _PLAIN:
            return None
        if event.key() == Qt.Key.Key_Space:
            return self._first
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            return ""
        typed = event.text().upper()
        return typed if typed in self._marks else None

    def _mark(self, index: QModelIndex, letter: str) -> None:
        facts = index.data(RowRole)
        if facts is None or not self.keys.enabled:
            return
        row = index.row() + 1
        self.marked.emit(facts, self._marks.get(letter, ""))
        if row < self.model().rowCount():
            self.setCurrentIndex(self.model().index(row, 0))
