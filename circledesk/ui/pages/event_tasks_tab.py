"""Tasks of an event: who does what by when; one tracks itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from circledesk.services.facts.event_work import DRAFT, EventWork, TaskRow
from circledesk.services.facts.events import EventRow
from circledesk.ui import asking_workshop
from circledesk.ui.context import Context
from circledesk.ui.pages.event_list import EventList
from circledesk.ui.tables.event_work import tasks_model
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class EventTasksTab(EventList):
    """D done or open again, Enter changes, Delete deletes."""

    def __init__(self, context: Context) -> None:
        name = self.tr("Tasks of the event")
        super().__init__(context, tasks_model(), "event-tasks", name)
        self.view.opened.connect(self._change)
        self.act(self.tr("Done, or open again"), "D", self._tick)
        self.act(self.tr("Change…"), "", self._change)
        self.act(self.tr("Delete"), "Delete", self._delete)
        theme, on = context.theme, self.on_current
        self.add_button = Button(theme, self.tr("Add a task…"), self.add, icon="plus")
        self.done_button = Button(theme, self.tr("Done"), on(self._tick), icon="check", tip="D")
        self.change_button = Button(theme, self.tr("Change…"), on(self._change), icon="pencil")
        told = self.tr("Everyone makes a draft circle")
        self.draft_button = Button(theme, told, self.track, icon="circle-dot")
        self.none = label(self.tr("Nothing is to be done yet: note who brings what."), "grey")
        self.keys = label(
            self.tr("D  done     Enter  change     Delete  delete"), "grey", wrap=True
        )
        tools = row(self.add_button, self.done_button, self.change_button, self.draft_button, None)
        layout = column(8, tools, self.none, self.view, self.keys, space=8)
        layout.setStretch(3, 1)
        layout.addStretch(0)
        self.setLayout(layout)

    def show_work(self, event: EventRow, work: EventWork) -> None:
        """Show the tasks."""
        self.show_rows(event, work.tasks)
        any_, may = bool(work.tasks), self.may
        tracked = any(task.kind == DRAFT for task in work.tasks)
        self.add_button.setVisible(may)
        self.draft_button.setVisible(may and not tracked and bool(work.first_circles))
        for part in (self.done_button, self.change_button, self.keys):
            part.setVisible(may and any_)
        self.view.setVisible(any_)
        self.none.setVisible(not any_)

    def add(self) -> None:
        """Who does what, by when?"""
        if self.event_row is not None:
            asking_workshop.event_task(self.context, self.event_row, None)

    def track(self) -> None:
        """Let the program watch who has a draft circle."""
        if self.event_row is None:
            return
        event_id = self.event_row.id

        def work(session: Session) -> Any:
            from circledesk.services.event_tasks import add_task

            return add_task(session, event_id=event_id, kind=DRAFT)

        self.write(work)

    def _change(self, task: TaskRow) -> None:
        if self.may and self.event_row is not None:
            asking_workshop.event_task(self.context, self.event_row, task)

    def _tick(self, task: TaskRow) -> None:
        if not self.may:
            return
        task_id, done = task.id, task.done_at is None

        def work(session: Session) -> Any:
            from circledesk.services.event_tasks import tick_task

            return tick_task(session, task_id=task_id, done=done)

        self.write(work)

    def _delete(self, task: TaskRow) -> None:
        if not self.may:
            return
        task_id = task.id

        def work(session: Session) -> Any:
            from circledesk.services.event_tasks import delete_task

            return delete_task(session, task_id=task_id)

        self.write(work)
