"""An empty place: what belongs here, one button, one link."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from circledesk.ui.theme import Theme
from circledesk.ui.widgets.icon import pixmap
from circledesk.ui.widgets.layout import column, label, row


class Empty(QWidget):
    """A sentence in the middle of a place that holds nothing yet, with one or two ways on."""

    def __init__(self, theme: Theme, icon: str, sentence: str, *ways_on: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence = label(sentence, "grey", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setMinimumWidth(420)
        self.sentence.setMaximumWidth(520)
        words = row(None, self.sentence, None)
        self.setLayout(column(None, self._picture, 8, words, 8, row(None, *ways_on, None), None))
        theme.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        self._picture.setPixmap(pixmap(self._icon, self._theme.colours.grey, 28, 2.0))
