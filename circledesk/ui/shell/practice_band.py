"""The striped band over the practice library's window: nothing below it is real."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from circledesk.ui.theme import SPACE_BETWEEN
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import label, row

if TYPE_CHECKING:
    from circledesk.ui.context import Context

_BAND_PX, _STRIPE_PX = 30, 12


class PracticeBand(QWidget):
    """Says what this window is, and how what was made here gets into the real library."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setFixedHeight(_BAND_PX)
        self.text = label("", "band")
        self.keep = Button(context.theme, "", self._tell, kind="band")
        layout = row(None, self.text, self.keep, None, space=0)
        layout.setContentsMargins(SPACE_BETWEEN, 0, SPACE_BETWEEN, 0)
        self.setLayout(layout)
        context.theme.changed.connect(self.update)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the language in use."""
        self.text.setText(self.tr("Practice library: everything here is invented"))
        self.keep.setText(self.tr("How to keep what I make"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stripes that lean to the right; the words stand on a plain ground."""
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("amber_tint"))
        painter.setPen(QPen(theme.colour("amber"), _STRIPE_PX, Qt.PenStyle.SolidLine))
        height = self.height()
        for left in range(-height, self.width() + height, 3 * _STRIPE_PX):
            painter.drawLine(left - 4, height + 4, left + height + 4, -4)
        painter.end()

    def _tell(self) -> None:
        told = self.tr(
            "Circles and courses that you make here can be taken along: in the window of your own "
            "library press Ctrl+K and type «drafts»."
        )
        self._context.messages.say(told)
