"""The table model of lists that grow: all ids at once, rows in blocks when they are seen.

The first block comes with the true count, so that the list is on screen before the ids are read.
Then come all ids, each with the words it is found by: filtering needs no database. A row that was
not read yet says "…". Answers that come late are dropped by the number of the list they were for.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer

from circledesk.services.facts.lists import Listed, Order
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.held_rows import HeldRows
from circledesk.ui.tables.rows_model import CellRole, RowsModel, alignment
from circledesk.ui.tables.source import BLOCK, Read, Search, Source, each_row, in_blocks

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
KEPT_BLOCKS = 60
"""Rows that stay read: what one scrolls back to is there at once."""
PAINTS_MS = 30
"""The first rows are painted before the ids are read: both take Python's one lock."""
COMING = Cell("…", tone="grey")
_SEEN = (CellRole, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_NOWHERE = QModelIndex()


class BlocksModel(RowsModel[R]):
    """Read-only. `orders` names each column for the source; '' where it cannot be ordered by."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        *,
        key: Callable[[R], str],
        orders: Sequence[str],
        read: Read,
    ) -> None:
        super().__init__(columns, key=key)
        self._orders = tuple(orders)
        self._read = read
        self._source: Source[R] | None = None
        self._list = 0
        self._count = 0
        self._ids: Sequence[str] | None = None
        self._search = Search()
        self._places: Sequence[int] = range(0)
        self._held = HeldRows(key, BLOCK * KEPT_BLOCKS)
        self._head: Sequence[R] = ()
        self._wanted: list[int] = []
        self._timed = self._flying = False
        """Whether asking for rows is about to begin, and whether an answer is to come."""

    def show(self, source: Source[R]) -> None:
        """Show what a source holds; filter and order stay, and the old rows until it answers.

        The same source as before is read again: what was read stays on screen until it comes anew.
        """
        again = source == self._source and self._ids is not None
        self._source = source
        self._begin(again=again)

    @property
    def total(self) -> int:
        """Rows before the filter."""
        return self._count

    @property
    def complete(self) -> bool:
        """Whether all ids are here."""
        return self._ids is not None

    def set_filter(self, text: str) -> None:
        """Show only rows that hold each of the words, however accents are written."""
        self._filter = text.strip()
        if self._ids is not None:
            self._reset(self._search.places(self._filter))

    def can_sort(self, column: int) -> bool:
        """Whether the source can order by a column."""
        return bool(self._orders[column])

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Read the list in another order."""
        known = 0 <= column < len(self._orders) and self._orders[column]
        self._order = (column, order is Qt.SortOrder.DescendingOrder) if known else None
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        if self._source is not None:
            self._begin()

    def row(self, index: Index) -> R | None:
        """The facts behind an index; None where they are still to be read."""
        return self._row_at(index.row()) if index.isValid() else None

    def key_at(self, index: Index) -> str:
        """The key of the row behind an index, also where the row is not read."""
        if not index.isValid() or index.row() >= self.rowCount():
            return ""
        if self._ids is None:
            row = self._row_at(index.row())
            return self.key(row) if row is not None else ""
        return self._ids[self._places[index.row()]]

    def index_of(self, key: str) -> QModelIndex:
        """Where the row with this key is shown; an invalid index where it is not."""
        if self._ids is None:
            keys = [self.key(row) for row in self._head]
            return self.index(keys.index(key), 0) if key in keys else _NOWHERE
        try:
            place = self._ids.index(key)
        except ValueError:
            return _NOWHERE
        number = bisect_left(self._places, place)
        shown = number < len(self._places) and self._places[number] == place
        return self.index(number, 0) if shown else _NOWHERE

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Rows after the filter, read or not."""
        if parent.isValid():
            return 0
        return self._count if self._ids is None else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell; one that is still to come asks for its block."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        seen = role in _SEEN
        if seen and self._ids is not None and self._held.needs(self.key_at(index)):
            self._want(index.row() // BLOCK)
        if self._row_at(index.row()) is not None:
            return super().data(index, role)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(self.columns[index.column()].right)
        return (COMING if role == CellRole else COMING.text) if seen else None

    def gather(self, numbers: Sequence[int], done: Callable[[list[R]], object]) -> None:
        """Hand over the facts of these rows, those that are not here after reading them."""
        ids = [self.key_at(self.index(number, 0)) for number in numbers]
        source = self._source
        if source is None or not all(ids):
            return
        held = self._held.fresh()
        missing = [one for one in ids if one not in held]

        def take(rows: list[R]) -> None:
            held.update((self.key(row), row) for row in rows)
            done([held[one] for one in ids if one in held])

        self._read(lambda session: list(each_row(source, session, missing)), take, "gather")

    def shown_rows(self) -> tuple[R, ...]:
        """Those rows that are read, in the order on screen."""
        rows = (self._row_at(number) for number in range(self.rowCount()))
        return tuple(row for row in rows if row is not None)

    def shown_ids(self) -> tuple[str, ...]:
        """The ids of all rows that are shown, in their order."""
        ids = self._ids or ()
        return tuple(ids[place] for place in self._places) if ids else ()

    @property
    def source(self) -> Source[R] | None:
        """Where the list is read."""
        return self._source

    def _begin(self, *, again: bool = False) -> None:
        source, order, number = self._source, self.order, self._list + 1
        assert source is not None
        self._list = number
        self._wanted.clear()
        self._flying = False
        if self._filter or again:
            self._read_ids(number, again)
        else:
            take = partial(self._take_head, number)
            self._read(lambda session: source.head(session, order), take, "head")

    def _read_ids(self, number: int, again: bool = False, *, pause: int = 0) -> None:
        source, order = self._source, self.order
        assert source is not None
        self._read(
            lambda session: source.listed(session, order),
            lambda listed: self._take_listed(number, listed, again),
            "ids",
            pause=pause,
        )

    @property
    def order(self) -> Order:
        """The order that the source is asked for."""
        if self._order is None:
            return Order()
        return Order(self._orders[self._order[0]], self._order[1])

    def _take_head(self, number: int, told: tuple[int, Sequence[R]]) -> None:
        if number != self._list:
            return
        if not self._filter:
            self.beginResetModel()
            self._count, self._head = told
            self._ids, self._search, self._places = None, Search(), range(self._count)
            self._held.clear()
            self._held.take((), self._head)
            self.endResetModel()
        self._read_ids(number, pause=0 if self._filter else PAINTS_MS)

    def _take_listed(self, number: int, listed: Listed, again: bool) -> None:
        if number != self._list:
            return
        if again:
            self._held.grow_old()
            if listed == Listed(self._ids or (), self._search.texts):
                self._tell(0, self.rowCount())
                return
        known = self._ids is None and not self._filter and self._count == len(listed.ids)
        self._search = Search(listed.texts)
        if known:
            self._ids, self._places = listed.ids, range(len(listed.ids))
            self._tell(len(self._head), self._count)
            return
        if not again:
            self._held.clear()
        self._reset(self._search.places(self._filter), listed)

    def _reset(self, places: Sequence[int], listed: Listed | None = None) -> None:
        self.beginResetModel()
        if listed is not None:
            self._ids, self._count = listed.ids, len(listed.ids)
        self._places = places
        self._wanted[:] = [0]
        self.endResetModel()
        self._flying = False  # what was asked for the list before does not count
        self._ask()  # before it is painted: whoever waits for the worker sees rows

    def _row_at(self, number: int) -> R | None:
        if self._ids is None:
            return self._head[number] if 0 <= number < len(self._head) else None
        if not 0 <= number < len(self._places):
            return None
        return self._held.get(self._ids[self._places[number]])

    def _want(self, block: int) -> None:
        if self._ids is None:
            return
        if block in self._wanted:
            self._wanted.remove(block)
        self._wanted.append(block)
        if not (self._timed or self._flying):
            self._timed = True
            QTimer.singleShot(0, self, self._ask)

    def _ask(self) -> None:
        """Ask for what was painted last; what was scrolled past is asked for when seen again."""
        source, ids, number = self._source, self._ids, self._list
        self._timed = False
        if self._flying or source is None or ids is None or not self._wanted:
            return
        places, blocks = self._places, self._wanted[-2:]
        self._wanted.clear()
        missing = [one for one in in_blocks(ids, places, blocks) if self._held.needs(one)]
        if missing:
            self._flying = True
            self._read(
                lambda session: source.rows(session, missing),
                lambda rows: self._take_rows(number, places, blocks, missing, rows),
                "rows",
            )

    def _take_rows(
        self,
        number: int,
        places: Sequence[int],
        blocks: list[int],
        asked: list[str],
        rows: Sequence[R],
    ) -> None:
        if number != self._list:
            return
        self._flying = False
        self._held.take(asked, rows)
        if places is self._places:  # else it was filtered meanwhile, and is painted anew anyway
            for block in blocks:
                self._tell(block * BLOCK, (block + 1) * BLOCK)
        elif self._places:
            self._tell(0, len(self._places))
        if self._wanted:
            self._ask()

    def _tell(self, first: int, after: int) -> None:
        last = min(after, self.rowCount()) - 1
        if first <= last:
            end = self.index(last, len(self.columns) - 1)
            self.dataChanged.emit(self.index(first, 0), end)
