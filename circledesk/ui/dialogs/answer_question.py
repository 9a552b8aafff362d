"""Answer a question, for who asked or for all; and, at a branch, read the answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from circledesk.services.facts.notebook import QuestionRow
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.dialogs.answers_given import AnswersGiven
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.text_area import text_area
from circledesk.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_WIDTH_PX = 600


class AnswerQuestionDialog(Dialog):
    """An answer already given to a question like it is proposed."""

    def __init__(
        self, context: Context, question_id: str, known: QuestionRow | None = None
    ) -> None:
        super().__init__(context, self.tr("Answer"), self.tr("Save the answer"), width=_WIDTH_PX)
        self._id = question_id
        self.question, self.who = label(" ", "strong", wrap=True), label(" ", "grey", wrap=True)
        self.add(self.question)
        self.add(self.who)
        self.answer, self.topic = text_area(5), QLineEdit()
        self.to_all = Tick(self.tr("Also hang it on the notice board for all, without who asked"))
        self.add_field("answer", self.tr("Answer"), self.answer)
        self.add_field("topic", self.tr("Topic"), self.topic)
        self.grid.addWidget(self.to_all, self.grid.rowCount(), 1)
        self.given = AnswersGiven(context, takes=True, but=question_id)
        self.given.taken.connect(self._take)
        self.grid.addWidget(self.given, self.grid.rowCount(), 0, 1, 2)
        self.answer.setFocus()
        if known is not None:
            self._show(known)
        else:
            context.jobs.read(_reading(question_id), self._show, owner=self, failed=self._refuse)

    def request(self) -> Callable[[Session], Any]:
        """Answer it."""
        told: dict[str, Any] = {
            "answer": self.answer.toPlainText(),
            "topic": self.topic.text(),
            "to_all": self.to_all.ticked,
        }
        question_id = self._id

        def work(session: Session) -> Any:
            from circledesk.services.asked import answer_question

            return answer_question(session, question_id=question_id, **told)

        return work

    def _show(self, question: QuestionRow) -> None:
        self.question.setText(question.text)
        self.who.setText(asked_words(question))
        self.answer.setPlainText(question.answer)
        self.topic.setText(question.topic)
        if question.open:
            self.given.look(question.text, then=self.fit)
        self.fit()

    def _take(self, answer: str) -> None:
        self.answer.setPlainText(answer)
        self.answer.setFocus()


class ReadAnswerDialog(Dialog):
    """What was asked and what was answered; read, it leaves the Today page."""

    def __init__(
        self, context: Context, question_id: str, known: QuestionRow | None = None
    ) -> None:
        super().__init__(
            context, self.tr("Question and answer"), self.tr("Mark as read"), width=_WIDTH_PX
        )
        self._id = question_id
        self._unseen = False
        self.question, self.who = label(" ", "strong", wrap=True), label(" ", "grey", wrap=True)
        self.answer, self.by = label("", wrap=True), label("", "grey", wrap=True)
        for part in (self.question, self.who, self.answer, self.by):
            self.add(part)
        self.keep_button.setText(self.tr("Close"))
        if known is not None:
            self._show(known)
        else:
            context.jobs.read(_reading(question_id), self._show, owner=self, failed=self._refuse)

    def request(self) -> Callable[[Session], Any] | None:
        """Note that it was read."""
        question_id = self._id
        if not self._unseen:
            return None

        def work(session: Session) -> Any:
            from circledesk.services.asked import see_answer

            return see_answer(session, question_id=question_id)

        return work

    def _show(self, question: QuestionRow) -> None:
        self._unseen = question.unseen
        self.question.setText(question.text)
        self.who.setText(asked_words(question))
        waits = self.tr("No answer yet: it comes with a parcel of the organizer.")
        self.answer.setText(question.answer or waits)
        if question.answered_at is not None:
            day = words.full_date(question.answered_at.date())
            self.by.setText(" · ".join(part for part in (question.answered_by, day) if part))
        self.accept_button.setVisible(question.unseen)
        self.fit()


def asked_words(question: QuestionRow) -> str:
    """Who asked, where and when."""
    day = words.full_date(question.asked_at.date())
    parts = (question.person, question.branch, question.circle, day)
    return " · ".join(part for part in parts if part)


def _reading(question_id: str) -> Callable[[Session], QuestionRow]:
    def work(session: Session) -> QuestionRow:
        from circledesk.services.asked import asked_question

        return asked_question(session, question_id=question_id)

    return work
