"""What is seldom asked at a sign-up: goal, support, computer, literacy, the team's questions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from circledesk.services.facts.forms import SignupForm
from circledesk.services.facts.questions import QuestionFacts
from circledesk.ui.dialogs.sign_up_circle import CAPTION_PX
from circledesk.ui.dialogs.sign_up_words import (
    ACCESS,
    access_words,
    goals,
    internet_words,
    literacy_words,
)
from circledesk.ui.language import tr, translated
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import column, label
from circledesk.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class MoreFields(QWidget):
    """Fields folded away behind More. The answers to the team's questions are never shown again."""

    def __init__(self, dialog: Dialog) -> None:
        super().__init__()
        self._dialog = dialog
        self.support = QLineEdit()
        self.goal, self.access, self.internet = QComboBox(), QComboBox(), QComboBox()
        self.literacy = {item: QComboBox() for item in literacy_words()}
        self.questions: dict[str, QComboBox] = {}
        self.opt_in = Tick(tr("Wants to hear about further circles"))
        self._fill_choices()
        self._grid, self._wide = QGridLayout(), QGridLayout()
        for grid in (self._grid, self._wide):
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(8)
            grid.setColumnMinimumWidth(0, CAPTION_PX)
            grid.setColumnStretch(1, 1)
        whole = column(self._grid, self._wide, space=8)
        whole.setContentsMargins(0, 4, 0, 0)
        self.setLayout(whole)

    def arrange(self, *, blank: str) -> None:
        """Put the fields into the form; `blank` is the first choice of the team's questions."""
        add, grid = self._dialog.add_field, self._grid
        add("goal", tr("Goal"), self.goal, grid=grid)
        add("support", tr("Support needed"), self.support, grid=grid)
        add("computer_access", tr("Brings along"), self.access, grid=grid)
        grid.addWidget(self.opt_in, grid.rowCount(), 1)
        wide = self._wide
        wide.addWidget(label(tr("With computer and internet"), "strong"), 0, 0, 1, 2)
        add("use_internet", tr("Uses the internet"), self.internet, grid=wide)
        for item, words in literacy_words().items():
            add(item, words, self.literacy[item], grid=wide)
        self._dialog.context.jobs.read(
            _asked, lambda asked: self._ask(asked, blank), owner=self, slot="questions"
        )

    def values(self) -> dict[str, Any]:
        """What stands in the fields, by the names of the services."""
        chosen = self.internet.currentIndex()
        literacy = {item: box.currentIndex() - 1 for item, box in self.literacy.items()}
        told: dict[str, Any] = {
            "goal": self.goal.currentText(),
            "support": self.support.text(),
            "computer_access": ACCESS[self.access.currentIndex()],
            "use_internet": chosen - 1 if chosen > 0 else None,
            "digital_literacy": {item: level for item, level in literacy.items() if level >= 0},
            "communications_opt_in": self.opt_in.ticked,
        }
        answers = {key: box.currentIndex() - 1 for key, box in self.questions.items()}
        answered = {key: choice for key, choice in answers.items() if choice >= 0}
        return told | ({"team_answers": answered} if answered else {})

    def show_values(self, form: SignupForm) -> None:
        """Show a sign-up."""
        self.goal.setCurrentText(form.goal)
        self.support.setText(form.support)
        known = ACCESS.index(form.computer_access) if form.computer_access in ACCESS else 0
        self.access.setCurrentIndex(known)
        self.internet.setCurrentIndex(0 if form.use_internet is None else form.use_internet + 1)
        for item, box in self.literacy.items():
            box.setCurrentIndex((form.digital_literacy or {}).get(item, -1) + 1)
        self.opt_in.ticked = form.communications_opt_in

    def clear(self) -> None:
        """Nothing is told."""
        self.support.clear()
        self.goal.setCurrentText("")
        boxes = (self.access, self.internet, *self.literacy.values(), *self.questions.values())
        for box in boxes:
            box.setCurrentIndex(0)
        self.opt_in.ticked = False

    def _fill_choices(self) -> None:
        self.goal.setEditable(True)
        self.goal.addItems(goals())
        self.goal.setCurrentText("")
        self.goal.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.access.addItems(access_words())
        for box in (self.internet, *self.literacy.values()):
            box.addItems(internet_words())

    def _ask(self, asked: Sequence[QuestionFacts], blank: str) -> None:
        if not asked or self.questions:
            return
        grid = self._wide
        heading = label(tr("Asked by the team: counted, never shown by name"), "strong", wrap=True)
        grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
        for question in asked:
            box = QComboBox()
            box.addItem(blank)
            box.addItems([translated(choice) for choice in question.choices])
            self.questions[question.id] = box
            self._dialog.add_field(question.id, translated(question.text), box, grid=grid)
        self._dialog.fit()


def _asked(session: Session) -> Sequence[QuestionFacts]:
    from circledesk.services.team_questions import team_questions

    return team_questions(session, asked=True)
