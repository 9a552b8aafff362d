"""Columns that fill a list's width and keep the shares that a person gave them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHeaderView, QTreeView

from circledesk.ui.preferences import Preferences
from circledesk.ui.tables.cell import Column

_LEAST = 48


class FillingColumns(QObject):
    """Shares of the width, changed by dragging, kept by the list's name."""

    def __init__(
        self, view: QTreeView, preferences: Preferences, name: str, columns: Sequence[Column[Any]]
    ) -> None:
        super().__init__(view)
        shares = [column.width for column in columns]
        self._least = [column.least for column in columns]
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
        """Share the whole width out; a column that would be too narrow takes from the first."""
        width = self._view.viewport().width()
        total = sum(self._shares) or 1
        sizes = [
            max(least, round(width * share / total))
            for share, least in zip(self._shares, self._least, strict=True)
        ]
        if sizes:
            sizes[0] = max(_LEAST, width - sum(sizes[1:]))
        self._filling = True
        for section, size in enumerate(sizes):
            self._view.setColumnWidth(section, size)
        self._filling = False

    def _resized(self, section: int, old: int, new: int) -> None:
        if self._filling:
            return
        neighbour = section + 1 if section + 1 < len(self._shares) else section - 1
        widths = [self._view.columnWidth(number) for number in range(len(self._shares))]
        widths[neighbour] = max(_LEAST, widths[neighbour] - (new - old))
        self._shares = widths
        self._preferences.keep(**{self._name: widths})
        self.fill()
