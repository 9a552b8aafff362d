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

_PAST = ("report-due", "cancelled")


class ActiveCircles(CircleTools):
    """The dashboard's second tab. Two filters look further: what ended, what did not happen.

    Those circles are read when one of the two is chosen.
    """

    name = "active-circles"
    _active: tuple[CircleRow, ...] = ()
    _past: tuple[CircleRow, ...] = ()
    _past_asked = False

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
        self.stage.chose.connect(self._choose)
        self.order.chose.connect(self._show)
        return (self.stage, self.order)

    def work(self) -> Callable[[Session], Sequence[CircleRow]]:
        """Circles that have a meeting still to come, as narrowed, with what each needs."""
        return self._reading(ahead=True)

    def load(self) -> None:
        """Read the active ones, and the others where they are shown."""
        self._past_asked = False
        super().load()
        self._ask_past()

    def show_rows(self, rows: Sequence[CircleRow]) -> None:
        """Take the active ones."""
        self._active = tuple(rows)
        self._show()
        self.counted.emit(len(rows))

    def is_narrowed(self) -> bool:
        """The state leaves some out too."""
        return super().is_narrowed() or bool(self.stage.value)

    def clear_filters(self) -> None:
        """Show all rows again, in whatever state."""
        self.stage.show_value("")
        super().clear_filters()
        self._show()

    def _reading(self, *, ahead: bool) -> Callable[[Session], Sequence[CircleRow]]:
        narrowed = self.narrowed

        def work(session: Session) -> Sequence[CircleRow]:
            from circledesk.services.circle_needs import circles_by_need

            return circles_by_need(session, narrowed=narrowed, ahead=ahead)

        return work

    def _choose(self) -> None:
        if not self._ask_past():
            self._show()

    def _ask_past(self) -> bool:
        """Read those without a meeting to come where they are wanted and not read yet."""
        if self._past_asked or self.stage.value not in _PAST:
            return False
        self._past_asked = True
        self.read(self._reading(ahead=False), self._take_past, "past")
        return True

    def _take_past(self, rows: Sequence[CircleRow]) -> None:
        self._past = tuple(rows)
        self._show()

    def _show(self) -> None:
        """Show those that stand where the filter says, in the order that is asked for."""
        stage = self.stage.value
        shown = [row for row in (*self._active, *self._past) if _stands(row, stage)]
        if self.order.value == "next":
            shown.sort(key=lambda row: f"{row.next_meeting or '~'}T{row.next_start}")
        self.model.set_rows(shown)


def _stands(row: CircleRow, stage: str) -> bool:
    if stage == "report-due":
        return row.report_due
    if stage == "cancelled":
        return row.status == stage
    return row.next_meeting is not None and stage in ("", row.status)
