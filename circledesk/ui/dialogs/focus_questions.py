"""What a focus group is asked, and what it answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from circledesk.services.facts.event_notes import FocusGroup, GroupQuestion, NoteRow
from circledesk.services.facts.events import EventRow
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.number import NumberField
from circledesk.ui.widgets.text_area import text_area
from circledesk.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_WIDTH_PX = 680
_FIRST = 6
"""So many are ticked where nothing was chosen yet: more do not fit into an hour."""
_MOST = 1000


class ChooseQuestionsDialog(Dialog):
    """The bank's questions to tick, and a line for one's own."""

    def __init__(self, context: Context, group: FocusGroup) -> None:
        super().__init__(
            context, self.tr("Questions of the focus group"), self.tr("Take these"), width=_WIDTH_PX
        )
        self._id = group.event.id
        told = self.tr("Six to eight fit into an hour. Your own question goes below.")
        self.add(label(told, "grey", wrap=True))
        self.ticks: dict[str, Tick] = {}
        for number, one in enumerate(group.bank):
            tick = Tick(one.text)
            tick.ticked = not group.questions and number < _FIRST
            self.ticks[one.key] = tick
            self.add(tick)
        self.own = QLineEdit()
        self.add_field("note", self.tr("Your own question"), self.own)
        (next(iter(self.ticks.values())).box if self.ticks else self.own).setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Take what is ticked."""
        keys = [key for key, tick in self.ticks.items() if tick.ticked]
        event_id, own = self._id, self.own.text()

        def work(session: Session) -> Any:
            from circledesk.services.focus_group import choose_questions

            return choose_questions(session, event_id=event_id, keys=keys, own_text=own)

        return work


class GroupAnswerDialog(Dialog):
    """An answer in words, without a name, and how many said so."""

    def __init__(
        self,
        context: Context,
        event: EventRow,
        question: GroupQuestion,
        answer: NoteRow | None = None,
    ) -> None:
        verb = self.tr("Save") if answer else self.tr("Note it")
        super().__init__(context, self.tr("What was answered"), verb, width=_WIDTH_PX)
        self._event_id, self._key, self._answer = event.id, question.key, answer
        self.add(label(question.text, "strong", wrap=True))
        self.text = text_area(4, answer.text if answer else "")
        self.count = NumberField(
            0, _MOST, answer.count if answer else 1, self.tr("How many said so"),
            none=self.tr("not counted"),
        )  # fmt: skip
        self.add_field("note", self.tr("In words, without names"), self.text)
        self.add_field("count", self.tr("How many said so"), self.count)
        self.text.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Keep it."""
        event_id, key, answer = self._event_id, self._key, self._answer
        told: dict[str, Any] = {"text": self.text.toPlainText(), "count": self.count.value()}

        def work(session: Session) -> Any:
            from circledesk.services.event_notes import edit_note
            from circledesk.services.focus_group import note_answer

            if answer is None:
                return note_answer(session, event_id=event_id, key=key, **told)
            return edit_note(session, note_id=answer.id, **told)

        return work
