"""Learners' sheets of paper: a row of digits each, and the next one begins by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from circledesk.services.facts.surveys import CircleSurveys, Question
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.half_filled import HalfFilled
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.list_view import ListView

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_NONE = "-"
_LIST_PX = 220


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its place, and a digit or - for each question."""

    number: int
    digits: str


class DigitLine(QLineEdit):
    """1 to 5 are typed, 0, - or the space bar leave one out; other keys do nothing."""

    full = Signal(str)
    emptied = Signal()
    """Backspace in an empty line."""
    ended = Signal()
    """Enter in an empty line."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits."""
        typed = event.text()
        if typed in ("1", "2", "3", "4", "5", "0", "-", " "):
            self._take(_NONE if typed in "0- " else typed)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        elif not typed.strip() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)

    def _take(self, sign: str) -> None:
        self.setText(self.text() + sign)
        if len(self.text()) >= self._count:
            self._pass_on()

    def _enter(self) -> None:
        if self.text():
            self._pass_on()
        else:
            self.ended.emit()

    def _pass_on(self) -> None:
        digits = self.text().ljust(self._count, _NONE)
        self.clear()
        if digits.strip(_NONE):
            self.full.emit(digits)


class SurveySheetsDialog(Dialog):
    """All sheets of a circle are one action. Backspace takes the last sheet back into the line."""

    def __init__(self, context: Context, shown: CircleSurveys) -> None:
        super().__init__(context, self.tr("Surveys from paper"), self.tr("Keep"), width=640)
        self._circle_id = shown.circle_id
        self._questions: tuple[Question, ...] = tuple(
            one.question for one in shown.learners.questions if one.question.type == "scale"
        )
        self._sheets: list[str] = []
        self.model = RowsModel(self._columns(), key=lambda sheet: str(sheet.number))
        self.view = ListView(
            context.theme, context.preferences, self.model, "sheets", two_lines=False, sorts=False
        )
        self.view.setAccessibleName(self.tr("Sheets entered"))
        self.view.setFixedHeight(_LIST_PX)
        self.line = DigitLine(len(self._questions))
        self.line.setAccessibleName(self.tr("Digits of the next sheet"))
        self.line.full.connect(self._add)
        self.line.emptied.connect(self._take_back)
        self.line.ended.connect(self.submit)
        self.count = label("", "grey")
        self.add(label(shown.circle, "grey"))
        self.add(label(self._order(), wrap=True))
        self.add_field("answer", self.tr("Digits"), self.line, also=("sheets",))
        keys = self.tr(
            "1 to 5; 0 or - leaves one out; the last digit begins the next sheet. Backspace takes "
            "the last sheet back. Enter in the empty line keeps them all."
        )
        self.grid.addWidget(label(keys, "detail", wrap=True), self.grid.rowCount(), 0, 1, 2)
        self.grid.addWidget(self.view, self.grid.rowCount(), 0, 1, 2)
        self.grid.addWidget(self.count, self.grid.rowCount(), 0, 1, 2)
        self.half_filled = HalfFilled(
            self,
            f"survey-sheets:{shown.circle_id}",
            lambda: shown.circle,
            read=lambda: {"sheets": list(self._sheets)} if self._sheets else {},
            fill=self._fill,
        )
        self.half_filled.begin()
        self._show()
        self.line.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Keep the sheets."""
        circle_id = self._circle_id
        if self.line.text():
            self._add(self.line.text().ljust(len(self._questions), _NONE))
            self.line.clear()
        sheets = [self._answers(digits) for digits in self._sheets]

        def work(session: Session) -> Any:
            from circledesk.services.surveys import answer_on_paper

            return answer_on_paper(session, circle_id=circle_id, sheets=sheets)

        return work

    def _answers(self, digits: str) -> dict[str, Any]:
        pairs = zip(self._questions, digits, strict=False)
        return {question.ref: int(sign) for question, sign in pairs if sign != _NONE}

    def _add(self, digits: str) -> None:
        self._sheets.append(digits)
        self._show()
        self.half_filled.touch()

    def _take_back(self) -> None:
        if self._sheets:
            self.line.setText(self._sheets.pop()[:-1])
            self._show()
            self.half_filled.touch()

    def _fill(self, content: dict[str, Any]) -> None:
        self._sheets = [str(one) for one in content.get("sheets", ())]
        self._show()

    def _show(self) -> None:
        rows = [Sheet(n, digits) for n, digits in enumerate(self._sheets, 1)]
        self.model.set_rows(rows)
        if rows:
            self.view.setCurrentIndex(self.model.index(len(rows) - 1, 0))
        one, many = self.tr("One sheet"), self.tr("{n} sheets")
        self.count.setText(words.counted(one, many, len(rows)))

    def _order(self) -> str:
        code = self.context.language.code
        named = [
            f"{n} {question.said(question.short, code)}"
            for n, question in enumerate(self._questions, 1)
        ]
        return " · ".join(named)

    def _columns(self) -> list[Column[Sheet]]:
        first: Column[Sheet] = Column(
            self.tr("Sheet"), lambda sheet: Cell(str(sheet.number)), lambda s: s.number, 70
        )
        code, named = self.context.language.code, enumerate(self._questions)
        return [first, *(_column(one.said(one.short, code), place) for place, one in named)]


def _column(title: str, place: int) -> Column[Sheet]:
    return Column(
        title, lambda sheet: Cell(sheet.digits[place]), lambda sheet: sheet.digits[place], 120
    )
