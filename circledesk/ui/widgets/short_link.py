"""A name as a link that is cut to the room it has; the whole name is its tip."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from circledesk.ui.theme import Theme
from circledesk.ui.widgets.button import Button

_LEAST_PX = 40


class ShortLink(Button):
    """Takes the width that there is; the name begins at its left."""

    def __init__(self, theme: Theme, text: str, do: Callable[[], object]) -> None:
        super().__init__(theme, text.replace("&", "&&"), do, kind="link", tip=text)
        self.setAccessibleName(text)
        self._whole = text
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Little."""
        return QSize(_LEAST_PX, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the name anew."""
        super().resizeEvent(event)
        room = self.width() - self._around()
        short = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        if self.text() != (wanted := short.replace("&", "&&")):
            self.setText(wanted)

    def _around(self) -> int:
        shown = self.text().replace("&&", "&")
        return max(0, super().sizeHint().width() - self.fontMetrics().horizontalAdvance(shown))
