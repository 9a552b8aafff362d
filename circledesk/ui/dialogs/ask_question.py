"""Ask the organizers; on their own computer: note what was asked, by whom. Like ones are shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit

from circledesk.ui.context import Context
from circledesk.ui.dialogs.answers_given import AnswersGiven
from circledesk.ui.dialogs.rows_read import Offered, read_both
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.row_choice import RowChoice
from circledesk.ui.widgets.text_area import text_area

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_WIDTH_PX = 560
_PAUSE_MS = 400
"""After the last key, before answers already given are looked for."""


class AskQuestionDialog(Dialog):
    """While it is typed, answers to questions that are like it stand below."""

    def __init__(self, context: Context) -> None:
        organizer = context.organizer
        title = self.tr("Note a question") if organizer else self.tr("Ask the organizer")
        verb = self.tr("Note it") if organizer else self.tr("Ask")
        super().__init__(context, title, verb, width=_WIDTH_PX)
        self.text, self.topic = text_area(4), QLineEdit()
        self.branch, self.person = RowChoice(self.tr("None")), RowChoice(self.tr("Nobody"))
        self.add_field("question", self.tr("Question"), self.text)
        self.add_field("topic", self.tr("Topic"), self.topic)
        if organizer:
            self.add_field("person", self.tr("Who asked"), self.person)
            told = self.tr("It sees the question and the answer with its next parcel.")
            self.add_field("branch", self.tr("For library"), self.branch, told)
            context.jobs.read(read_both, self._fill, owner=self)
        self.given = AnswersGiven(context)
        self.grid.addWidget(self.given, self.grid.rowCount(), 0, 1, 2)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look_for_answers)
        self.text.textChanged.connect(self._pause.start)
        self.text.setFocus()

    def look_for_answers(self) -> None:
        """Show answers that were given to questions like this one."""
        self.given.look(self.text.toPlainText(), then=self.fit)

    def request(self) -> Callable[[Session], Any]:
        """Ask."""
        told: dict[str, Any] = {
            "text": self.text.toPlainText(),
            "topic": self.topic.text(),
            "branch_id": self.branch.value,
            "person_id": self.person.value or "",
        }

        def work(session: Session) -> Any:
            from circledesk.services.asked import ask

            return ask(session, **told)

        return work

    def _fill(self, both: tuple[Offered, Offered]) -> None:
        self.branch.set_rows(both[0])
        self.person.set_rows(both[1])
