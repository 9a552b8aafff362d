"""What all lists can do, whichever of Qt's views shows them: open, filter, menu, copy, hover."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QMenu

from circledesk.ui.preferences import Preferences
from circledesk.ui.tables.as_shown import copy_rows
from circledesk.ui.tables.cell import Cell
from circledesk.ui.tables.delegate import CellDelegate
from circledesk.ui.tables.rows_model import CellRole, RowRole, RowsModel
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.column_menu import column_menu, sort_menu
from circledesk.ui.widgets.columns import FillingColumns, Headed

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    View = Headed
else:
    View = object

Index = QModelIndex | QPersistentModelIndex
HEADING_PX = 30


class ListWays(View):
    """Comes before one of Qt's views among the parents; call `begin` last when made."""

    if TYPE_CHECKING:
        theme: Theme
        cells: CellDelegate
        opened: SignalInstance
        chose: SignalInstance
        pressed_button: SignalInstance
        opened_figure: SignalInstance
        copied: SignalInstance

    def begin(
        self, preferences: Preferences, model: RowsModel[Any], name: str, *, sorts: bool = True
    ) -> None:
        """Take the model; `name` is the key by which columns are kept."""
        self._hover = -1
        self._filter_line: QLineEdit | None = None
        self._actions_for: Callable[[Any], Sequence[QAction]] | None = None
        self._more_actions: list[QAction] = []
        self._kept = ""
        self._configure()
        self.setItemDelegate(self.cells)
        self.setModel(model)
        self.columns = FillingColumns(self, preferences, name, model.columns)
        self._head(sorts, model)
        self._copying()
        self.theme.changed.connect(self.viewport().update)

    def filter_with(self, line: QLineEdit) -> None:
        """Typing in the list goes to this line, and what stands there filters the rows."""
        self._filter_line = line
        line.textChanged.connect(self._filter)
        line.returnPressed.connect(self.enter)

    def menu_from(self, actions_for: Callable[[Any], Sequence[QAction]]) -> None:
        """Say which actions a row's menu shows."""
        self._actions_for = actions_for

    def offer_more(self, *actions: QAction) -> None:
        """Actions of the whole list, at the menu's end: export and such."""
        self._more_actions += actions
        self.addActions(list(actions))

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

    def choose_when_here(self, key: str) -> None:
        """Put the cursor on the row with a key, as soon as it is shown."""
        if key and not self.rows().index_of(key).isValid():
            self.setCurrentIndex(QModelIndex())
            self._kept = key
        self.choose(key)

    def enter(self) -> None:
        """Put the keyboard into the list, on its first row if on none."""
        self.setFocus()
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.first())

    def first(self) -> QModelIndex:
        """The first row that can be chosen."""
        return self.model().index(0, 0)

    def chosen_numbers(self) -> list[int]:
        """Numbers of the rows that are chosen, from the top."""
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

    def copy_chosen(self, *, headings: bool) -> None:
        """Put the chosen rows on the clipboard, as columns are on screen."""
        copy_rows(
            self.rows(),
            self.columns.shown(),
            self.chosen_numbers(),
            headings=headings,
            done=self.copied.emit,
        )

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell the page which row the cursor came to."""
        super().currentChanged(current, previous)
        self.chose.emit(current.data(RowRole))

    def draw_ground(self, painter: QPainter, whole: QRect, index: Index, chosen: bool) -> None:
        """What lies under a row's words."""
        if chosen:
            painter.fillRect(whole, self.theme.colour("chosen"))
        elif index.row() == self._hover:
            painter.fillRect(whole, self.theme.colour("hover"))
        painter.fillRect(whole.x(), whole.bottom(), whole.width(), 1, self.theme.colour("line"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; a letter goes to the filter line."""
        text, keys = event.text(), Qt.KeyboardModifier
        plain = event.modifiers() in (keys.NoModifier, keys.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate(self.currentIndex())
        elif event.key() == Qt.Key.Key_F10 and plain:  # with Shift
            self._show_menu(self.visualRect(self.currentIndex()).center())
        elif self._filter_line and plain and text.strip() and text.isprintable():
            self._filter_line.setFocus()
            self._filter_line.setText(self._filter_line.text() + text)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the row under the mouse."""
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        self._set_hover(index.row() if index.isValid() else -1)
        over = self._button_under(point).isValid() or self._figure_under(point) >= 0
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def leaveEvent(self, event: Any) -> None:
        """No row is under the mouse."""
        super().leaveEvent(event)
        self._set_hover(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a small button presses it; one on a figure opens the rows behind it."""
        point = event.position().toPoint()
        index, figure = self._button_under(point), self._figure_under(point)
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if index.isValid():
            self.pressed_button.emit(index.data(RowRole))
        elif figure >= 0 and event.modifiers() is Qt.KeyboardModifier.NoModifier:
            self.opened_figure.emit(self.indexAt(point).data(RowRole), figure)

    def row_actions(self) -> Sequence[QAction]:
        """What can be done with the row under the cursor, for its menu and the menu bar."""
        facts = self.current()
        return self._actions_for(facts) if self._actions_for and facts is not None else ()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The row's actions, then the list's."""
        self._show_menu(event.pos())

    def _show_menu(self, at: QPoint) -> None:
        menu = self.make_menu()
        menu.exec(self.viewport().mapToGlobal(at))
        menu.deleteLater()

    def make_menu(self) -> QMenu:
        """The row's actions; copying, exporting, order and columns for the whole list."""
        menu = QMenu(self, toolTipsVisible=True)
        menu.addActions(list(self.row_actions()))
        menu.addSeparator()
        menu.addActions(list(self._copies))
        menu.addActions(self._more_actions)
        menu.addSeparator()
        if self._sorting:
            menu.addMenu(sort_menu(menu, self.rows()))
        menu.addMenu(column_menu(menu, self.columns))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns fill the width."""
        super().resizeEvent(event)
        self.columns.fill()

    def _configure(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.activated.connect(self._activate)

    def _head(self, sorts: bool, model: RowsModel[Any]) -> None:
        self._sorting = sorts
        header = self.header()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setFixedHeight(HEADING_PX)
        header.setHighlightSections(False)
        header.setSectionsClickable(sorts)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._head_menu)
        if sorts:
            header.sectionClicked.connect(self._sort)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)

    def _head_menu(self, point: QPoint) -> None:
        menu = column_menu(self, self.columns)
        menu.exec(self.header().mapToGlobal(point))
        menu.deleteLater()

    def _copying(self) -> None:
        self._copies = (
            QAction(self.tr("Copy"), self),
            QAction(self.tr("Copy with headings"), self),
        )
        for action, keys, headings in zip(
            self._copies, ("Ctrl+C", "Ctrl+Shift+C"), (False, True), strict=True
        ):
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, told=headings: self.copy_chosen(headings=told))
            self.addAction(action)

    def _button_under(self, point: QPoint) -> QModelIndex:
        index = self.indexAt(point)
        cell = index.data(CellRole) if index.isValid() else None
        if not isinstance(cell, Cell) or not cell.button:
            return QModelIndex()
        inside = self.cells.button_rect(self.visualRect(index), cell).contains(point)
        return index if inside else QModelIndex()

    def _figure_under(self, point: QPoint) -> int:
        """The column of a figure that opens rows, -1 for none."""
        index = self.indexAt(point)
        columns = self.rows().columns
        if not index.isValid() or index.column() >= len(columns):
            return -1
        cell = index.data(CellRole) if columns[index.column()].opens else None
        return index.column() if isinstance(cell, Cell) and cell.text not in ("", "0", "—") else -1

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

    def _sort(self, section: int) -> None:
        model = self.rows()
        descending = model.headerData(section, Qt.Orientation.Horizontal).endswith("↑")
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        model.sort(section, order)

    def _remember(self) -> None:
        self._kept = self.rows().key_at(self.currentIndex()) or self._kept

    def _restore(self) -> None:
        if self._kept:
            self.choose(self._kept)
