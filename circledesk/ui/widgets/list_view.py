"""The list of all places: whole rows chosen, hover and focus seen, columns remembered.

Enter or a double click opens, typing filters, the menu key or the right button shows the same
actions that the page has. Columns always fill the width, so there is never a scroll bar below.
Lists that may grow to a hundred thousand rows are a `LongList`, with the same ways.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeView

from circledesk.ui.preferences import Preferences
from circledesk.ui.tables.delegate import CellDelegate
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.list_ways import ListWays

Index = QModelIndex | QPersistentModelIndex


class ListView(ListWays, QTreeView):
    """A list over a model of rows; `name` is the key its columns are kept by."""

    opened = Signal(object)
    """The facts of the row that was opened."""
    chose = Signal(object)
    """The facts of the row that the cursor came to; None for none."""
    pressed_button = Signal(object)
    """The facts of the row whose small button was pressed."""
    opened_figure = Signal(object, int)
    """A row's facts and the column of the figure in it that was chosen."""
    copied = Signal(int)
    """How many rows went to the clipboard."""

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
        self.cells = CellDelegate(theme, two_lines=two_lines)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.begin(preferences, model, name, sorts=sorts)

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground of the chosen or hovered row, its words, the line below, the bar at its left."""
        selection = self.selectionModel()
        chosen = selection.isRowSelected(index.row(), index.parent())
        whole = QRect(0, option.rect.y(), self.viewport().width(), option.rect.height())
        self.draw_ground(painter, whole, index, chosen)
        super().drawRow(painter, option, index)
        if chosen:
            bar = 3 if self.hasFocus() else 2
            painter.fillRect(0, whole.y(), bar, whole.height() - 1, self.theme.colour("teal"))
