"""The list of all places: whole rows chosen, hover and focus seen, widths remembered.

Enter or a double click opens, typing filters, the menu key or the right button shows the same
actions that the page has. Columns always fill the width, so there is never a scroll bar below.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QMenu,
    QStyleOptionViewItem,
    QTreeView,
)

from circledesk.ui.preferences import Preferences
from circledesk.ui.tables.cell import Cell
from circledesk.ui.tables.delegate import CellDelegate
from circledesk.ui.tables.rows_model import CellRole, RowRole, RowsModel
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.columns import FillingColumns

Index = QModelIndex | QPersistentModelIndex


class ListView(QTreeView):
    """A list over a model of rows; `name` is the key its widths are kept by."""

    opened = Signal(object)
    """The facts of the row that was opened."""
    chose = Signal(object)
    """The facts of the row that the cursor came to; None for none."""
    pressed_button = Signal(object)
    """The facts of the row whose small button was pressed."""

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
        self._hover = -1
        self._filter_line: QLineEdit | None = None
        self._actions_for: Callable[[Any], Sequence[QAction]] | None = None
        self._kept = ""
        self._configure()
        self.setItemDelegate(self.cells)
        self.setModel(model)
        self._columns = FillingColumns(self, preferences, name, model.columns)
        self._sorts(sorts, model)
        theme.changed.connect(self.viewport().update)

    def _configure(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.activated.connect(self._activate)

    def _sorts(self, sorts: bool, model: RowsModel[Any]) -> None:
        header = self.header()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setFixedHeight(30)
        header.setHighlightSections(False)
        header.setSectionsMovable(False)
        if sorts:
            header.setSectionsClickable(True)
            header.sectionClicked.connect(lambda section: self._sort(model, section))
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)

    def filter_with(self, line: QLineEdit) -> None:
        """Typing in the list goes to this line, and what stands there filters the rows."""
        self._filter_line = line
        line.textChanged.connect(self._filter)
        line.returnPressed.connect(self.enter)

    def menu_from(self, actions_for: Callable[[Any], Sequence[QAction]]) -> None:
        """Say which actions a row's menu shows."""
        self._actions_for = actions_for

    def rows(self) -> RowsModel[Any]:
        """The model."""
        model = self.model()
        assert isinstance(model, RowsModel)
        return model

    def current(self) -> Any:
        """The facts of the row under the cursor, or None."""
        return self.currentIndex().data(RowRole)

    def choose(self, key: str) -> None:
        """Put the cursor on the row with a key, where it is shown."""
        index = self.rows().index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)

    def enter(self) -> None:
        """Put the keyboard into the list, on its first row if on none."""
        self.setFocus()
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.first())

    def first(self) -> QModelIndex:
        """The first row that can be chosen."""
        return self.model().index(0, 0)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell the page which row the cursor came to."""
        super().currentChanged(current, previous)
        self.chose.emit(current.data(RowRole))

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

    def draw_ground(self, painter: QPainter, whole: QRect, index: Index, chosen: bool) -> None:
        """What lies under a row's words."""
        if chosen:
            painter.fillRect(whole, self.theme.colour("chosen"))
        elif index.row() == self._hover:
            painter.fillRect(whole, self.theme.colour("hover"))
        painter.fillRect(whole.x(), whole.bottom(), whole.width(), 1, self.theme.colour("line"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; a letter goes to the filter line."""
        text = event.text()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate(self.currentIndex())
        elif self._filter_line and plain and text.strip() and text.isprintable():
            self._filter_line.setFocus()
            self._filter_line.setText(self._filter_line.text() + text)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the row under the mouse."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._set_hover(index.row() if index.isValid() else -1)
        over = self._button_under(event.position().toPoint()).isValid()
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def leaveEvent(self, event: Any) -> None:
        """No row is under the mouse."""
        super().leaveEvent(event)
        self._set_hover(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a small button presses it."""
        index = self._button_under(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.pressed_button.emit(index.data(RowRole))

    def row_actions(self) -> Sequence[QAction]:
        """What can be done with the row under the cursor, for its menu and the menu bar."""
        facts = self.current()
        return self._actions_for(facts) if self._actions_for and facts is not None else ()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The row's actions."""
        actions = self.row_actions()
        if actions:
            menu = QMenu(self)
            menu.addActions(list(actions))
            menu.exec(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns fill the width."""
        super().resizeEvent(event)
        self._columns.fill()

    def _button_under(self, point: QPoint) -> QModelIndex:
        index = self.indexAt(point)
        cell = index.data(CellRole) if index.isValid() else None
        if not isinstance(cell, Cell) or not cell.button:
            return QModelIndex()
        inside = self.cells.button_rect(self.visualRect(index), cell).contains(point)
        return index if inside else QModelIndex()

    def _set_hover(self, row: int) -> None:
        if row != self._hover:
            self._hover = row
            self.viewport().update()

    def _activate(self, index: QModelIndex) -> None:
        facts = index.data(RowRole) if index.isValid() else None
        if facts is not None:
            self.opened.emit(facts)

    def _filter(self, text: str) -> None:
        self.rows().set_filter(text)

    def _sort(self, model: RowsModel[Any], section: int) -> None:
        descending = model.headerData(section, Qt.Orientation.Horizontal).endswith("↑")
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        model.sort(section, order)

    def _remember(self) -> None:
        facts = self.current()
        self._kept = self.rows().key(facts) if facts is not None else ""

    def _restore(self) -> None:
        if self._kept:
            self.choose(self._kept)
