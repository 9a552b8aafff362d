"""Five large keys from 1 to 5, with words for what they mean."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from circledesk.ui.theme import Theme
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import row

VALUES = range(1, 6)


class ScaleField(QWidget):
    """None while nothing is chosen; the chosen one pressed again is taken back."""

    chose = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        layout = row(space=8)
        for value in VALUES:
            button = Button(theme, str(value), kind="rating")
            button.setCheckable(True)
            self._group.addButton(button, value)
            layout.addWidget(button, 1)
        self.setLayout(layout)
        self._group.idClicked.connect(self._clicked)
        self.setFocusProxy(self.button(1))

    @property
    def value(self) -> int | None:
        """What is chosen."""
        return next((value for value in VALUES if self.button(value).isChecked()), None)

    def show_value(self, value: int | None) -> None:
        """Show a choice without telling."""
        for one in VALUES:
            self.button(one).setChecked(one == value)

    def choose(self, value: int) -> None:
        """Take a choice, and tell."""
        self.show_value(value)
        self.button(value).setFocus()
        self.chose.emit(value)

    def name_ends(self, ends: dict[int, str]) -> None:
        """Say below the digits what they mean."""
        for value in VALUES:
            word = ends.get(value, "")
            button = self.button(value)
            button.setText(f"{value}\n{word}".replace("&", "&&") if word else f"{value}\n")
            button.setAccessibleName(f"{value}, {word}" if word else str(value))

    def button(self, value: int) -> QPushButton:
        """The key of a value."""
        found = self._group.button(value)
        assert isinstance(found, QPushButton)
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose; arrows go from key to key."""
        key = event.text()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if key in ("1", "2", "3", "4", "5"):
            self.choose(int(key))
        elif step is not None:
            focused = next((v for v in VALUES if self.button(v).hasFocus()), 1)
            self.button(min(5, max(1, focused + step))).setFocus()
        else:
            super().keyPressEvent(event)

    def _clicked(self, value: int) -> None:
        if self.button(value).isChecked():
            self.choose(value)
