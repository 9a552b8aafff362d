"""A survey on the screen: of one learner, or the facilitator's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox

from circledesk.services.facts.surveys import Question, SurveyForm
from circledesk.ui.context import Context
from circledesk.ui.half_filled import HalfFilled
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label, row
from circledesk.ui.widgets.survey_question import QuestionField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

LANGUAGES = (("en", "English"), ("sw", "Kiswahili"), ("fr", "Français"))


class SurveyDialog(Dialog):
    """All questions below one another; what is known already is not asked. Ctrl+Enter keeps."""

    def __init__(
        self, context: Context, circle_id: str, kind: str = "learner", learner_id: str = ""
    ) -> None:
        super().__init__(context, self._title(kind), self.tr("Keep"), width=640)
        self._circle_id, self._kind, self._learner_id = circle_id, kind, learner_id
        self.fields: list[QuestionField] = []
        self.line = label(" ", "grey", wrap=True)
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language of the questions"))
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        self.language.currentIndexChanged.connect(lambda _: self._say())
        top = row(self.line, self.language, space=16)
        top.setStretch(0, 1)
        self.add(top)
        self.accept_button.setEnabled(False)
        self.accept_button.setShortcut("Ctrl+Return")
        self.half_filled: HalfFilled | None = None
        self._waiting: dict[str, Any] | None = None
        context.jobs.read(self._read, self._show, owner=self)

    def take_up(self, content: dict[str, Any]) -> None:
        """Show answers that were begun before, as soon as the questions are here."""
        if self.half_filled is None:
            self._waiting = content
        else:
            self.half_filled.take_up(content)

    def answers(self) -> dict[str, Any]:
        """What is answered, by the questions' refs."""
        told = {field.question.ref: field.answer for field in self.fields}
        return {ref: answer for ref, answer in told.items() if answer is not None}

    def show_answers(self, answers: dict[str, Any]) -> None:
        """Show answers."""
        for field in self.fields:
            field.answer = answers.get(field.question.ref)

    def request(self) -> Callable[[Session], Any]:
        """Keep the survey."""
        circle_id, kind, answers = self._circle_id, self._kind, self.answers()
        learner_id = self._learner_id or None

        def work(session: Session) -> Any:
            from circledesk.services.surveys import answer_survey

            return answer_survey(
                session, circle_id=circle_id, kind=kind, learner_id=learner_id, answers=answers
            )

        return work

    def _read(self, session: Session) -> tuple[SurveyForm, tuple[Question, ...]]:
        from circledesk.services.survey_questions import questions
        from circledesk.services.survey_reading import survey_form

        form = survey_form(
            session,
            circle_id=self._circle_id,
            kind=self._kind,
            learner_id=self._learner_id or None,
        )
        return form, questions(self._kind)

    def _show(self, read: tuple[SurveyForm, tuple[Question, ...]]) -> None:
        form, asked = read
        who = " · ".join(part for part in (form.person, form.circle) if part)
        known = " ".join(self.tr("Goal: {goal}").format(goal=one) for one in form.known.values())
        self.line.setText(f"{who} · {known}" if known else who)
        none = self.tr("Not counted")
        for question in asked:
            if question.ref not in form.known:
                field = QuestionField(self.context.theme, question, none)
                self.fields.append(field)
                self.add(field)
        self._choose_language(form.language)
        self.show_answers(form.answers)
        self.accept_button.setEnabled(True)
        self._begin_to_keep(form)
        self.fields[0].setFocus()
        self.fit()

    def _begin_to_keep(self, form: SurveyForm) -> None:
        title = form.person or form.circle
        key = f"survey:{self._circle_id}/{self._kind}/{self._learner_id}"
        self.half_filled = HalfFilled(
            self,
            key,
            lambda: title,
            read=self.answers,
            fill=self.show_answers,
            subject=lambda: self._learner_id,
        )
        self.half_filled.begin()
        if self._waiting is not None:
            self.half_filled.take_up(self._waiting)

    def _choose_language(self, code: str) -> None:
        known = [one for one, _ in LANGUAGES]
        own = code if code in known else self.context.language.code
        self.language.setCurrentIndex(known.index(own) if own in known else 0)
        self._say()

    def _say(self) -> None:
        for field in self.fields:
            field.say(self.language.currentData())
        self.fit()

    def _title(self, kind: str) -> str:
        return self.tr("Facilitator survey") if kind == "facilitator" else self.tr("Learner survey")
