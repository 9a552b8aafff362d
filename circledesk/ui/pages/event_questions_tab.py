"""What was asked at an event and what was answered, and its plus and delta."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from circledesk.services.facts.event_work import AskedRow, EventWork
from circledesk.services.facts.events import EventPage
from circledesk.ui import asking_workshop
from circledesk.ui.context import Context
from circledesk.ui.pages.event_list import EventList
from circledesk.ui.tables.event_work import asked_model
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class EventQuestionsTab(EventList):
    """Enter answers, Delete deletes; what stays open comes back at the next of its kind."""

    def __init__(self, context: Context) -> None:
        name = self.tr("Questions at the event")
        super().__init__(context, asked_model(), "event-questions", name)
        self.page: EventPage | None = None
        self.view.opened.connect(self._answer)
        self.act(self.tr("Answer…"), "", self._answer)
        self.act(self.tr("Delete"), "Delete", self._delete)
        theme = context.theme
        self.ask_button = Button(theme, self.tr("Add a question…"), self.ask, icon="plus")
        self.answer_button = Button(
            theme, self.tr("Answer…"), self.on_current(self._answer), icon="pencil"
        )
        self.plus_button = Button(theme, self.tr("Plus / delta…"), self.ask_plus, icon="pencil")
        self.plus, self.delta = label("", wrap=True), label("", wrap=True)
        self.none = label(
            self.tr("Nothing is open. What cannot be answered at once is noted here, and comes "
                    "back at the next event of this kind."),
            "grey", wrap=True,
        )  # fmt: skip
        tools = row(self.ask_button, self.answer_button, self.plus_button, None)
        layout = column(8, tools, self.plus, self.delta, self.none, self.view, space=8)
        layout.setStretch(5, 1)
        layout.addStretch(0)
        self.setLayout(layout)

    def show_work(self, page: EventPage, work: EventWork) -> None:
        """Show questions, those of earlier events first, and plus and delta."""
        self.page = page
        rows = (*work.carried, *work.asked)
        self.show_rows(page.row, rows)
        self.ask_button.setVisible(True)
        self.answer_button.setVisible(bool(rows))
        self.plus_button.setVisible(self.may)
        self.view.setVisible(bool(rows))
        self.none.setVisible(not rows)
        for shown, text, told in (
            (self.plus, page.row.plus, self.tr("Plus: {words}")),
            (self.delta, page.row.delta, self.tr("Delta: {words}")),
        ):
            shown.setText(told.format(words=text))
            shown.setVisible(bool(text))

    def ask(self) -> None:
        """What was asked?"""
        if self.page is not None:
            asking_workshop.ask_at(self.context, self.page)

    def ask_plus(self) -> None:
        """What went well, what to change?"""
        if self.page is not None:
            asking_workshop.plus_delta(self.context, self.page.row)

    def _menu(self, row: Any) -> Any:
        return self._actions if isinstance(row, AskedRow) and row.editable else ()

    def _answer(self, row: AskedRow) -> None:
        if row.editable:
            asking_workshop.answer(self.context, row)

    def _delete(self, row: AskedRow) -> None:
        if not row.editable:
            return
        question = row.id

        def work(session: Session) -> Any:
            from circledesk.services.event_questions import delete_question

            return delete_question(session, question_id=question)

        self.write(work)
