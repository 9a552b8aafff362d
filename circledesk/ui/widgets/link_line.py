"""Words that open something, one beside the other. Tab reaches each, Enter opens it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from circledesk.ui.theme import Theme

Link = tuple[str, str]
"""What it opens, and its words."""


class LinkLine(QLabel):
    """`open_one` is told the key of the one that was pressed."""

    def __init__(self, theme: Theme, open_one: Callable[[str], object]) -> None:
        super().__init__()
        self._theme = theme
        self._told: Sequence[Link] = ()
        self.open = open_one
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setProperty("kind", "grey")
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.linkActivated.connect(lambda key: self.open(key))
        theme.changed.connect(self._say)

    def show_links(self, told: Sequence[Link]) -> None:
        """Say others; with none the line goes."""
        self._told = told
        self.setAccessibleName(", ".join(text for _, text in told))
        self.setVisible(bool(told))
        self._say()

    def _say(self) -> None:
        ink = self._theme.colours.ink
        links = [
            f'<a href="{key}" style="color:{ink}; font-weight:600">{escape(text)}</a>'
            for key, text in self._told
        ]
        self.setText("&nbsp; · &nbsp;".join(links))
