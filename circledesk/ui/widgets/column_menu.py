"""Menus of a list's heading: which columns are shown, and by which one it is ordered."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from circledesk.ui.language import tr
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.widgets.columns import FillingColumns


def column_menu(parent: QWidget, columns: FillingColumns) -> QMenu:
    """Each column with a tick; the first names the row and stays."""
    menu = QMenu(tr("Columns"), parent)
    for number, title in enumerate(columns.titles()):
        if number and title:
            action = QAction(title.replace("&", "&&"), menu, checkable=True)
            action.setChecked(number not in columns.hidden)
            action.triggered.connect(lambda on, number=number: columns.show_column(number, on))
            menu.addAction(action)
    menu.addSeparator()
    menu.addAction(tr("All columns, as at first"), columns.as_at_first)
    return menu


def sort_menu(parent: QWidget, model: RowsModel[Any]) -> QMenu:
    """Order by a column; again by the same one turns it round."""
    menu = QMenu(tr("Sort by"), parent)
    up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
    for number, column in enumerate(model.columns):
        if column.title and model.can_sort(number):
            rising = model.headerData(number, Qt.Orientation.Horizontal).endswith("↑")
            action = menu.addAction(column.title.replace("&", "&&"))
            order = down if rising else up
            action.triggered.connect(
                lambda _=False, number=number, order=order: model.sort(number, order)
            )
    menu.addAction(tr("The usual order"), lambda: model.sort(-1))
    return menu
