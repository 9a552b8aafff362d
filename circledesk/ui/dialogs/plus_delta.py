"""Plus and delta of an event: what went well, what to do differently."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from circledesk.services.facts.events import EventRow
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.text_area import text_area

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_LINES = 5


class PlusDeltaDialog(Dialog):
    """A line each thing."""

    def __init__(self, context: Context, event: EventRow) -> None:
        super().__init__(context, self.tr("Plus / delta"), self.tr("Save"), width=600)
        self._id = event.id
        self.plus = text_area(_LINES, event.plus)
        self.delta = text_area(_LINES, event.delta)
        self.add_field("plus", self.tr("What went well"), self.plus, self.tr("A line each thing."))
        self.add_field("delta", self.tr("What to change"), self.delta)
        self.plus.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Keep both."""
        event_id, note = self._id, self.tr("Plus and delta are noted.")
        texts: Any = {"plus": self.plus.toPlainText(), "delta": self.delta.toPlainText()}

        def work(session: Session) -> Any:
            from dataclasses import replace

            from circledesk.services.events import edit_event

            return replace(edit_event(session, event_id=event_id, **texts), note=note)

        return work
