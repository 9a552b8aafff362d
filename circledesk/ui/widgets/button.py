"""Buttons: verbs, one primary a screen, icons in the text's colour."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from circledesk.ui.theme import Theme
from circledesk.ui.widgets.icon import ICON_PX, icon

_ICON_COLOUR = {
    "primary": "on_fill",
    "small": "teal",
    "link": "teal",
    "settle": "amber",
    "danger": "red",
    "quiet": "grey",
    "back": "grey",
}


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Button(QPushButton):
    """A button of a `kind`: plain, primary, small, link, danger, menu, quiet (see stylesheet)."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        clicked: Callable[[], object] | None = None,
        *,
        kind: str = "plain",
        icon: str = "",
        tip: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._icon = icon
        self._kind = kind
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(kind == "primary")
        self._gap = 7 if kind == "place" else 4
        self.setIconSize(QSize(ICON_PX + self._gap, ICON_PX))
        if tip:
            self.setToolTip(tip)
            self.setAccessibleName(text or tip)
        if clicked is not None:
            self.clicked.connect(lambda: clicked())
        if icon:
            self._draw()
            theme.changed.connect(self._draw)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard; Qt alone does so in dialogs only."""
        if event.key() in _ENTER and not self.isCheckable() and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon = name
        self._draw()

    def set_empty(self, empty: bool) -> None:
        """Stand back in grey while there is nothing to do."""
        restyle(self, "empty", "true" if empty else "false")
        if self._icon:
            self._draw()

    def _draw(self) -> None:
        colours = self._theme.colours
        kind = "quiet" if self.property("empty") == "true" else self._kind
        colour = getattr(colours, _ICON_COLOUR.get(kind, "ink"))
        self.setIcon(icon(self._icon, colour, chosen=colours.teal, gap=self._gap))


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet asks for, and let it take effect."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
