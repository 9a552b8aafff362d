"""Plan the dates of a circle anew: another start, another rhythm. Before anything was held."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from typing import TYPE_CHECKING, Any

from circledesk.errors import RuleBroken
from circledesk.services.facts.circles import CirclePage
from circledesk.services.facts.planning import Occasion
from circledesk.services.schedule import rhythm_of
from circledesk.ui.context import Context
from circledesk.ui.dialogs.circle_schedule import Schedule
from circledesk.ui.dialogs.plan_preview import PlanPreview
from circledesk.ui.dialogs.to_be_told import ToBeTold
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class ReplanCircleDialog(Dialog):
    """Shows the new dates and names who must be told; fixed dates have to be confirmed."""

    def __init__(self, context: Context, page: CirclePage) -> None:
        verb = self.tr("Plan the dates anew")
        super().__init__(context, verb, self.tr("Save"), width=800)
        self._page = page
        self.add(label(page.row.name, "grey", wrap=True))
        self.schedule = Schedule(context, self)
        self.told = ToBeTold(context)
        self.preview = PlanPreview(context, changes=False)
        self.schedule.arrange()
        self.grid.addWidget(self.told, self.grid.rowCount(), 0, 1, 2)
        self.grid.addWidget(self.preview, 1, 2, self.grid.rowCount(), 1)
        self.grid.setRowStretch(self.grid.rowCount() - 1, 1)
        self._show_plan()
        self.schedule.changed.connect(self._preview)
        self.preview.entered.connect(self.submit)
        self.told.shown.connect(self.fit)
        self.told.show_circle(page)
        self._preview()
        self.schedule.day.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Plan them anew."""
        if not self.told.confirmed:
            raise RuleBroken(
                self.tr("The dates of this circle are fixed."),
                self.tr("Tick that the learners are told, or leave the date."),
            )
        plan = self.schedule
        circle_id, note = self._page.row.id, self.tr("The dates are planned anew.")
        start, clock, every = plan.day.day, plan.time.moment, plan.rhythm
        meetings, duration = plan.meetings.value(), plan.duration.value()

        def work(session: Session) -> Any:
            from dataclasses import replace

            from circledesk.services.circles import edit_circle

            done = edit_circle(
                session,
                circle_id=circle_id,
                start=start,
                time=clock,
                every=every,
                meetings=meetings,
                duration=duration,
            )
            return replace(done, note=note)

        return work

    def _show_plan(self) -> None:
        """Begin with the plan that the circle has."""
        plan, page = self.schedule, self._page
        days = [one.date for one in page.meetings if not one.cancelled]
        if days:
            plan.day.set_day(days[0])
            plan.meetings.setValue(len(days))
            plan.show_rhythm(rhythm_of(days))
        plan.time.set_moment(page.meeting_time or time(14, 0))
        plan.duration.setValue(page.duration)

    def _preview(self) -> None:
        plan, page = self.schedule, self._page
        occasion = Occasion(
            branch_id=page.row.branch_id,
            start=plan.time.moment,
            duration=plan.duration.value(),
            venue=page.row.venue,
            venue_details=page.venue_details,
            people=page.facilitator_ids,
            circle_id=page.row.id,
        )
        self.preview.show_plan(plan.day.held, plan.rhythm, plan.meetings.value(), occasion)
