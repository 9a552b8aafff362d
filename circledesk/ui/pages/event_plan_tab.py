"""The plan of any event: its parts with their hours; each change is done at once, with Undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from circledesk.services.facts.event_plan import EventPlan, TimedPart
from circledesk.ui import asking_events
from circledesk.ui.context import Context
from circledesk.ui.event_words import fit_words, form_button
from circledesk.ui.pages.event_list import EventList
from circledesk.ui.tables.event_plan import plan_parts_model
from circledesk.ui.widgets.breaking_line import BreakingLine
from circledesk.ui.widgets.button import Button, restyle
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.layout import clear, column, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.changed import Done


class EventPlanTab(EventList):
    """Enter changes a part, Ctrl with an arrow moves it, Delete leaves it out."""

    def __init__(self, context: Context) -> None:
        name = self.tr("Parts of the event")
        super().__init__(context, plan_parts_model(), "event-plan", name)
        self.shown: EventPlan | None = None
        self._people: tuple[str, ...] = ()
        self.view.opened.connect(self._change)
        self.act(self.tr("Change…"), "", self._change)
        self.act(self.tr("Move up"), "Ctrl+Up", self._up)
        self.act(self.tr("Move down"), "Ctrl+Down", self._down)
        self.act(self.tr("Leave out"), "Delete", self._drop)
        self._make_buttons()
        self.carried = label("", "amber", wrap=True)
        self.sum = label("", "grey", wrap=True)
        self.keys = label(
            self.tr("Enter  change     Ctrl+↑ ↓  move     Delete  leave out"), "grey", wrap=True
        )
        self._arrange()

    def show_plan(self, plan: EventPlan, people: Sequence[str] = (), carried: int = 0) -> None:
        """Show a plan; `people` may lead a part, `carried` questions are open from before."""
        self.shown, self._people = plan, tuple(people)
        self.show_rows(plan.event, plan.parts)
        self.sum.setText(fit_words(plan))
        restyle(self.sum, "kind", "amber" if (plan.spare or 0) < 0 else "grey")
        self.fit_button.setVisible(self.may and bool(plan.spare))
        for button in (self.add_button, self.change_button, self.up_button, self.down_button):
            button.setVisible(self.may)
        self.keys.setVisible(self.may)
        self._say_carried(carried)
        self._full.setVisible(bool(plan.parts))
        self._show_forms(plan)

    def run(self) -> None:
        """Show it part by part, with a clock, on the projector."""
        if self.shown is not None and self.shown.parts:
            asking_events.run_event(self.context, self.shown)

    def add(self) -> None:
        """One part more, behind the one that the cursor is on."""
        if self.shown is not None:
            at = self.view.currentIndex().row() + 1 if self.view.currentIndex().isValid() else None
            asking_events.plan_part(self.context, self.shown.event.id, None, self._people, at)

    def begin(self, form: str) -> None:
        """Lay the parts of a form down."""
        self._write("start_plan", form=form)

    def fit(self) -> None:
        """Make the event as long as its parts."""
        self._write("fit_length")

    def _make_buttons(self) -> None:
        theme, on = self.context.theme, self.on_current
        self.run_button = Button(theme, self.tr("On the projector"), self.run, kind="primary")
        self.add_button = Button(theme, self.tr("Add a part…"), self.add, icon="plus")
        self.change_button = Button(theme, self.tr("Change…"), on(self._change), icon="pencil")
        self.up_button = Button(theme, self.tr("Up"), on(self._up), tip="Ctrl+↑")
        self.down_button = Button(theme, self.tr("Down"), on(self._down), tip="Ctrl+↓")
        self.forms_button = Button(theme, self.tr("Another plan"), kind="menu")
        self.forms_menu = QMenu(self)
        self.forms_button.setMenu(self.forms_menu)
        self.fit_button = Button(theme, self.tr("Make the event as long"), self.fit, kind="link")

    def _arrange(self) -> None:
        tools = BreakingLine(
            row(self.run_button, self.add_button, self.change_button, None),
            row(self.up_button, self.down_button, self.forms_button, None),
        )
        self._full, self._forms = QWidget(), QWidget()
        self._empty = QVBoxLayout(self._forms)
        total = row(self.sum, self.fit_button)
        total.setStretch(0, 1)
        inner = column(tools, self.view, total, self.keys, space=8)
        inner.setStretch(1, 1)
        self._full.setLayout(inner)
        layout = column(8, self.carried, self._full, self._forms, space=4)
        layout.setStretch(2, 1)
        layout.setStretch(3, 1)
        self.setLayout(layout)

    def _say_carried(self, count: int) -> None:
        one = self.tr("One question of an earlier event is open: answer it at the check-in.")
        many = self.tr("{n} questions of earlier events are open: answer them at the check-in.")
        self.carried.setText(one if count == 1 else many.format(n=count))
        self.carried.setVisible(count > 0)

    def _show_forms(self, plan: EventPlan) -> None:
        """What a plan may begin with: as buttons where there is none, else in a menu."""
        self.forms_button.setVisible(self.may and bool(plan.forms))
        self.forms_menu.clear()
        for form in plan.forms:
            self.forms_menu.addAction(form_button(form), self._begins(form.name))
        clear(self._empty)
        self._forms.setVisible(not plan.parts)
        if plan.parts:
            return
        theme, ways = self.context.theme, []
        if plan.event.editable:
            for number, form in enumerate(plan.forms):
                kind = "plain" if number else "primary"
                ways.append(Button(theme, form_button(form), self._begins(form.name), kind=kind))
            if not ways:
                ways.append(Button(theme, self.tr("Add a part…"), self.add, kind="primary"))
        self._empty.addWidget(Empty(theme, "timer", self._nothing(plan), *ways, example=False))

    def _nothing(self, plan: EventPlan) -> str:
        if not plan.event.editable:
            return self.tr("This event has no plan yet.")
        if plan.forms:
            return self.tr("Begin with a plan that is ready, and change it as you like.")
        return self.tr("No part is planned yet: what comes first, and how long does it take?")

    def _begins(self, form: str) -> Callable[[], None]:
        return lambda: self.begin(form)

    def _change(self, part: TimedPart) -> None:
        if self.may and self.shown is not None:
            asking_events.plan_part(self.context, self.shown.event.id, part, self._people)

    def _up(self, part: TimedPart) -> None:
        self._write("move_part", key=part.key, by=-1)

    def _down(self, part: TimedPart) -> None:
        self._write("move_part", key=part.key, by=1)

    def _drop(self, part: TimedPart) -> None:
        self._write("drop_part", key=part.key)

    def _write(self, verb: str, **told: Any) -> None:
        if not self.may or self.event_row is None:
            return
        event_id = self.event_row.id

        def work(session: Session) -> Done:
            from circledesk.services import event_plan

            done: Done = getattr(event_plan, verb)(session, event_id=event_id, **told)
            return done

        self.write(work)
