"""One row of the database in a form: a person, a branch, a circle; or none."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox


class RowChoice(QComboBox):
    """`none` are the words for no row; `''` where one must be chosen."""

    def __init__(self, none: str = "") -> None:
        super().__init__()
        self._none = none
        self._wanted: str | None = None
        if none:
            self.addItem(none, None)

    @property
    def value(self) -> str | None:
        """The id of the chosen row, None for none."""
        chosen: str | None = self.currentData()
        return chosen

    def set_rows(self, rows: Iterable[tuple[str, str]]) -> None:
        """Offer rows as (id, words); what was asked for before they came is chosen now."""
        wanted = self._wanted if self._wanted is not None else self.value
        self.clear()
        if self._none:
            self.addItem(self._none, None)
        for row_id, text in rows:
            self.addItem(text, row_id)
        self.choose(wanted)

    def choose(self, row_id: str | None) -> None:
        """Choose a row, now or when it comes."""
        at = self.findData(row_id) if row_id else 0
        self._wanted = row_id if at < 0 else None
        self.setCurrentIndex(max(at, 0))
