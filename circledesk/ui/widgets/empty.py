"""An empty place: what belongs here, one button, one link."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from circledesk.ui.language import tr
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.icon import pixmap
from circledesk.ui.widgets.layout import column, label, row


@runtime_checkable
class HasExample(Protocol):
    """A window that can open a library in which the same place is full."""

    def has_example(self) -> bool:
        """Whether there is one: the practice library has none but itself."""

    def open_example(self) -> None:
        """Open it."""


class Empty(QWidget):
    """A sentence in the middle of a place that holds nothing yet, with one or two ways on.

    A link below opens an example, where the window knows one; not where `example` is False:
    the place is empty because all is done, or nothing fits a filter.
    """

    def __init__(
        self, theme: Theme, icon: str, sentence: str, *ways_on: QWidget, example: bool = True
    ) -> None:
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
        self.example = Button(theme, tr("Look at an example"), self._open_example, kind="link")
        self.example.setToolTip(tr("Opens the practice library in a window of its own"))
        self._wanted = example
        self.example.hide()
        below = row(None, self.example, None)
        ways = row(None, *ways_on, None)
        self.setLayout(column(None, self._picture, 8, words, 8, ways, below, None))
        theme.changed.connect(self._draw)
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """Offer the example where the window, which is known only now, has one."""
        window = self.window()
        has_one = isinstance(window, HasExample) and window.has_example()
        self.example.setVisible(self._wanted and has_one)
        super().showEvent(event)

    def _open_example(self) -> None:
        window = self.window()
        if isinstance(window, HasExample):
            window.open_example()

    def _draw(self) -> None:
        self._picture.setPixmap(pixmap(self._icon, self._theme.colours.grey, 28, 2.0))
