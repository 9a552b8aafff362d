"""The dates that a plan means, beside its form: what is against each, and keys to change one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from circledesk.errors import CircleDeskError
from circledesk.services.facts.planning import Occasion, PlannedDay
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.language import translated
from circledesk.ui.tables.plan import PlanLine, against, plan_model
from circledesk.ui.widgets.breaking_line import BreakingLine
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, label, row
from circledesk.ui.widgets.list_view import ListView

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.plan_dates import PlanDates

_WIDTH_PX = 280
_SEEN = 34
"""So many letters are seen in the list itself."""


class PlanPreview(Card):
    """Delete leaves the chosen date out, the right and left arrows move it by a day."""

    entered = Signal()
    """Enter was pressed on the list: the form is to be sent."""

    def __init__(self, context: Context, *, changes: bool = True, open_days: bool = False) -> None:
        """`open_days` leaves days off out by itself; without `changes` dates are only shown."""
        self.heading = label("", "strong", wrap=True)
        super().__init__(self.heading)
        self.setFixedWidth(_WIDTH_PX)
        self.days: tuple[PlannedDay, ...] = ()
        self._context, self._open_days = context, open_days
        self._plan: PlanDates | None = None
        self._occasion: Occasion | None = None
        self.view = _DayList(context)
        self.view.setAccessibleName(self.tr("Dates of the plan"))
        self.view.chose.connect(lambda _: self._say())
        self.view.opened.connect(lambda _: self.entered.emit())
        self.view.pressed.connect(self._by_key)
        self.note = label("", "amber", wrap=True)
        self.inside.addWidget(self.view, 1)
        self.inside.addWidget(self.note)
        self.open_button = Button(
            context.theme, self.tr("Leave the days off out (Alt+O)"), self.leave_out, kind="small"
        )
        self.open_button.setShortcut("Alt+O")
        self.buttons = [
            self._button(self.tr("Leave out"), self.skip, self.tr("Delete")),
            self._button(self.tr("Earlier"), lambda: self.shift(-1), "←"),
            self._button(self.tr("Later"), lambda: self.shift(1), "→"),
        ]
        self.keys = label(
            self.tr("Delete leaves a date out, ← and → move it."), "detail", wrap=True
        )
        self._arrange(changes)

    @property
    def own_days(self) -> tuple[date, ...]:
        """The dates, where the rhythm alone does not say them; else none."""
        return self._plan.days() if self._plan is not None and self._plan.is_own else ()

    def show_plan(
        self, start: date, every: str, meetings: int, occasion: Occasion | None = None
    ) -> None:
        """Show a plan's dates, or why it cannot be; what stands against them comes a moment later.

        What was left out or moved by hand stays, as long as start and rhythm do.
        """
        from circledesk.services.plan_dates import PlanDates

        plan = self._plan or PlanDates(start, every, meetings)
        self._occasion = occasion
        self._take(plan.with_plan(start, every, meetings))

    def show_days(self, days: Sequence[PlannedDay], first: int = 1) -> None:
        """Show dates with what stands against them; `first` is the number of the first."""
        self.days = tuple(days)
        self.heading.setText(self._summary(self.days))
        shown = [PlanLine(number, day) for number, day in enumerate(self.days, first)]
        self.view.rows().set_rows(shown)
        self.open_button.setVisible(self._changes and any(_is_sure(day) for day in self.days))
        self._say()

    def skip(self) -> None:
        """Leave the chosen date out; one more follows at the end."""
        line = self.view.current()
        if self._plan is not None and isinstance(line, PlanLine):
            self._take(self._plan.without([line.day.day]))

    def shift(self, by: int) -> None:
        """Move the chosen date by days."""
        line = self.view.current()
        if self._plan is not None and isinstance(line, PlanLine):
            to = self._plan.moved_to(line.day.day, by)
            self._take(self._plan.with_moved(line.day.day, by), to)

    def leave_out(self) -> None:
        """Leave out all dates on a day off; one that the moon decides stays."""
        if self._plan is not None:
            self._take(self._plan.without([day.day for day in self.days if _is_sure(day)]))

    def _arrange(self, changes: bool) -> None:
        self._changes = changes
        self.inside.addLayout(row(self.open_button, None))
        self.open_button.hide()
        self.inside.addWidget(self.keys)
        first, *others = self.buttons
        self.inside.addWidget(BreakingLine(row(first, None), row(*others, None, space=6)))
        for part in (self.keys, *self.buttons):
            part.setVisible(changes)

    def _button(self, text: str, do: Callable[[], None], keys: str) -> Button:
        return Button(self._context.theme, text, do, kind="small", tip=keys)

    def _take(self, plan: PlanDates, at: date | None = None) -> None:
        """Show a plan; the cursor stays in its place, or goes with the date that was moved."""
        from circledesk.services.planning import marked_days

        self._plan = plan
        place = self.view.currentIndex().row()
        try:
            days = plan.days()
        except CircleDeskError as error:
            self.show_days(())
            self.heading.setText(translated(error.sentence))
            return
        self.show_days(marked_days(country_code=self._context.country, days=days))
        place = days.index(at) if at in days else place
        if place >= 0:
            self.view.setCurrentIndex(self.view.rows().index(min(place, len(days) - 1), 0))
        self._check(days)

    def _check(self, days: Sequence[date]) -> None:
        occasion = self._occasion
        if occasion is None:
            return

        def work(session: Session) -> tuple[PlannedDay, ...]:
            from circledesk.services.planning import check_plan

            return check_plan(session, days=days, occasion=occasion)

        self._context.jobs.read(work, self._checked, owner=self, slot="plan")

    def _checked(self, days: tuple[PlannedDay, ...]) -> None:
        at = self.view.currentIndex().row()
        self.show_days(days)
        if at >= 0:
            self.view.setCurrentIndex(self.view.rows().index(min(at, len(days) - 1), 0))
        if self._open_days and any(_is_sure(day) for day in days):
            self.leave_out()

    def _by_key(self, key: int) -> None:
        if not self._changes:
            return
        if key == Qt.Key.Key_Delete:
            self.skip()
        else:
            self.shift(1 if key == Qt.Key.Key_Right else -1)

    def _say(self) -> None:
        """The chosen date's troubles in full; the list has room for their beginning."""
        line = self.view.current()
        told = against(line.day) if isinstance(line, PlanLine) else ""
        self.note.setText(told)
        self.note.setVisible(len(told) > _SEEN)
        for button in self.buttons:
            button.setEnabled(isinstance(line, PlanLine))

    def _summary(self, days: Sequence[PlannedDay]) -> str:
        if not days:
            return ""
        first, last = days[0].day, days[-1].day
        span = words.date_span(first, last) if first != last else words.long_date(first)
        off, clash = sum(day.is_off for day in days), sum(bool(day.clashes) for day in days)
        parts = [span]
        if off:
            one = self.tr("one falls on a day off")
            parts.append(words.counted(one, self.tr("{n} fall on days off"), off))
        if clash:
            one = self.tr("one clashes with another circle")
            parts.append(words.counted(one, self.tr("{n} clash with other circles"), clash))
        return " · ".join(parts)


class _DayList(ListView):
    """A list of dates; keys that change one are told."""

    pressed = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme, context.preferences, plan_model(), "plan", sorts=False)
        self.header().hide()
        self.setMinimumHeight(180)
        self.setProperty("kind", "surface")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and the arrows to the sides change the date; all else is the list's."""
        keys = (Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Right)
        if event.key() in keys and self.current() is not None:
            self.pressed.emit(event.key())
        else:
            super().keyPressEvent(event)


def _is_sure(day: PlannedDay) -> bool:
    return day.is_off and not day.about
