"""Cancel a meeting, with the reason, naming who must be told."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from circledesk.errors import RuleBroken
from circledesk.services.facts.circles import CirclePage
from circledesk.services.facts.meetings import MeetingRow
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.dialogs.to_be_told import ToBeTold
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class CancelMeetingDialog(Dialog):
    """The later meetings keep their dates; moving is offered as the other way."""

    def __init__(self, context: Context, meeting: MeetingRow) -> None:
        verb = self.tr("Cancel the meeting")
        super().__init__(context, verb, verb, width=520)
        self._meeting = meeting
        self.keep_button.setText(self.tr("Keep it"))
        now = f"{words.full_date(meeting.date)}, {words.hours(meeting.start, meeting.end)}"
        self.add(label(f"{meeting.circle} · {now}", "grey", wrap=True))
        self.reason = QLineEdit()
        hint = self.tr("The other meetings keep their dates. To shift them, move the meeting.")
        self.add_field("reason", self.tr("Reason"), self.reason, hint)
        self.told = ToBeTold(context)
        self.told.shown.connect(self.fit)
        self.grid.addWidget(self.told, self.grid.rowCount(), 0, 1, 2)
        context.jobs.read(self._read, self.told.show_circle, owner=self)
        self.reason.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Cancel it."""
        if not self.told.confirmed:
            raise RuleBroken(
                self.tr("The dates of this circle are fixed."),
                self.tr("Tick that the learners are told, or keep the meeting."),
            )
        meeting_id, reason = self._meeting.id, self.reason.text()

        def work(session: Session) -> Any:
            from circledesk.services.meetings import cancel_meeting

            return cancel_meeting(session, meeting_id=meeting_id, reason=reason)

        return work

    def _read(self, session: Session) -> CirclePage:
        from circledesk.services.circles import circle_page

        return circle_page(session, circle_id=self._meeting.circle_id)
