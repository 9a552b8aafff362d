"""O2, active learning circles: all that still have a meeting ahead, those that need me first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from circledesk.services.facts.circles import CircleRow
from circledesk.ui.tables.circles import circles_model
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tabs.circles import CircleTools
from circledesk.ui.widgets.choice import Choice

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_AHEAD = ("running", "upcoming")


class ActiveCircles(CircleTools):
    """The dashboard's second tab. Two filters look further: what ended, what did not happen."""

    name = "active-circles"
    _all: tuple[CircleRow, ...] = ()

    def list_name(self) -> str:
        """For screen readers."""
        return self.tr("Active learning circles")

    def count_words(self, shown: int, total: int) -> str:
        """The tab counts them; here only what a filter leaves."""
        return "" if shown == total else super().count_words(shown, total)

    def make_model(self) -> RowsModel[Any]:
        """The table of circles."""
        context = self.context
        return circles_model(None if context.organizer else context.device.branches)

    def stages(self) -> list[tuple[str, str]]:
        """Active ones run or are about to start."""
        return [
            ("", self.tr("All")),
            ("running", self.tr("Running")),
            ("upcoming", self.tr("Starting")),
            ("report-due", self.tr("Ended with report due")),
            ("cancelled", self.tr("Did not happen")),
        ]

    def tools(self) -> Sequence[QWidget]:
        """Where they stand, and in which order."""
        orders = [("need", self.tr("Needs me first")), ("next", self.tr("Next meeting"))]
        self.stage = Choice(self.context.theme, self.stages())
        self.order = Choice(self.context.theme, orders)
        for choice in (self.stage, self.order):
            choice.chose.connect(lambda: self.show_rows(self._all))
        return (self.stage, self.order)

    def work(self) -> Callable[[Session], Sequence[CircleRow]]:
        """Circles, as narrowed, with what each needs."""
        narrowed = self.narrowed

        def work(session: Session) -> Sequence[CircleRow]:
            from circledesk.services.circle_needs import circles_by_need

            return circles_by_need(session, narrowed=narrowed)

        return work

    def show_rows(self, rows: Sequence[CircleRow]) -> None:
        """Show those that stand where the filter says, in the order that is asked for."""
        self._all = tuple(rows)
        shown = [row for row in rows if self._stands(row, self.stage.value)]
        if self.order.value == "next":
            shown.sort(key=lambda row: f"{row.next_meeting or '~'}T{row.next_start}")
        self.model.set_rows(shown)
        self.counted.emit(sum(self._stands(row, "") for row in rows))

    def is_narrowed(self) -> bool:
        """The state leaves some out too."""
        return super().is_narrowed() or bool(self.stage.value)

    def clear_filters(self) -> None:
        """Show all rows again, in whatever state."""
        self.stage.show_value("")
        super().clear_filters()
        self.show_rows(self._all)

    def _stands(self, row: CircleRow, stage: str) -> bool:
        if stage == "report-due":
            return row.report_due
        if stage == "":
            return row.status in _AHEAD and row.next_meeting is not None
        ahead = stage == "cancelled" or row.next_meeting is not None
        return row.status == stage and ahead
