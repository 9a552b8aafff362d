"""One question of a survey with its field, in any language that it has."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from circledesk.services.facts.surveys import Question
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.layout import column, label
from circledesk.ui.widgets.number import NumberField
from circledesk.ui.widgets.scale_field import VALUES, ScaleField

_NONE = -1
_TEXT_PX = 60


class QuestionField(QWidget):
    """`answer` is a number, a text, or None."""

    def __init__(self, theme: Theme, question: Question, none: str) -> None:
        """`none` are the words for a number that is not given."""
        super().__init__()
        self.question = question
        self.words = label("", "strong", wrap=True)
        self.field: ScaleField | NumberField | QPlainTextEdit
        if question.type == "scale":
            self.field = ScaleField(theme)
        elif question.type == "number":
            self.field = NumberField(_NONE, 10_000, _NONE, "", none=none)
            self.field.setMaximumWidth(160)
        else:
            self.field = QPlainTextEdit()
            self.field.setTabChangesFocus(True)
            self.field.setFixedHeight(_TEXT_PX)
        self._column = column(self.words, self.field, space=6)
        self.setLayout(self._column)
        self.setFocusProxy(self.field)

    def widen_gap(self, pixels: int) -> None:
        """Leave more room between question and answer, where all is large."""
        self._column.setSpacing(pixels)

    def say(self, language: str) -> None:
        """Ask in a language."""
        question = self.question
        text = question.said(question.ask, language)
        self.words.setText(text)
        self.field.setAccessibleName(text)
        if isinstance(self.field, ScaleField):
            self.field.name_ends({value: question.end(value, language) for value in VALUES})

    @property
    def answer(self) -> Any:
        """What is answered; None for nothing."""
        if isinstance(self.field, ScaleField):
            return self.field.value
        if isinstance(self.field, NumberField):
            number = self.field.value()
            return None if number == _NONE else number
        return self.field.toPlainText().strip() or None

    @answer.setter
    def answer(self, answer: Any) -> None:
        if isinstance(self.field, ScaleField):
            self.field.show_value(answer if isinstance(answer, int) else None)
        elif isinstance(self.field, NumberField):
            self.field.setValue(answer if isinstance(answer, int) else _NONE)
        else:
            self.field.setPlainText(answer if isinstance(answer, str) else "")
