"""O2, active learning circles: all that still have a meeting ahead, those that need me first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from circledesk.services.facts.circles import CircleRow
from circledesk.ui.tabs.circles import CirclesList
from circledesk.ui.widgets.choice import Choice

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_AHEAD = ("running", "upcoming")


class ActiveCircles(CirclesList):
    """The dashboard's second tab. Two filters look further: what ended, what did not happen."""

    name = "active-circles"
    active = True

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
        """Also in which order."""
        orders = [("need", self.tr("Needs me first")), ("next", self.tr("Next meeting"))]
        self.order = Choice(self.context.theme, orders)
        self.order.chose.connect(self._show_stage)
        return (*super().tools(), self.order)

    def work(self) -> Callable[[Session], Sequence[CircleRow]]:
        """Circles of the chosen branch with what each needs."""
        branch_id = self.branch.branch_id

        def work(session: Session) -> Sequence[CircleRow]:
            from circledesk.services.circle_needs import circles_by_need

            return circles_by_need(session, branch_id=branch_id)

        return work

    def show_rows(self, rows: Sequence[CircleRow]) -> None:
        """Show those that stand where the filter says, in the order that is asked for."""
        self._all = tuple(rows)
        shown = [row for row in rows if self._stands(row, self.stage.value)]
        if self.order.value == "next":
            shown.sort(key=lambda row: f"{row.next_meeting or '~'}T{row.next_start}")
        self.model.set_rows(shown)
        self._stack.setCurrentIndex(0 if rows else 1)
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.first())
        self.counted.emit(sum(self._stands(row, "") for row in rows))

    def _stands(self, row: CircleRow, stage: str) -> bool:
        if stage == "report-due":
            return row.report_due
        if stage == "":
            return row.status in _AHEAD and row.next_meeting is not None
        ahead = stage == "cancelled" or row.next_meeting is not None
        return row.status == stage and ahead
