"""Put a meeting on another date or time, alone or with all after it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QRadioButton

from circledesk.errors import RuleBroken
from circledesk.services.facts.circles import CirclePage
from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.facts.planning import PlannedDay
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.dialogs.plan_preview import PlanPreview
from circledesk.ui.dialogs.to_be_told import ToBeTold
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import column, label, row
from circledesk.ui.widgets.when import DateField, TimeField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class MoveMeetingDialog(Dialog):
    """Shows the new dates and names who must be told; fixed dates have to be confirmed."""

    def __init__(self, context: Context, meeting: MeetingRow, *, suggest: bool = False) -> None:
        """`suggest` offers the next free day at once, for the meeting and all after it."""
        super().__init__(context, self.tr("Move the meeting"), self.tr("Move"), width=780)
        self._meeting = meeting
        now = f"{words.full_date(meeting.date)}, {words.hours(meeting.start, meeting.end)}"
        week = words.week_of(meeting.week, meeting.weeks)
        self.add(label(f"{meeting.circle} · {week} · {now}", "grey", wrap=True))
        self.day = DateField(context.theme, meeting.date, "date")
        self.time = TimeField(meeting.start)
        self.only = QRadioButton(self.tr("This meeting only"))
        self.after = QRadioButton(self.tr("This one, and all after it by as many days"))
        self.told = ToBeTold(context)
        self.preview = PlanPreview(context, changes=False)
        self._arrange(context)
        self.told.shown.connect(self.fit)
        self.preview.entered.connect(self.submit)
        for changed in (self.day.dateChanged, self.time.timeChanged, self.after.toggled):
            changed.connect(lambda _: self._preview())
        context.jobs.read(self._read, self.told.show_circle, owner=self)
        self._preview()
        if suggest:
            self.after.setChecked(meeting.week < meeting.weeks)
            self.offer_free_day()
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

    def offer_free_day(self) -> None:
        """Take the next day of the same weekday that is no day off."""
        meeting_id = self._meeting.id

        def work(session: Session) -> date:
            from circledesk.services.moving import free_day

            return free_day(session, meeting_id=meeting_id)

        self.context.jobs.read(work, self.day.set_day, owner=self, slot="free")

    def _arrange(self, context: Context) -> None:
        self.add_field("date", self.tr("New date"), self.day)
        self.add_field("start", self.tr("New time"), self.time)
        self.free = Button(
            context.theme, self.tr("Next free day (Alt+F)"), self.offer_free_day, kind="small"
        )
        self.free.setShortcut("Alt+F")
        self.grid.addLayout(row(self.free, None), self.grid.rowCount(), 1)
        self.only.setChecked(True)
        choices = column(self.only, self.after, space=4)
        if self._meeting.week < self._meeting.weeks:
            self.grid.addLayout(choices, self.grid.rowCount(), 1)
        self.grid.addWidget(self.told, self.grid.rowCount(), 0, 1, 2)
        self.grid.addWidget(self.preview, 1, 2, self.grid.rowCount(), 1)
        self.grid.setRowStretch(self.grid.rowCount() - 1, 1)

    def _preview(self) -> None:
        meeting, day, start = self._meeting, self.day.held, self.time.moment
        and_after = self.after.isChecked()

        def work(session: Session) -> tuple[PlannedDay, ...]:
            from circledesk.services.moving import moved_days

            return moved_days(
                session, meeting_id=meeting.id, day=day, start=start, and_after=and_after
            )

        self.context.jobs.read(work, self._show_days, owner=self, slot="plan")

    def _show_days(self, days: tuple[PlannedDay, ...]) -> None:
        self.preview.show_days(days, first=self._meeting.week)
        if days:
            self.preview.view.setCurrentIndex(self.preview.view.first())

    def _read(self, session: Session) -> CirclePage:
        from circledesk.services.circles import circle_page

        return circle_page(session, circle_id=self._meeting.circle_id)
