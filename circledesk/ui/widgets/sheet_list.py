"""A list of rows with their cut-outs: one key says what a row is, and the cursor moves on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem

from circledesk.services.facts.sheets_back import Frame
from circledesk.ui.pages.sheet_choices import Line, letters_of
from circledesk.ui.preferences import Preferences
from circledesk.ui.tables.cell import Cell
from circledesk.ui.tables.cell_width import PAD
from circledesk.ui.tables.delegate import CellDelegate
from circledesk.ui.tables.rows_model import RowRole
from circledesk.ui.tables.sheet_rows import KEYS, PICTURE, SheetRows
from circledesk.ui.theme import TEXT_PT, Theme, font
from circledesk.ui.widgets.cut_out import paint_cut_out
from circledesk.ui.widgets.list_view import ListView

Index = QModelIndex | QPersistentModelIndex
_KEY, _STEP, _HEIGHT = 34, 38, 28
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class SheetDelegate(CellDelegate):
    """Draws the cut-out, and the keys that a row takes; the chosen one is filled and bold."""

    def __init__(self, theme: Theme, picture_of: Callable[[Line], QPixmap]) -> None:
        super().__init__(theme)
        self._picture_of = picture_of
        self._plain, self._strong = font(), font(TEXT_PT, bold=True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Picture and keys in their columns, cells elsewhere."""
        line = index.data(RowRole)
        if not isinstance(line, Line) or index.column() not in (PICTURE, KEYS):
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.column() == PICTURE:
            box = QRectF(option.rect.adjusted(PAD, 4, -PAD, -5))
            pixmap, frame = self._picture_of(line), _frame_in_part(line)
            paint_cut_out(painter, box, pixmap, frame, self._theme.colour("teal"))
        else:
            self._paint_keys(painter, option.rect, line)
        painter.restore()

    def letter_at(self, rect: QRect, line: Line, point: QPoint) -> str:
        """The key under a point of the cell, '' for none."""
        for place, (letter, _) in enumerate(letters_of(line.row)):
            if self._box(rect, place).contains(point):
                return letter
        return ""

    def _paint_keys(self, painter: QPainter, rect: QRect, line: Line) -> None:
        letters = letters_of(line.row)
        if not letters:
            words = line.choice.value or "…"
            self.paint_cell(painter, rect.adjusted(PAD, 0, -PAD, -1), Cell(words))
        for place, (letter, value) in enumerate(letters):
            self._paint_key(painter, self._box(rect, place), letter, value == line.choice.value)

    def _box(self, rect: QRect, place: int) -> QRect:
        return QRect(
            rect.x() + PAD + place * _STEP, rect.center().y() - _HEIGHT // 2, _KEY, _HEIGHT
        )

    def _paint_key(self, painter: QPainter, box: QRect, letter: str, chosen: bool) -> None:
        colour = self._theme.colour
        painter.setPen(QPen(colour("teal" if chosen else "line"), 1))
        painter.setBrush(colour("tint" if chosen else "surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setFont(self._strong if chosen else self._plain)
        painter.setPen(colour("teal" if chosen else "grey"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


class SheetList(ListView):
    """Enter is right, a letter or digit says what it is, Backspace leaves it out."""

    said = Signal(object, str)
    """A line, and what it is to be; '' leaves it out."""
    agreed = Signal(object)
    """Enter on a line."""
    scrolled = Signal()
    """Other rows are in sight."""

    def __init__(self, theme: Theme, preferences: Preferences, model: SheetRows) -> None:
        super().__init__(theme, preferences, model, "sheet-rows", sorts=False)
        self._pictures: dict[str, QPixmap] = {}
        self.keys = SheetDelegate(theme, self.small_of)
        self.cells = self.keys
        self.setItemDelegate(self.keys)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.scrolled.emit())

    def picture_of(self, line: Line) -> QPixmap:
        """The cut-out of a row, decoded once."""
        row = line.row
        if row.id not in self._pictures:
            made = QPixmap()
            made.loadFromData(row.picture)
            self._pictures[row.id] = made
        return self._pictures[row.id]

    def small_of(self, line: Line) -> QPixmap:
        """The part of the cut-out that is shown in the list."""
        whole, part = self.picture_of(line), line.row.part
        if part is None:
            return whole
        left, top, width, height = part
        wide, high = whole.width(), whole.height()
        return whole.copy(int(left * wide), int(top * high), int(width * wide), int(height * high))

    def in_sight(self) -> set[str]:
        """Ids of the rows that are on the screen now, with their pictures."""
        if self.isColumnHidden(PICTURE):  # only the row at hand is shown large
            key = self.rows().key_at(self.currentIndex())
            return {key} if key else set()
        area = self.viewport().rect()
        first, model = self.indexAt(QPoint(1, 1)).row(), self.rows()
        found = set()
        for number in range(max(0, first), model.rowCount() if first >= 0 else 0):
            if not self.visualRect(model.index(number, 0)).intersects(area):
                break
            found.add(model.key_at(model.index(number, 0)))
        return found

    def sizeHintForColumn(self, column: int) -> int:
        """Pictures take what they are given."""
        return 0 if column == PICTURE else super().sizeHintForColumn(column)

    def minimumSizeHint(self) -> QSize:
        """At least three rows."""
        return QSize(300, 180)

    def go_on(self) -> None:
        """To the next row; at the end the cursor stays."""
        row = self.currentIndex().row() + 1
        if row < self.model().rowCount():
            self.setCurrentIndex(self.model().index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say what the row is; all other keys are the list's."""
        line = self.current()
        if not isinstance(line, Line):
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.agreed.emit(line)
        elif (value := self._value(event, line)) is not None:
            self.said.emit(line, value)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a key says it; the cursor stays."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        line: Any = index.data(RowRole) if index.isValid() else None
        if isinstance(line, Line) and index.column() == KEYS:
            letter = self.keys.letter_at(self.visualRect(index), line, point)
            if letter:
                self.said.emit(line, dict(letters_of(line.row))[letter])

    def _value(self, event: QKeyEvent, line: Line) -> str | None:
        if event.modifiers() not in _PLAIN and not event.modifiers() & _KEYPAD:
            return None
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            return ""
        letters = dict(letters_of(line.row))
        if event.key() == Qt.Key.Key_Space and "P" in letters:
            return letters["P"]
        return letters.get(event.text().upper())


_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def _frame_in_part(line: Line) -> Frame | None:
    """Where the box that is meant lies in the part that is shown."""
    frame, part = line.row.frame, line.row.part
    if frame is None or part is None:
        return frame
    left, _, wide, _ = part
    return ((frame[0] - left) / wide, frame[1], frame[2] / wide, frame[3])
