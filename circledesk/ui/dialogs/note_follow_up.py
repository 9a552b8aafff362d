"""Note something to come back to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.text_area import text_area
from circledesk.ui.widgets.when import DateField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class NoteFollowUpDialog(Dialog):
    """What about, and by when: a week from today unless another day is typed."""

    def __init__(
        self, context: Context, *, about: str = "", circle_id: str = "", meeting_id: str = "",
        person_id: str = "",
    ) -> None:  # fmt: skip
        super().__init__(context, self.tr("Come back to it"), self.tr("Note it"), width=480)
        self._about = {"circle_id": circle_id, "meeting_id": meeting_id, "person_id": person_id}
        if about:
            self.add(label(about, "grey", wrap=True))
        self.why = text_area(3)
        self.day = DateField(context.theme, context.today + timedelta(days=7), "due")
        self.add_field("why", self.tr("What about"), self.why)
        self.add_field("due", self.tr("By"), self.day)
        self.why.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Note it."""
        why, day, about = self.why.toPlainText(), self.day.day, self._about

        def work(session: Session) -> Any:
            from circledesk.services.follow_ups import add_follow_up

            return add_follow_up(session, why=why, due=day, **about)

        return work
