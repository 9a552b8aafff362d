"""What became of parcels, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.exchange import BundleReport
from circledesk.ui.language import translated
from circledesk.ui.page import Page
from circledesk.ui.pages.exchange_reading import read_history
from circledesk.ui.tables.parcels import history_model
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.layout import column, label
from circledesk.ui.widgets.list_view import ListView

if TYPE_CHECKING:
    from circledesk.ui.context import Context


class History(Page):
    """A line each; the whole reason of the chosen one stands below the list."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.EXCHANGE})
    told = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.model = history_model(ZoneInfo(context.device.zone))
        self.view = ListView(
            context.theme, context.preferences, self.model, "history", two_lines=False
        )
        self.view.setAccessibleName(self.tr("What became of parcels"))
        self.view.chose.connect(self._choose)
        self.reason = label("", "detail", wrap=True)
        sentence = self.tr("Here stands every parcel that was brought in, and what became of it.")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(Empty(context.theme, "history", sentence, example=False))
        self.setLayout(column(8, self._stack, self.reason, space=8))

    def load(self) -> None:
        """Read the history."""
        self.read(read_history, self._show)

    def arrive(self) -> None:
        """The keyboard goes to the list."""
        self.view.enter()

    def line(self) -> str:
        """The sentence below the title."""
        return self.tr("What became of the parcels that came to this computer.")

    def _show(self, rows: tuple[BundleReport, ...]) -> None:
        self.model.set_rows(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        if rows and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.first())
        self.told.emit()

    def _choose(self, line: BundleReport | None) -> None:
        self.reason.setText(translated(line.reason or "") if line is not None else "")
