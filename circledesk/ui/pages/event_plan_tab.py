"""The plan of any event: its parts with their hours; each change is done at once, with Undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from circledesk.services.facts.event_plan import EventPlan, TimedPart
from circledesk.ui import asking_events
from circledesk.ui.context import Context
from circledesk.ui.event_words import fit_words, form_button
from circledesk.ui.tables.event_plan import plan_parts_model
from circledesk.ui.widgets.button import Button, restyle
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.layout import clear, column, label, row
from circledesk.ui.widgets.list_export import ListExport
from circledesk.ui.widgets.list_view import ListView

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.changed import Done

Do = Callable[[TimedPart], None]


class EventPlanTab(QWidget):
    """Enter changes a part, Ctrl with an arrow moves it, Delete leaves it out."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.shown: EventPlan | None = None
        self._people: tuple[str, ...] = ()
        theme = context.theme
        self.view = ListView(
            theme, context.preferences, plan_parts_model(), "event-plan", sorts=False
        )
        self.view.setAccessibleName(self.tr("Parts of the event"))
        self.view.opened.connect(self._change)
        self.export = ListExport(context, self.view, self.tr("Parts of the event"))
        self.actions_of_row = (
            self._action(self.tr("Change…"), "", self._change),
            self._action(self.tr("Move up"), "Ctrl+Up", lambda part: self._move(part, -1)),
            self._action(self.tr("Move down"), "Ctrl+Down", lambda part: self._move(part, 1)),
            self._action(self.tr("Leave out"), "Delete", self._drop),
        )
        self.view.menu_from(self._menu)
        self.run_button = Button(
            theme, self.tr("On the projector"), self.run, kind="primary", icon="timer"
        )
        self.add_button = Button(theme, self.tr("Add a part…"), self.add, icon="plus")
        self.change_button = Button(
            theme, self.tr("Change…"), self._with(self._change), icon="pencil"
        )
        self.up_button = Button(theme, self.tr("Up"), self._with(lambda one: self._move(one, -1)))
        self.down_button = Button(
            theme, self.tr("Down"), self._with(lambda one: self._move(one, 1))
        )
        self.sum = label("", "grey", wrap=True)
        self.fit_button = Button(theme, self.tr("Make the event as long"), self.fit, kind="link")
        self.keys = label(
            self.tr("Enter  change     Ctrl+↑ ↓  move     Delete  leave out"), "grey", wrap=True
        )
        self._arrange()

    def show_plan(self, plan: EventPlan, people: Sequence[str] = ()) -> None:
        """Show a plan; `people` are those who may lead a part."""
        self.shown, self._people = plan, tuple(people)
        may, any_ = plan.event.editable, bool(plan.parts)
        self.view.rows().set_rows(plan.parts)
        self.sum.setText(fit_words(plan))
        restyle(self.sum, "kind", "amber" if (plan.spare or 0) < 0 else "grey")
        self.fit_button.setVisible(may and bool(plan.spare))
        for button in (self.add_button, self.change_button, self.up_button, self.down_button):
            button.setVisible(may)
        self.keys.setVisible(may)
        self._full.setVisible(any_)
        self._show_forms(plan)
        if any_ and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.first())

    def enter(self) -> None:
        """The keyboard goes to the list, else to what fills it."""
        first = self._empty_place.findChild(Button)
        if not self._full.isHidden():
            self.view.enter()
        elif first is not None:
            first.setFocus()

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

    def _arrange(self) -> None:
        tools = row(
            self.run_button,
            self.add_button,
            self.change_button,
            self.up_button,
            self.down_button,
            None,
        )
        self._full, self._empty = QWidget(), QVBoxLayout()
        total = row(self.sum, self.fit_button)
        total.setStretch(0, 1)
        inner = column(tools, self.view, total, self.keys, space=8)
        inner.setStretch(1, 1)
        self._full.setLayout(inner)
        holder = QWidget()
        holder.setLayout(self._empty)
        self._empty_place = holder
        layout = column(8, self._full, holder, space=0)
        layout.setStretch(1, 1)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def _show_forms(self, plan: EventPlan) -> None:
        clear(self._empty)
        self._empty_place.setVisible(not plan.parts)
        if plan.parts:
            return
        ways: list[QWidget] = []
        theme = self.context.theme
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
        if self.shown is not None and self.shown.event.editable:
            asking_events.plan_part(self.context, self.shown.event.id, part, self._people)

    def _move(self, part: TimedPart, by: int) -> None:
        self._write("move_part", key=part.key, by=by)

    def _drop(self, part: TimedPart) -> None:
        self._write("drop_part", key=part.key)

    def _write(self, verb: str, **told: Any) -> None:
        if self.shown is None or not self.shown.event.editable:
            return
        event_id = self.shown.event.id

        def work(session: Session) -> Done:
            from circledesk.services import event_plan

            done: Done = getattr(event_plan, verb)(session, event_id=event_id, **told)
            return done

        self.context.jobs.write(work)

    def _menu(self, _: TimedPart) -> Sequence[QAction]:
        may = self.shown is not None and self.shown.event.editable
        return self.actions_of_row if may else ()

    def _action(self, text: str, keys: str, do: Do) -> QAction:
        made = QAction(text, self)
        made.setShortcut(QKeySequence(keys))
        made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        made.triggered.connect(self._with(do))
        self.view.addAction(made)
        return made

    def _with(self, do: Do) -> Callable[[], None]:
        def on_current() -> None:
            part = self.view.current()
            if isinstance(part, TimedPart):
                do(part)

        return on_current
