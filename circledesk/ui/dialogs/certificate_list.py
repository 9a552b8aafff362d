"""The learners of a circle with a tick each: who gets a certificate, or has one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

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
            key=lambda line: line.candidate.learner_id,
        )
        self.ticked: set[str] = set()

    def set_lines(self, lines: Sequence[Line], *, keep: bool) -> None:
        """Show learners; ticked are all who came often enough, or those ticked before."""
        able = {self.key(line) for line in lines if not line.trouble}
        chosen = {self.key(line) for line in lines if line.candidate.eligible}
        issued = {self.key(line) for line in lines if line.candidate.serial}
        self.ticked = able & (self.ticked if keep else chosen | issued)
        self.set_rows(lines)

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
    if line.trouble:
        return Cell(one.name, tr("This name cannot be printed"), tone="red")
    if one.serial:
        return Cell(one.name, one.serial)
    return Cell(one.name, "" if one.eligible else tr("Came less often than the rule asks"))


def _came(line: Line) -> Cell:
    one = line.candidate
    text = tr("{came} of {meetings}").format(came=one.attended, meetings=one.meetings)
    below = tr("Issued") if one.serial else ""
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
    """Space ticks; so does a click on the box. `ticked` tells that ticks have changed."""

    ticked = Signal()

    def __init__(self, context: Context, model: LearnersModel) -> None:
        super().__init__(context.theme, context.preferences, model, "candidates", sorts=False)
        self.learners = model
        self.setProperty("kind", "surface")
        self.setAccessibleName(tr("Learners of the circle"))
        self.cells = TickDelegate(context.theme)
        self.setItemDelegate(self.cells)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the row."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the box ticks."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == 0 and index.data(RowRole) is not None:
            self._toggle(index)

    def _toggle(self, index: QModelIndex) -> None:
        self.learners.toggle(index)
        self.viewport().update(QRect(0, 0, self.viewport().width(), self.viewport().height()))
        self.ticked.emit()
