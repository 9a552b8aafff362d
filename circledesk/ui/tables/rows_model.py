"""The table model of all lists: a tuple of facts, columns, a filter and an order.

Sorting and filtering work on plain keys here and not in a proxy, because asking a model in
Python for each comparison takes seconds where this takes milliseconds.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from circledesk.ui.tables.cell import Cell, Column

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
CellRole = Qt.ItemDataRole.UserRole + 1
RowRole = Qt.ItemDataRole.UserRole + 2
_NOWHERE = QModelIndex()


class RowsModel(QAbstractTableModel, Generic[R]):
    """Read-only. `key` names a row across refreshes; `find` gives the words that filter it."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        *,
        key: Callable[[R], str],
        find: Callable[[R], str] | None = None,
    ) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.key = key
        self._find = find or self._all_words
        self._rows: tuple[R, ...] = ()
        self._shown: list[R] = []
        self._words: list[str] | None = None
        self._filter = ""
        self._order: tuple[int, bool] | None = None

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show other rows; filter and order stay."""
        self._rows = tuple(rows)
        self._words = None
        self._renew()

    def set_filter(self, text: str) -> None:
        """Show only rows that hold each of the words, in any case."""
        self._filter = text.strip()
        self._renew()

    @property
    def total(self) -> int:
        """Rows before the filter."""
        return len(self._rows)

    def all_rows(self) -> tuple[R, ...]:
        """Rows before the filter, in the order they came."""
        return self._rows

    def shown_rows(self) -> tuple[R, ...]:
        """Rows after the filter, in the order on screen."""
        return tuple(self._shown)

    def row(self, index: Index) -> R | None:
        """The facts behind an index."""
        return self._shown[index.row()] if 0 <= index.row() < len(self._shown) else None

    def key_at(self, index: Index) -> str:
        """The key of the row behind an index, '' for none."""
        row = self.row(index)
        return self.key(row) if row is not None else ""

    def gather(self, numbers: Sequence[int], done: Callable[[list[R]], object]) -> None:
        """Hand over the facts of these rows, in this order, once they are read."""
        done([self._shown[number] for number in numbers if number < len(self._shown)])

    def index_of(self, key: str) -> QModelIndex:
        """Where the row with this key is shown; an invalid index where it is not."""
        for number, row in enumerate(self._shown):
            if self.key(row) == key:
                return self.index(number, 0)
        return QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Rows after the filter."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell for the delegate, its words for all else."""
        row = self.row(index)
        if row is None or index.column() >= len(self.columns):
            return None
        if role == RowRole:
            return row
        column = self.columns[index.column()]
        if role == CellRole:
            return column.cell(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return column.cell(row).words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(column.title, column.cell(row))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(column.right)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Headings of the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title + self._arrow(section)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(column.right)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column's key; -1 is the order in which the rows came."""
        descending = order is Qt.SortOrder.DescendingOrder
        self._order = (column, descending) if 0 <= column < len(self.columns) else None
        self._renew()
        if self.columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def can_sort(self, column: int) -> bool:
        """Whether a column can order the list."""
        return bool(self.columns[column].title)

    def _arrow(self, section: int) -> str:
        if self._order is None or self._order[0] != section:
            return ""
        return " ↓" if self._order[1] else " ↑"

    def _renew(self) -> None:
        self.beginResetModel()
        self._shown = self._filtered()
        if self._order is not None:
            column, descending = self._order
            self._shown.sort(key=self.columns[column].sort, reverse=descending)
        self.endResetModel()

    def _filtered(self) -> list[R]:
        if not self._filter:
            return list(self._rows)
        if self._words is None:
            self._words = [self._find(row).casefold() for row in self._rows]
        parts = self._filter.casefold().split()
        return [
            row
            for row, words in zip(self._rows, self._words, strict=True)
            if all(part in words for part in parts)
        ]

    def _all_words(self, row: R) -> str:
        return " ".join(column.cell(row).words for column in self.columns)


def alignment(right: bool) -> Qt.AlignmentFlag:
    """Numbers right, all else left."""
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def spoken(title: str, cell: Cell) -> str:
    """What a screen reader says of a cell."""
    if not cell.words:
        return title
    return f"{title}: {cell.words}" if title else cell.words
