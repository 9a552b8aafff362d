"""The learners of a circle with a tick each: who gets a certificate, or has one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from circledesk.services.facts.certificates import Candidate
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.dialogs.certificate_work import Line
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.delegate import CellDelegate
from circledesk.ui.tables.rows_model import RowRole, RowsModel
from circledesk.ui.widgets.list_view import ListView

Index = QModelIndex | QPersistentModelIndex
_BOX = 14


class LearnersModel(RowsModel[Line]):
    """Rows with a tick. A learner whose page cannot be printed has none."""

    def __init__(self) -> None:
        super().__init__(
            [
                Column("", lambda line: Cell(), lambda line: line.candidate.name, 56, least=36),
                Column(
                    tr("Learner"),
                    _learner,
                    lambda line: line.candidate.name.casefold(),
                    200,
                    least=150,
                ),
                Column(
                    tr("Came"), _came, lambda line: line.candidate.attended, 100, True, whole=True
                ),
            ],
            key=lambda line: line.candidate.key,
        )
        self.ticked: set[str] = set()
        self.several = False
        """Whether learners of several circles stand in the list."""
        self.moved = False
        """Whether somebody moved rows by hand since they were read."""

    def set_lines(self, lines: Sequence[Line], *, keep: bool) -> None:
        """Show learners; ticked are all who came often enough, or those ticked before."""
        able = {self.key(line) for line in lines if not line.trouble}
        chosen = {self.key(line) for line in lines if _is_due(line.candidate)}
        self.ticked = able & (self.ticked if keep else chosen)
        if keep and self.moved:
            at = {self.key(line): place for place, line in enumerate(self.all_rows())}
            lines = sorted(lines, key=lambda line: at.get(self.key(line), len(at)))
        else:
            self.moved = False
        self.set_rows(lines)

    def move(self, key: str, by: int) -> bool:
        """Move a row up or down; whether it was moved."""
        lines = list(self.all_rows())
        at = next((place for place, line in enumerate(lines) if self.key(line) == key), -1)
        if at < 0 or not 0 <= at + by < len(lines):
            return False
        lines.insert(at + by, lines.pop(at))
        self.moved = True
        self.set_rows(lines)
        return True

    def toggle(self, index: Index) -> None:
        """Tick a learner, or not."""
        line = self.row(index)
        if line is not None and not line.trouble:
            self.ticked ^= {self.key(line)}
            first, last = self.index(index.row(), 0), self.index(index.row(), 2)
            self.dataChanged.emit(first, last)

    def chosen(self) -> list[Line]:
        """The learners that are ticked, in the list's order."""
        return [line for line in self.all_rows() if self.key(line) in self.ticked]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The tick of the first column, for painters and screen readers; else as all lists."""
        line = self.row(index)
        if line is not None and index.column() == 0:
            ticked = self.key(line) in self.ticked
            if role == Qt.ItemDataRole.CheckStateRole and not line.trouble:
                return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return tr("Chosen") if ticked else tr("Not chosen")
        return super().data(index, role)


def _learner(line: Line) -> Cell:
    one = line.candidate
    name = one.printed or one.name
    if line.trouble:
        return Cell(name, tr("This name cannot be printed"), tone="red")
    if one.serial or one.prepared:
        return Cell(name, one.serial or one.prepared)
    return Cell(name, "" if one.eligible else missing_words(one))


def missing_words(one: Candidate) -> str:
    """What is missing to the attendance rule, and whether it can still be reached."""
    told = words.counted(
        tr("One meeting is missing to the rule"),
        tr("{n} meetings are missing to the rule"),
        one.missing,
    )
    if one.to_come >= one.missing:
        return told
    return told + " · " + tr("cannot be reached any more")


def _is_due(one: Candidate) -> bool:
    return one.eligible or bool(one.serial or one.prepared)


def _came(line: Line) -> Cell:
    one = line.candidate
    text = tr("{came} of {meetings}").format(came=one.attended, meetings=one.meetings)
    if not one.meetings:
        text = tr("Came")
    below = tr("Issued") if one.serial else (tr("Prepared") if one.prepared else "")
    if one.collected:
        below = tr("Collected")
    return Cell(text, below, tone="ink" if one.eligible or one.serial else "grey", right=True)


class TickDelegate(CellDelegate):
    """Paints the box of the first column."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A box with a tick or without; a dash where there is no choice."""
        if index.column():
            super().paint(painter, option, index)
            return
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        middle = option.rect.center()
        box = QRectF(option.rect.x() + 12.5, middle.y() - _BOX / 2 + 0.5, _BOX, _BOX)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter, box, state)
        painter.restore()

    def _paint_box(self, painter: QPainter, box: QRectF, state: Any) -> None:
        theme = self._theme
        if state is None:
            painter.setPen(QPen(theme.colour("red"), 1.6))
            middle = box.center().y()
            painter.drawLine(QPointF(box.left() + 2, middle), QPointF(box.right() - 2, middle))
            return
        ticked = Qt.CheckState(state) is Qt.CheckState.Checked
        painter.setPen(QPen(theme.colour("fill" if ticked else "grey"), 1))
        painter.setBrush(theme.colour("fill" if ticked else "surface"))
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            painter.setPen(QPen(theme.colour("on_fill"), 1.8))
            at = box.topLeft()
            points = [at + QPointF(3, 7), at + QPointF(6, 10), at + QPointF(11, 4)]
            painter.drawPolyline(points)


class TickList(ListView):
    """Space ticks; so does a click on the box. Alt+Up and Alt+Down move a row, so does dragging.

    `ticked` and `moved` tell of it.
    """

    ticked = Signal()
    moved = Signal()

    def __init__(self, context: Context, model: LearnersModel) -> None:
        super().__init__(context.theme, context.preferences, model, "candidates", sorts=False)
        self.learners = model
        self._dragged, self._dropped = "", False
        self.setProperty("kind", "surface")
        self.setAccessibleName(tr("Learners of the circle"))
        self.cells = TickDelegate(context.theme)
        self.setItemDelegate(self.cells)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the row; with Alt the arrows move it."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.move_row(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def move_row(self, by: int) -> None:
        """Move the chosen row, and stay on it."""
        key = self.learners.key_at(self.currentIndex())
        if self.learners.move(key, by):
            self.choose(key)
            self.moved.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A row that is pressed may be dragged to its place."""
        super().mousePressEvent(event)
        self._dragged = self.learners.key_at(self.indexAt(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the pressed row to where the pointer is."""
        target = self.indexAt(event.position().toPoint())
        at = self.learners.index_of(self._dragged).row() if self._dragged else -1
        if at < 0 or not target.isValid() or target.row() == at:
            return
        if self.learners.move(self._dragged, target.row() - at):
            self.choose(self._dragged)
            self._dropped = True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the box ticks; a row that was dragged stays where it is dropped."""
        super().mouseReleaseEvent(event)
        self._dragged = ""
        if self._dropped:
            self._dropped = False
            self.moved.emit()
            return
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == 0 and index.data(RowRole) is not None:
            self._toggle(index)

    def _toggle(self, index: QModelIndex) -> None:
        self.learners.toggle(index)
        self.viewport().update(QRect(0, 0, self.viewport().width(), self.viewport().height()))
        self.ticked.emit()
