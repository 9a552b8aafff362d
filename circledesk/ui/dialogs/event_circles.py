"""Which circles graduate at an event: those that are over first, then those under way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from circledesk.services.facts.circles import CircleRow
from circledesk.services.facts.events import EventRow
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_WIDTH_PX = 560
_STATES = ("finished", "running")


class EventCirclesDialog(Dialog):
    """Ticked are those that the event has already."""

    def __init__(self, context: Context, event: EventRow) -> None:
        super().__init__(
            context, self.tr("Circles that graduate"), self.tr("Save"), width=_WIDTH_PX
        )
        self._event = event
        self.ticks: dict[str, Tick] = {}
        self.circles = QVBoxLayout()
        self.nothing = label(self.tr("No circle has begun yet."), "grey")
        self.nothing.hide()
        self.add(self.nothing)
        self.add(self.circles)
        self.accept_button.setEnabled(False)
        context.jobs.read(lambda session: _read(session, event), self._show, owner=self)

    def request(self) -> Callable[[Session], Any]:
        """Keep those that are ticked."""
        event_id, note = self._event.id, self.tr("The circles are noted.")
        chosen = [key for key, tick in self.ticks.items() if tick.ticked]

        def work(session: Session) -> Any:
            from dataclasses import replace

            from circledesk.services.events import edit_event

            return replace(edit_event(session, event_id=event_id, circle_ids=chosen), note=note)

        return work

    def _show(self, rows: Sequence[CircleRow]) -> None:
        for row in rows:
            state = words.circle_status(row.status)
            tick = Tick(" · ".join(part for part in (row.name, row.branch, state) if part))
            tick.ticked = row.id in self._event.circle_ids
            self.ticks[row.id] = tick
            self.circles.addWidget(tick)
        self.nothing.setVisible(not rows)
        self.accept_button.setEnabled(bool(rows))
        if rows:
            self.ticks[rows[0].id].box.setFocus()
        self.fit()


def _read(session: Session, event: EventRow) -> Sequence[CircleRow]:
    from circledesk.services.circles import circles

    rows = circles(session, branch_id=event.branch_id or None)
    kept = [row for row in rows if row.status in _STATES or row.id in event.circle_ids]
    kept.sort(key=lambda row: (row.id not in event.circle_ids, row.status != "finished"))
    return kept
