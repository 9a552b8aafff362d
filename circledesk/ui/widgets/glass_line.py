"""A line to type into that finds or filters: a magnifying glass at its left end."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit

from circledesk.ui.theme import Theme
from circledesk.ui.widgets.icon import icon


class GlassLine(QLineEdit):
    """The glass is drawn in the colours in use."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._glass = self.addAction(
            icon("search", theme.colours.grey), QLineEdit.ActionPosition.LeadingPosition
        )
        theme.changed.connect(self._draw)

    def _draw(self) -> None:
        self._glass.setIcon(icon("search", self._theme.colours.grey))


class FilterLine(GlassLine):
    """Filters a list; Escape is the list's."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(theme)
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(140)
        self.setMaximumWidth(280)

    def sizeHint(self) -> QSize:
        """As wide as the head of a list gives it; it shrinks before buttons are cut."""
        return QSize(280, super().sizeHint().height())
