"""Five words to choose from, large, each with its key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from circledesk.ui import words
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import row

_LEAST, _MOST = 1, 5


class Rating(QWidget):
    """P2PU's ratings from Great (5) to Awful (1); None while none is chosen."""

    chose = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        layout = row(space=8)
        for value in range(_MOST, _LEAST - 1, -1):
            button = Button(theme, f"{words.rating(value)}\n{value}", kind="rating")
            button.setCheckable(True)
            button.setAccessibleName(words.rating(value))
            self._group.addButton(button, value)
            layout.addWidget(button, 1)
        self.setLayout(layout)
        self.setMinimumHeight(layout.sizeHint().height())
        self._group.idClicked.connect(self.choose)

    @property
    def value(self) -> int | None:
        """The chosen rating."""
        chosen = [b for b in self._group.buttons() if b.isChecked()]
        return self._group.id(chosen[0]) if chosen else None

    def show_value(self, value: int | None) -> None:
        """Show a rating without telling."""
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == value)

    def choose(self, value: int) -> None:
        """Take a rating, and tell."""
        self.show_value(value)
        self.chose.emit(value)

    def button(self, value: int) -> QPushButton:
        """The button of a rating."""
        found = self._group.button(value)
        assert isinstance(found, QPushButton)
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys go from choice to choice, as people know it of radio buttons."""
        step = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        value = min(_MOST, max(_LEAST, (self.value or 3) + step))
        self.choose(value)
        self.button(value).setFocus()
