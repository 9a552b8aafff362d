"""A task of an event: what, who, by when, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from circledesk.services.facts.event_work import TaskRow
from circledesk.services.facts.events import EventRow
from circledesk.ui.context import Context
from circledesk.ui.dialogs.rows_read import Offered, read_people
from circledesk.ui.tables.event_work import task_words
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.row_choice import RowChoice
from circledesk.ui.widgets.tick import Tick
from circledesk.ui.widgets.when import DateField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class EventTaskDialog(Dialog):
    """Adds a task where `task` is None. By when may stay open."""

    def __init__(self, context: Context, event: EventRow, task: TaskRow | None) -> None:
        title = self.tr("Change the task") if task else self.tr("One task more")
        super().__init__(context, title, self.tr("Save") if task else self.tr("Add it"), width=520)
        self._event_id, self._task = event.id, task
        self.text = QLineEdit(task.text if task else "")
        if task is not None and task.kind:
            self.text.setPlaceholderText(task_words(task))
        self.who = RowChoice(self.tr("Nobody yet"))
        self.when = Tick(self.tr("To be done by this day"))
        self.day = DateField(context.theme, (task and task.due) or event.date, "due")
        self.when.box.toggled.connect(self.day.setEnabled)
        self.when.ticked = task is None or task.due is not None
        self.day.setEnabled(self.when.ticked)
        self.add_field("task", self.tr("What"), self.text)
        self.add_field("responsible_id", self.tr("Who"), self.who)
        self.grid.addWidget(self.when, self.grid.rowCount(), 1)
        self.add_field("due", self.tr("Due"), self.day)
        self.who.choose((task and task.responsible_id) or None)
        context.jobs.read(read_people, self._fill, owner=self)
        self.text.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Keep it."""
        fields: dict[str, Any] = {
            "text": self.text.text(),
            "responsible_id": self.who.value or "",
            "due": self.day.day if self.when.ticked else None,
        }
        event_id, task = self._event_id, self._task

        def work(session: Session) -> Any:
            from circledesk.services.event_tasks import add_task, edit_task

            if task is None:
                return add_task(session, event_id=event_id, **fields)
            return edit_task(session, task_id=task.id, **fields)

        return work

    def _fill(self, rows: Offered) -> None:
        chosen = self.who.value or (self._task.responsible_id if self._task else None)
        self.who.set_rows(rows)
        self.who.choose(chosen or None)
