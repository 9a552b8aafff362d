"""A list that may hold a hundred thousand rows: as `ListView`, over a view that never counts them.

A tree view asks the model twice for each row after every change; in Python that alone takes a
tenth of a second and more. A table view asks for what is on screen.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView

from circledesk.ui.preferences import Preferences
from circledesk.ui.tables.delegate import CellDelegate
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.theme import ROW_PX, TWO_LINE_ROW_PX, Theme
from circledesk.ui.widgets.list_ways import ListWays

Index = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction


class LongList(ListWays, QTableView):
    """A list over a model of many rows; signals and ways are those of `ListView`."""

    opened = Signal(object)
    chose = Signal(object)
    pressed_button = Signal(object)
    opened_figure = Signal(object, int)
    copied = Signal(int)

    def __init__(
        self,
        theme: Theme,
        preferences: Preferences,
        model: RowsModel[Any],
        name: str,
        *,
        two_lines: bool = True,
        sorts: bool = True,
    ) -> None:
        super().__init__()
        self.theme = theme
        self.cells = _RowDelegate(self, two_lines=two_lines)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(ROW_PX)
        rows.setDefaultSectionSize(TWO_LINE_ROW_PX if two_lines else ROW_PX)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.begin(preferences, model, name, sorts=sorts)

    def header(self) -> QHeaderView:
        """The headings."""
        return self.horizontalHeader()

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and last row; left and right stay in it."""
        here = self.currentIndex()
        if action is _Move.MoveHome:
            return self.model().index(0, max(here.column(), 0))
        if action is _Move.MoveEnd:
            return self.model().index(self.model().rowCount() - 1, max(here.column(), 0))
        if action in (_Move.MoveLeft, _Move.MoveRight):
            return here
        return super().moveCursor(action, modifiers)

    def ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """What lies under one cell; the chosen row has a bar at its left."""
        chosen = self.selectionModel().isRowSelected(index.row(), QModelIndex())
        first = self.header().visualIndex(index.column()) == 0
        self.draw_ground(painter, option.rect, index, chosen)
        if chosen and first:
            box, bar = option.rect, 3 if self.hasFocus() else 2
            painter.fillRect(
                QRect(box.x(), box.y(), bar, box.height() - 1), self.theme.colour("teal")
            )


class _RowDelegate(CellDelegate):
    def __init__(self, view: LongList, *, two_lines: bool) -> None:
        super().__init__(view.theme, two_lines=two_lines)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground, then the words."""
        self._view.ground(painter, option, index)
        super().paint(painter, option, index)
