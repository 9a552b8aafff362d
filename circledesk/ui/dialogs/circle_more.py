"""What a circle can have besides: its name, language, a question at sign-up, goal and concerns."""

from __future__ import annotations

from typing import TypedDict

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from circledesk.ui.language import tr
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog

_LANGUAGES = (("en", "English"), ("sw", "Kiswahili"), ("fr", "Français"), ("ar", "العربية"))
"""Each language by its own name."""
_CAPTION_PX = 112
"""What is unfolded stands in line with the form above."""


class MoreValues(TypedDict):
    """By the names of the services."""

    name: str
    language: str
    signup_question: str
    facilitator_goal: str
    facilitator_concerns: str


class LanguageChoice(QComboBox):
    """The language in which a circle meets; `unset` are the words for the course's own."""

    def __init__(self, unset: str = "") -> None:
        super().__init__()
        if unset:
            self.addItem(unset, "")
        for code, name in _LANGUAGES:
            self.addItem(name, code)

    @property
    def code(self) -> str:
        """Two letters, or '' for the course's."""
        return str(self.currentData())

    def show_code(self, code: str) -> None:
        """Show a language; one that is not offered is added to the choice."""
        if self.findData(code) < 0:
            self.addItem(code, code)
        self.setCurrentIndex(self.findData(code))


class MoreFields:
    """Fields behind More: a plan needs none of them."""

    def __init__(self, dialog: Dialog) -> None:
        self._dialog = dialog
        self.name, self.question = QLineEdit(), QLineEdit()
        self.goal, self.concerns = QLineEdit(), QLineEdit()
        self.language = LanguageChoice(tr("The course’s own"))
        self.part = QWidget()
        self.toggle = Button(dialog.context.theme, "", self.switch, kind="link")
        self.toggle.setShortcut("Alt+M")

    def arrange(self) -> None:
        """Add the link and what it unfolds."""
        dialog, grid = self._dialog, QGridLayout(self.part)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for one in (grid, dialog.grid):
            one.setColumnMinimumWidth(0, _CAPTION_PX)
        self.name.setPlaceholderText(tr("If it is not the course’s title"))
        self.question.setPlaceholderText(tr("Asked at sign-up"))
        dialog.add_field("name", tr("Name"), self.name, grid=grid)
        dialog.add_field("language", tr("Language"), self.language, grid=grid)
        dialog.add_field("signup_question", tr("Question"), self.question, grid=grid)
        dialog.add_field("facilitator_goal", tr("Facilitator’s goal"), self.goal, grid=grid)
        dialog.add_field("facilitator_concerns", tr("Concerns"), self.concerns, grid=grid)
        dialog.grid.addWidget(self.toggle, dialog.grid.rowCount(), 1)
        dialog.grid.addWidget(self.part, dialog.grid.rowCount(), 0, 1, 2)
        self.part.hide()
        self._say()

    def values(self) -> MoreValues:
        """What stands in the fields."""
        return {
            "name": self.name.text(),
            "language": self.language.code,
            "signup_question": self.question.text(),
            "facilitator_goal": self.goal.text(),
            "facilitator_concerns": self.concerns.text(),
        }

    def switch(self) -> None:
        """Show or hide them."""
        self.part.setVisible(self.part.isHidden())
        self._say()
        self._dialog.fit()
        if not self.part.isHidden():
            self.name.setFocus()

    def holds(self, field: QWidget) -> bool:
        """Whether a field is one of these."""
        return self.part.isAncestorOf(field)

    def _say(self) -> None:
        folded = self.part.isHidden()
        more = tr("More: name, language, question, goal (Alt+M)")
        self.toggle.setText(more if folded else tr("Less (Alt+M)"))
        self.toggle.setShortcut("Alt+M")
