"""Put a meeting on another date or time, alone or with all after it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QRadioButton

from circledesk.errors import RuleBroken
from circledesk.services.facts.circles import CirclePage
from circledesk.services.facts.meetings import MeetingRow
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.dialogs.to_be_told import ToBeTold
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import column, label
from circledesk.ui.widgets.when import DateField, TimeField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class MoveMeetingDialog(Dialog):
    """Names who must be told; where the dates are fixed, that has to be confirmed."""

    def __init__(self, context: Context, meeting: MeetingRow) -> None:
        super().__init__(context, self.tr("Move the meeting"), self.tr("Move"), width=520)
        self._meeting = meeting
        now = f"{words.full_date(meeting.date)}, {words.hours(meeting.start, meeting.end)}"
        week = words.week_of(meeting.week, meeting.weeks)
        self.add(label(f"{meeting.circle} · {week} · {now}", "grey", wrap=True))
        self.day = DateField(context.theme, meeting.date, "date")
        self.time = TimeField(meeting.start)
        self.add_field("date", self.tr("New date"), self.day)
        self.add_field("start", self.tr("New time"), self.time)
        self.only = QRadioButton(self.tr("This meeting only"))
        self.after = QRadioButton(self.tr("This one, and all after it by as many days"))
        self.only.setChecked(True)
        choices = column(self.only, self.after, space=4)
        if meeting.week < meeting.weeks:
            self.grid.addLayout(choices, self.grid.rowCount(), 1)
        self.told = ToBeTold(context)
        self.told.shown.connect(self.fit)
        self.grid.addWidget(self.told, self.grid.rowCount(), 0, 1, 2)
        context.jobs.read(self._read, self.told.show_circle, owner=self)
        self.day.setFocus()

    def request(self) -> Callable[[Session], Any] | None:
        """Move it, if anything differs."""
        meeting, day, start = self._meeting, self.day.day, self.time.moment
        and_after = self.after.isChecked()
        if (day, start) == (meeting.date, meeting.start):
            return None
        if not self.told.confirmed:
            raise RuleBroken(
                self.tr("The dates of this circle are fixed."),
                self.tr("Tick that the learners are told, or leave the date."),
            )

        def work(session: Session) -> Any:
            from circledesk.services.meetings import move_meeting

            return move_meeting(
                session, meeting_id=meeting.id, date=day, start=start, and_after=and_after
            )

        return work

    def _read(self, session: Session) -> CirclePage:
        from circledesk.services.circles import circle_page

        return circle_page(session, circle_id=self._meeting.circle_id)
