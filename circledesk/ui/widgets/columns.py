"""Columns that fill a list's width and keep the shares that a person gave them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHeaderView, QTreeView

from circledesk.ui.preferences import Preferences
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.cell_width import needed
from circledesk.ui.tables.rows_model import CellRole

_LEAST = 48
_HEADING_EDGES = 22
_LONGEST_NAME = 240
_MEASURED_ROWS = 60
_LEAST_FIRST = 200
"""Narrower, the first column would no longer say what its row is, unless it says less itself."""


class FillingColumns(QObject):
    """Shares of the width, changed by dragging, kept by the list's name."""

    def __init__(
        self, view: QTreeView, preferences: Preferences, name: str, columns: Sequence[Column[Any]]
    ) -> None:
        super().__init__(view)
        shares = [column.width for column in columns]
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
        self._filling = False
        header = view.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(min(_LEAST, *self._least))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.sectionResized.connect(self._resized)
        if any(self._whole):
            view.model().modelReset.connect(self._measure_again)
            view.model().dataChanged.connect(self._measure_again)

    def fill(self) -> None:
        """Share the whole width out; none is narrower than it must be.

        Where that leaves the first too little, columns that give way are hidden one by one.
        """
        needs = self._needs()
        width = self._view.viewport().width()
        hidden: list[int] = []
        for number in self._giving:
            if width >= sum(need for n, need in enumerate(needs) if n not in hidden):
                break
            hidden.append(number)
        sizes = self._sizes(needs, hidden, width)
        self._filling = True
        for section, size in enumerate(sizes):
            self._view.setColumnHidden(section, section in hidden)
            if section not in hidden:
                self._view.setColumnWidth(section, size)
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
        """Where a heading is a sentence too long for its list, it is cut, not the names of rows."""
        headings = self._headings()
        longest = max(range(len(sizes)), key=lambda n: headings[n])
        short = max(self._least[0], headings[0]) - sizes[0]
        if longest and headings[longest] > _LONGEST_NAME and 0 < short < sizes[longest]:
            sizes[0] += short
            sizes[longest] -= short

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

    def _resized(self, section: int, old: int, new: int) -> None:
        if self._filling:
            return
        shown = [n for n in range(len(self._shares)) if not self._view.isColumnHidden(n)]
        after = [number for number in shown if number > section]
        neighbour = after[0] if after else [number for number in shown if number < section][-1]
        widths = [
            self._view.columnWidth(number) if number in shown else share
            for number, share in enumerate(self._shares)
        ]
        widths[neighbour] = max(_LEAST, widths[neighbour] - (new - old))
        self._shares = widths
        self._preferences.keep(**{self._name: widths})
        self.fill()
