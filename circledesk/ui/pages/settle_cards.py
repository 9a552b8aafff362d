"""Cards of what wants a person: Enter does the first thing, arrows go from card to card."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

from circledesk.ui.theme import Theme
from circledesk.ui.widgets.button import Button, restyle
from circledesk.ui.widgets.icon import pixmap
from circledesk.ui.widgets.layout import column, label, row

if TYPE_CHECKING:
    from circledesk.ui.context import Context

_TILE_PX = 36
_STEPS: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 4,
    Qt.Key.Key_PageUp: -4,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

Deed = tuple[str, Callable[[], object]]
"""A verb and what it does."""


class Tile(QLabel):
    """An icon on a pale ground."""

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self.setProperty("kind", "tile")
        self.setFixedSize(QSize(_TILE_PX, _TILE_PX))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        self.setPixmap(pixmap(self._icon, self._theme.colours.teal, 18, ratio))


class FocusCard(QFrame):
    """A card that the keyboard goes to as a whole; `key` finds it again when the list is anew."""

    go = Signal(int)
    """The keyboard is to go so many cards on."""

    def __init__(self, key: str = "") -> None:
        super().__init__()
        self.key = key
        self.setProperty("kind", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def do_by_key(self, event: QKeyEvent) -> bool:
        """Do what a key stands for here; False where it stands for nothing."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go on."""
        step = _STEPS.get(event.key())
        if step is not None:
            self.go.emit(step)
        elif not self.do_by_key(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The card that the keyboard is on is seen."""
        super().focusInEvent(event)
        restyle(self, "kind", "reached")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Another has the keyboard."""
        super().focusOutEvent(event)
        restyle(self, "kind", "card")


class SettleCard(FocusCard):
    """What it is, one line on it, the button that settles it, and further ones below it."""

    def __init__(
        self,
        context: Context,
        icon: str,
        title: str,
        detail: str,
        verb: str = "",
        do: Callable[[], object] | None = None,
        *,
        more: Sequence[Deed] = (),
        key: str = "",
    ) -> None:
        super().__init__(key or title)
        self.do = do
        self.deeds = ([(verb, do)] if do is not None else []) + [*more]
        self.buttons = [Button(context.theme, text, deed) for text, deed in self.deeds]
        spoken = ". ".join([title, detail, *(text for text, _ in self.deeds)])
        self.setAccessibleName(spoken)
        words = column(label(title, "strong", wrap=True), label(detail, "grey", wrap=True), space=1)
        layout = row()
        layout.addWidget(Tile(context.theme, icon), 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addSpacing(8)
        layout.addLayout(words, 1)
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        if len(self.buttons) > 1:
            words.addSpacing(8)
            words.addLayout(row(*self.buttons, None))
        elif self.buttons:
            self.button = self.buttons[0]
            layout.addWidget(self.button)
        layout.setContentsMargins(16, 13, 16, 13)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def do_by_key(self, event: QKeyEvent) -> bool:
        """Enter does the first, a number that one."""
        number = 0 if event.key() in _ENTER else event.key() - Qt.Key.Key_1
        if not 0 <= number < len(self.deeds):
            return False
        if self.buttons[number].isEnabled():
            self.deeds[number][1]()
        return True

    def rest(self) -> None:
        """Nothing is done twice while the first is under way."""
        for button in self.buttons:
            button.setEnabled(False)
