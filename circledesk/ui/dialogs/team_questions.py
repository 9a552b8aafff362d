"""What the team asks at the desk: ready-made questions, and one's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from circledesk.services.facts.questions import QuestionFacts
from circledesk.ui.context import Context
from circledesk.ui.language import translated
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.text_area import text_area
from circledesk.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_LINES = 4


class TeamQuestionsDialog(Dialog):
    """A tick asks a question, none leaves it out. Answers are only ever counted."""

    ends_in = "questions.edit"

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Questions at the desk"), self.tr("Save"), width=560)
        self._questions: Sequence[QuestionFacts] = ()
        self.ticks: list[Tick] = []
        line = self.tr(
            "At most five, asked at sign-up behind More. Answers are counted for reports and shown "
            "nowhere by name."
        )
        self.add(label(line, "grey", wrap=True))
        self.listed = QVBoxLayout()
        self.listed.setSpacing(6)
        self.add(self.listed)
        self.text, self.choices = QLineEdit(), text_area(_LINES)
        self.add_field("question", self.tr("Another question"), self.text)
        self.choices.setPlaceholderText(self.tr("One choice a line"))
        self.add_field("choices", self.tr("Its choices"), self.choices)
        self.accept_button.setEnabled(False)
        context.jobs.read(_read, self._show, owner=self)

    def request(self) -> Callable[[Session], Any]:
        """Keep what is ticked, and the new one."""
        told = [
            replace(one, asked=tick.ticked)
            for one, tick in zip(self._questions, self.ticks, strict=True)
        ]
        text, choices = self.text.text(), tuple(self.choices.toPlainText().splitlines())
        if text.strip() or any(choice.strip() for choice in choices):
            told.append(QuestionFacts("", text, choices, True))

        def work(session: Session) -> Any:
            from circledesk.services.team_questions import save_questions

            return save_questions(session, questions=told)

        return work

    def _show(self, questions: Sequence[QuestionFacts]) -> None:
        self._questions = questions
        for one in questions:
            choices = ", ".join(translated(choice) for choice in one.choices)
            tick = Tick(f"{translated(one.text)} ({choices})")
            tick.ticked = one.asked
            self.ticks.append(tick)
            self.listed.addWidget(tick)
        self.accept_button.setEnabled(True)
        self.ticks[0].box.setFocus()
        self.fit()


def _read(session: Session) -> Sequence[QuestionFacts]:
    from circledesk.services.team_questions import team_questions

    return team_questions(session)
