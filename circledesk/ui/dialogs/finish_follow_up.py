"""Say that a follow-up is done, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from circledesk.services.facts.notebook import NotebookRow
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.text_area import text_area

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class FinishFollowUpDialog(Dialog):
    """What came of it may stay empty."""

    def __init__(self, context: Context, entry: NotebookRow) -> None:
        super().__init__(context, self.tr("Come back to it"), self.tr("It is done"), width=480)
        self._id = entry.id
        self.add(label(entry.text, "strong", wrap=True))
        about = " · ".join(part for part in (entry.person, entry.branch, entry.circle) if part)
        if about:
            self.add(label(about, "grey", wrap=True))
        self.outcome = text_area(3)
        self.add_field("outcome", self.tr("What came of it"), self.outcome)
        self.outcome.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """End it."""
        follow_up_id, outcome = self._id, self.outcome.toPlainText()

        def work(session: Session) -> Any:
            from circledesk.services.follow_ups import finish_follow_up

            return finish_follow_up(session, follow_up_id=follow_up_id, outcome=outcome)

        return work
