"""Columns that fill a list's width and keep what a person made of them: widths, order, hidden."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from circledesk.ui.preferences import Preferences
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.cell_width import needed
from circledesk.ui.tables.rows_model import CellRole

_LEAST = 48
_HEADING_EDGES = 22
_LONGEST_NAME = 240
_MEASURED_ROWS = 40
_LEAST_FIRST = 200
"""Narrower, the first column would no longer say what its row is, unless it says less itself."""


class Headed(QAbstractItemView):
    """A view with headings, as both of Qt's are that lists are made of."""

    def header(self) -> QHeaderView:
        """The headings."""
        raise NotImplementedError


class FillingColumns(QObject):
    """Widths and order, changed by dragging, and hidden columns; kept by the list's name."""

    def __init__(
        self, view: Headed, preferences: Preferences, name: str, columns: Sequence[Column[Any]]
    ) -> None:
        super().__init__(view)
        self.list_name = name
        shares = [column.width for column in columns]
        self._usual = tuple(shares)
        self._least = [column.least for column in columns]
        self._whole = [column.whole for column in columns]
        self._measured: list[int] = []
        giving = [number for number, column in enumerate(columns) if column.gives_way]
        self._giving = sorted(giving, key=lambda number: columns[number].gives_way)
        self._view = view
        self._preferences = preferences
        self._name = f"columns.{name}"
        kept = preferences.numbers(self._name)
        self._shares = kept if len(kept) == len(shares) else list(shares)
        self.hidden = {
            number for number in preferences.numbers(f"hidden.{name}") if 0 < number < len(shares)
        }
        """Columns that the person hid; the first names the row and is never among them."""
        self._filling = False
        header = view.header()
        self._header = header
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(min(_LEAST, *self._least))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        self._order(preferences.numbers(f"order.{name}"))
        header.sectionResized.connect(self._resized)
        header.sectionMoved.connect(self._moved)
        if any(self._whole):
            view.model().modelReset.connect(self._measure_again)
            view.model().dataChanged.connect(self._measure_changed)

    def titles(self) -> list[str]:
        """The columns' names, in the order they were made."""
        model, role = self._view.model(), Qt.ItemDataRole.AccessibleTextRole
        across = Qt.Orientation.Horizontal
        return [str(model.headerData(n, across, role) or "") for n in range(len(self._shares))]

    def shown(self) -> list[int]:
        """Numbers of the columns that the person did not hide, in the order on screen.

        Those that gave way in a narrow window are among them: a file has room.
        """
        order = [self._header.logicalIndex(place) for place in range(len(self._shares))]
        return [number for number in order if number not in self.hidden]

    def show_column(self, number: int, on: bool) -> None:
        """Show a column again, or hide it."""
        self._hide(self.hidden - {number} if on else self.hidden | {number})

    def as_at_first(self) -> None:
        """All columns, in the order and with the widths they had at first."""
        self._shares = list(self._usual)
        self._order(list(range(len(self._shares))))
        self._preferences.keep(**{self._name: self._shares})
        self._hide(set())

    def _hide(self, hidden: set[int]) -> None:
        self.hidden = {number for number in hidden if number}
        self._preferences.keep(**{self._key("hidden"): sorted(self.hidden)})
        self.fill()

    def _order(self, kept: Sequence[int]) -> None:
        if sorted(kept) == list(range(len(self._shares))) and kept[:1] == [0]:
            self._filling = True
            for place, number in enumerate(kept):
                self._header.moveSection(self._header.visualIndex(number), place)
            self._filling = False

    def _moved(self) -> None:
        if not self._filling:
            order = [self._header.logicalIndex(place) for place in range(len(self._shares))]
            self._preferences.keep(**{self._key("order"): order})

    def _key(self, what: str) -> str:
        return self._name.replace("columns.", f"{what}.", 1)

    def fill(self) -> None:
        """Share the whole width out; none is narrower than it must be.

        Where that leaves the first too little, columns that give way are hidden one by one.
        """
        needs = self._needs()
        width = self._view.viewport().width()
        hidden = sorted(self.hidden)
        for number in self._giving:
            if number in hidden:
                continue
            if width >= sum(need for n, need in enumerate(needs) if n not in hidden):
                break
            hidden.append(number)
        sizes = self._sizes(needs, hidden, width)
        self._filling = True
        for section, size in enumerate(sizes):
            self._header.setSectionHidden(section, section in hidden)
            if section not in hidden:
                self._header.resizeSection(section, size)
        self._filling = False

    def _sizes(self, needs: Sequence[int], hidden: Sequence[int], width: int) -> list[int]:
        """By their shares; what the narrow ones lack comes from those that have more than needed.

        The first has what is left.
        """
        shown = [n for n in range(len(needs)) if n not in hidden]
        total = sum(self._shares[n] for n in shown) or 1
        sizes = [0] * len(needs)
        for n in shown:
            sizes[n] = max(needs[n], round(width * self._shares[n] / total))
        over, spare = sum(sizes) - width, sum(sizes[n] - needs[n] for n in shown)
        if over > 0 and spare > 0:
            given = min(1.0, over / spare)
            for n in shown:
                sizes[n] -= round((sizes[n] - needs[n]) * given)
        if sizes:
            sizes[0] = max(min(_LEAST, self._least[0]), width - sum(sizes[1:]))
            self._keep_first(sizes)
        return sizes

    def _keep_first(self, sizes: list[int]) -> None:
        """Take what the first lacks from a heading that is a sentence, else from the widest."""
        headings = self._headings()
        widest = max(range(len(sizes)), key=lambda n: (headings[n] > _LONGEST_NAME, sizes[n]))
        least = self._least[0] if headings[widest] > _LONGEST_NAME else 0
        short = max(least, headings[0]) - sizes[0]
        if widest and 0 < short < sizes[widest]:
            sizes[0] += short
            sizes[widest] -= short

    def _needs(self) -> list[int]:
        """What each column takes at least."""
        needs = [
            max(least, heading, texts)
            for least, heading, texts in zip(
                self._least, self._headings(), self._texts(), strict=True
            )
        ]
        if needs and not self._whole[0] and self._least[0] == _LEAST:
            needs[0] = max(needs[0], _LEAST_FIRST)
        return needs

    def _headings(self) -> list[int]:
        """What each heading takes; a whole sentence may be cut, a column's name is not."""
        model, measure = self._view.model(), self._view.header().fontMetrics()
        texts = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(len(self._shares))]
        wide = [measure.horizontalAdvance(str(text or "")) + _HEADING_EDGES for text in texts]
        return [
            size if size <= _LONGEST_NAME or whole else 0
            for size, whole in zip(wide, self._whole, strict=True)
        ]

    def _texts(self) -> list[int]:
        """What the first rows take of columns that are not cut; measured once for the same rows."""
        if not self._measured:
            model = self._view.model()
            rows = range(min(model.rowCount(), _MEASURED_ROWS))
            self._measured = [
                max((self._cell_width(row, n) for row in rows), default=0) if whole else 0
                for n, whole in enumerate(self._whole)
            ]
        return self._measured

    def _cell_width(self, row: int, column: int) -> int:
        model = self._view.model()
        cell = model.data(model.index(row, column), CellRole)
        return needed(cell) if isinstance(cell, Cell) else 0

    def _measure_again(self) -> None:
        self._measured = []
        self.fill()

    def _measure_changed(self, first: QModelIndex) -> None:
        if first.row() < _MEASURED_ROWS:
            self._measure_again()

    def _resized(self, section: int, old: int, new: int) -> None:
        if self._filling:
            return
        order = [self._header.logicalIndex(place) for place in range(len(self._shares))]
        shown = [number for number in order if not self._header.isSectionHidden(number)]
        at = shown.index(section) if section in shown else -1
        if at < 0 or len(shown) < 2:
            return
        neighbour = shown[at + 1] if at + 1 < len(shown) else shown[at - 1]
        widths = [
            self._header.sectionSize(number) if number in shown else share
            for number, share in enumerate(self._shares)
        ]
        widths[neighbour] = max(_LEAST, widths[neighbour] - (new - old))
        self._shares = widths
        self._preferences.keep(**{self._name: widths})
        self.fill()
