"""A question at an event: what was asked and by whom; and its answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from circledesk.services.facts.event_work import AskedRow
from circledesk.services.facts.events import EventPage
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.row_choice import RowChoice
from circledesk.ui.widgets.text_area import text_area

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_LINES = 4


class AskDialog(Dialog):
    """Notes what was asked."""

    def __init__(self, context: Context, page: EventPage) -> None:
        super().__init__(context, self.tr("A question"), self.tr("Note it"), width=560)
        self._event_id = page.row.id
        self.text = text_area(_LINES)
        self.who = RowChoice(self.tr("Not said"))
        self.who.set_rows((one.person_id, one.name) for one in page.people if one.person_id)
        self.add_field("question", self.tr("What was asked"), self.text)
        self.add_field("person_id", self.tr("Asked by"), self.who)
        self.text.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Note it."""
        event_id, text, person = self._event_id, self.text.toPlainText(), self.who.value or ""

        def work(session: Session) -> Any:
            from circledesk.services.event_questions import ask

            return ask(session, event_id=event_id, text=text, person_id=person)

        return work


class AnswerDialog(Dialog):
    """Without an answer the question is open again."""

    def __init__(self, context: Context, row: AskedRow) -> None:
        super().__init__(context, self.tr("The answer"), self.tr("Save"), width=560)
        self._id = row.id
        self.add(label(row.text, "strong", wrap=True))
        self.text = text_area(_LINES, row.answer)
        hint = self.tr("Empty: it stays open, and comes back at the next event of this kind.")
        self.add_field("answer", self.tr("Answer"), self.text, hint)
        self.text.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Keep it."""
        question, text = self._id, self.text.toPlainText()

        def work(session: Session) -> Any:
            from circledesk.services.event_questions import answer

            return answer(session, question_id=question, text=text)

        return work
