"""A circle once more: everything as it was, only the first date is asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from circledesk.services.facts.planning import CopyPlan
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.dialogs.plan_preview import PlanPreview
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.when import DateField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_SEEN_PX = 276
"""Six meetings are in sight."""


class CopyCircleDialog(Dialog):
    """The next free start is offered; days off are left out. Afterwards the new circle opens."""

    def __init__(self, context: Context, circle_id: str) -> None:
        super().__init__(context, self.tr("Once more"), self.tr("Publish"), width=720)
        self._circle_id = circle_id
        self._plan: CopyPlan | None = None
        self.what = label("", "strong", wrap=True)
        self.add(self.what)
        self.day = DateField(context.theme, context.today, "start")
        hint = self.tr("The same weekday and time, from the next free date on.")
        self.add_field("start", self.tr("First meeting"), self.day, hint)
        told = self.tr(
            "Course, place, people, length and number of meetings stay as they were. Nobody is "
            "signed up yet."
        )
        self.grid.addWidget(label(told, "grey", wrap=True), self.grid.rowCount(), 0, 1, 2)
        self.preview = PlanPreview(context, open_days=True)
        self.preview.view.setMinimumHeight(_SEEN_PX)
        self.grid.addWidget(self.preview, 1, 2, self.grid.rowCount(), 1)
        self.grid.setRowStretch(self.grid.rowCount() - 1, 1)
        self.preview.entered.connect(self.submit)
        self.day.dateChanged.connect(lambda _: self._preview())
        self.accept_button.setEnabled(False)
        context.jobs.read(self._read, self._show, owner=self)
        self.day.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Make it."""
        start, circle_id = self.day.day, self._circle_id
        days = tuple(day.day for day in self.preview.days)

        def work(session: Session) -> Any:
            from circledesk.services.circle_copy import copy_circle

            return copy_circle(session, circle_id=circle_id, start=start, days=days)

        return work

    def _done(self, result: Any) -> None:
        super()._done(result)
        self.context.nav.open_circle(result.id)

    def _read(self, session: Session) -> CopyPlan:
        from circledesk.services.circle_copy import copy_plan

        return copy_plan(session, circle_id=self._circle_id)

    def _show(self, plan: CopyPlan) -> None:
        self._plan = plan
        self.accept_button.setEnabled(True)
        start = words.clock(plan.occasion.start)
        text = self.tr("{circle} · {time} · {n} meetings")
        self.what.setText(text.format(circle=plan.name, time=start, n=plan.meetings))
        self.day.set_day(plan.start)
        self._preview()
        self.day.selectAll()

    def _preview(self) -> None:
        if self._plan is not None:
            plan = self._plan
            self.preview.show_plan(self.day.held, plan.every, plan.meetings, plan.occasion)
