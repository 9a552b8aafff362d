"""One of a few, as a button with a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from circledesk.ui.theme import Theme
from circledesk.ui.widgets.button import Button


class Choice(Button):
    """Choices are (value, words); the first is chosen at the start."""

    chose = Signal()

    def __init__(self, theme: Theme, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__(theme, choices[0][1], kind="menu")
        self.value = choices[0][0]
        self._words = dict(choices)
        self._actions: dict[str, QAction] = {}
        menu = QMenu(self)
        group = QActionGroup(menu)
        for value, text in choices:
            action = QAction(text.replace("&", "&&"), menu, checkable=True)
            action.setChecked(value == self.value)
            action.triggered.connect(lambda _=False, value=value: self.choose(value))
            group.addAction(action)
            self._actions[value] = action
            menu.addAction(action)
        self.setMenu(menu)

    def choose(self, value: str) -> None:
        """Take a choice, and tell."""
        self.show_value(value)
        self.chose.emit()

    def show_value(self, value: str) -> None:
        """Take a choice without telling."""
        self.value = value
        self.setText(self._words[value].replace("&", "&&"))
        self._actions[value].setChecked(True)
