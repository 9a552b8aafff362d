"""The choices of first run beside its cards: language, who uses this computer, and where."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QWidget

from circledesk import languages
from circledesk.ui.context import Context
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, row


class LanguageChoice(QWidget):
    """A large button a language; arrow keys go along them, and the window follows at once.

    Each language speaks for itself: nobody has to read another one, or know a country's flag.
    """

    chose = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons: dict[str, Button] = {}
        line = row(space=8)
        for code in languages.codes():
            one = languages.speech(code)
            button = Button(context.theme, f"{one.greeting}\n{one.name}", kind="rating")
            button.setCheckable(True)
            button.setAccessibleName(one.name)
            button.setChecked(code == context.language.code)
            button.toggled.connect(lambda on, code=code: self._toggled(on, code))
            self._group.addButton(button)
            self._buttons[code] = button
            line.addWidget(button, 1)
        self.setLayout(line)

    def button(self, code: str) -> Button:
        """The button of a language; English for one that is not offered."""
        return self._buttons.get(code) or self._buttons[languages.ENGLISH]

    def _toggled(self, on: bool, code: str) -> None:
        if on:
            self.chose.emit(code)


class PeopleChoice(QWidget):
    """Whether several people use this computer, each signed in alone, and whether it is carried."""

    def __init__(self) -> None:
        super().__init__()
        self.several = QCheckBox(self.tr("More than one person uses this computer"))
        self.alike = QRadioButton(self.tr("They all sign in to it alike"))
        self.each = QRadioButton(self.tr("Each signs in with a name of their own"))
        self.alike.setChecked(True)
        told = self.tr(
            "You will be asked for their names; whoever is at the desk says so in the corner."
        )
        self.how = QWidget()
        inside = column(label(told, "detail", wrap=True), row(self.alike, self.each, None), space=6)
        inside.setContentsMargins(24, 0, 0, 0)
        self.how.setLayout(inside)
        self.how.hide()
        self.several.toggled.connect(self.how.setVisible)
        self.carried = QCheckBox(self.tr("This computer is carried out of the building at times"))
        self.setLayout(column(self.several, self.how, self.carried, space=4))

    @property
    def shared(self) -> bool:
        """Whether the library has to lie where all users of this computer reach it."""
        return self.several.isChecked() and self.each.isChecked()

    def answers(self) -> tuple[bool, bool, bool]:
        """What is answered: several people, a folder for all of them, carried about."""
        return self.several.isChecked(), self.shared, self.carried.isChecked()

    def show_answers(self, answers: tuple[bool, bool, bool]) -> None:
        """Show what was answered before the language changed."""
        for box, told in zip((self.several, self.each, self.carried), answers, strict=True):
            box.setChecked(told)
