"""One question of a form for gathering a team with its field, in any language that it has."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QPlainTextEdit, QWidget

from circledesk.services.facts.gathering import Asked, in_language
from circledesk.ui.language import tr
from circledesk.ui.widgets.layout import column, label, row
from circledesk.ui.widgets.number import NumberField
from circledesk.ui.widgets.tick import Tick

_NONE, _MOST = -1, 100_000
_TEXT_PX, _SIDE_PX = 60, 250
_TICKS_A_ROW = 2


class FormField(QWidget):
    """`answer` is a text, a number, a key, a list of keys, or None."""

    changed = Signal()

    def __init__(self, question: Asked) -> None:
        super().__init__()
        self.question = question
        self.words = label("", wrap=True)
        self.choices = QComboBox()
        self.number: NumberField | None = None
        self.text: QPlainTextEdit | None = None
        self.ticks: dict[str, Tick] = {}
        field = self._make()
        if question.type in ("choice", "number"):
            layout = row(self.words, field, space=16)
            layout.setStretch(0, 1)
            field.setFixedWidth(_SIDE_PX)
            self.setLayout(layout)
        else:
            self.setLayout(column(self.words, field, space=4))
        self.setFocusProxy(field if not self.ticks else next(iter(self.ticks.values())))

    def say(self, language: str) -> None:
        """Ask in a language."""
        text = in_language(self.question.ask, language)
        self.words.setText(text)
        for field in (self.choices, self.number, self.text):
            if field is not None:
                field.setAccessibleName(text)
        for place, one in enumerate(self.question.options):
            told = in_language(one.words, language)
            if one.key in self.ticks:
                self.ticks[one.key].say(told)
            else:
                self.choices.setItemText(place + 1, told)

    @property
    def answer(self) -> Any:
        """What is answered; None for nothing."""
        if self.ticks:
            return [key for key, tick in self.ticks.items() if tick.ticked] or None
        if self.number is not None:
            return None if self.number.value() == _NONE else self.number.value()
        if self.text is not None:
            return self.text.toPlainText().strip() or None
        return self.choices.currentData()

    @answer.setter
    def answer(self, answer: Any) -> None:
        for key, tick in self.ticks.items():
            tick.ticked = isinstance(answer, list) and key in answer
        if self.number is not None:
            self.number.setValue(answer if isinstance(answer, int) else _NONE)
        if self.text is not None:
            self.text.setPlainText(answer if isinstance(answer, str) else "")
        if self.question.type == "choice":
            self.choices.setCurrentIndex(max(0, self.choices.findData(answer)))

    def _make(self) -> QWidget:
        if self.question.type == "number":
            self.number = NumberField(_NONE, _MOST, _NONE, "", none=tr("Not counted"))
            self.number.valueChanged.connect(lambda _: self.changed.emit())
            return self.number
        if self.question.type == "text":
            self.text = QPlainTextEdit()
            self.text.setTabChangesFocus(True)
            self.text.setFixedHeight(_TEXT_PX)
            self.text.textChanged.connect(self.changed)
            return self.text
        if self.question.type == "many":
            return self._make_ticks()
        self.choices.addItem(tr("Not answered"), None)
        for one in self.question.options:
            self.choices.addItem("", one.key)
        self.choices.currentIndexChanged.connect(lambda _: self.changed.emit())
        return self.choices

    def _make_ticks(self) -> QWidget:
        held, grid = QWidget(), QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        for place, one in enumerate(self.question.options):
            tick = Tick("")
            tick.box.toggled.connect(lambda _: self.changed.emit())
            self.ticks[one.key] = tick
            grid.addWidget(tick, place // _TICKS_A_ROW, place % _TICKS_A_ROW)
        held.setLayout(grid)
        return held
