"""Columns that fill a list's width and keep the shares that a person gave them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHeaderView, QTreeView

from circledesk.ui.preferences import Preferences
from circledesk.ui.tables.cell import Column

_LEAST = 48
_HEADING_EDGES = 22
_LONGEST_NAME = 190
_LEAST_FIRST = 200
"""Narrower, the first column would no longer say what its row is."""


class FillingColumns(QObject):
    """Shares of the width, changed by dragging, kept by the list's name."""

    def __init__(
        self, view: QTreeView, preferences: Preferences, name: str, columns: Sequence[Column[Any]]
    ) -> None:
        super().__init__(view)
        shares = [column.width for column in columns]
        self._least = [column.least for column in columns]
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
        header.setMinimumSectionSize(_LEAST)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.sectionResized.connect(self._resized)

    def fill(self) -> None:
        """Share the whole width out; a column that would be too narrow takes from the first.

        Where that leaves the first too little, columns that give way are hidden one by one.
        """
        hidden: list[int] = []
        sizes = self._sizes(hidden)
        for number in self._giving:
            if not sizes or sizes[0] >= _LEAST_FIRST:
                break
            hidden.append(number)
            sizes = self._sizes(hidden)
        self._filling = True
        for section, size in enumerate(sizes):
            self._view.setColumnHidden(section, section in hidden)
            if section not in hidden:
                self._view.setColumnWidth(section, size)
        self._filling = False

    def _sizes(self, hidden: Sequence[int]) -> list[int]:
        width = self._view.viewport().width()
        shares = [0 if n in hidden else share for n, share in enumerate(self._shares)]
        total = sum(shares) or 1
        sizes = [
            max(least, heading, round(width * share / total)) if share else 0
            for share, least, heading in zip(shares, self._least, self._headings(), strict=True)
        ]
        if sizes:
            sizes[0] = max(_LEAST, width - sum(sizes[1:]))
        return sizes

    def _headings(self) -> list[int]:
        """What each heading takes; a whole sentence may be cut, a column's name is not."""
        model, measure = self._view.model(), self._view.header().fontMetrics()
        texts = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(len(self._shares))]
        wide = [measure.horizontalAdvance(str(text or "")) + _HEADING_EDGES for text in texts]
        return [size if size <= _LONGEST_NAME else 0 for size in wide]

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
