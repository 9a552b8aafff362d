"""Answers already given to questions that are like one: shown, and taken over by a button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from circledesk.services.facts.notebook import QuestionRow
from circledesk.ui.context import Context
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, clear, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class AnswersGiven(QWidget):
    """Hidden where there is none. `takes`: each has a button that gives its answer."""

    taken = Signal(str)

    def __init__(self, context: Context, *, takes: bool = False, but: str = "") -> None:
        super().__init__()
        self.context = context
        self._takes, self._but = takes, but
        self._cards = QVBoxLayout()
        self._cards.setContentsMargins(0, 4, 0, 0)
        self._cards.setSpacing(8)
        self.setLayout(self._cards)
        self.hide()

    def look(self, text: str, *, then: Callable[[], None]) -> None:
        """Look for answers to questions like a text, then show them."""
        but = self._but

        def work(session: Session) -> Sequence[QuestionRow]:
            from circledesk.services.asked import similar_answers

            return similar_answers(session, text=text, but=but, most=2)

        def show(rows: Sequence[QuestionRow]) -> None:
            self.show_rows(rows)
            then()

        self.context.jobs.read(work, show, owner=self)

    def show_rows(self, rows: Sequence[QuestionRow]) -> None:
        """Show these."""
        clear(self._cards)
        if rows:
            self._cards.addWidget(label(self.tr("Answered before"), "strong"))
        for question in rows:
            self._cards.addWidget(self._card(question))
        self.setVisible(bool(rows))

    def _card(self, question: QuestionRow) -> Card:
        card = Card(
            label(question.text, "grey", wrap=True), label(question.answer, wrap=True), space=4
        )
        if self._takes:
            use = Button(
                self.context.theme,
                self.tr("Take this answer"),
                lambda: self.taken.emit(question.answer),
                kind="small",
            )
            card.inside.addLayout(row(use, None))
        return card
