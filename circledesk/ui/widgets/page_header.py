"""The head of a page: the way back, the title, a line on what it is, its buttons."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QWidget

from circledesk.ui.context import Context
from circledesk.ui.theme import SPACE_BETWEEN, SPACE_INSIDE
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.flow_row import FlowRow
from circledesk.ui.widgets.layout import column, label, row

_NARROW_PX = 640
_TITLE_PX = 200
"""What a title and its line need beside the buttons."""


class PageHeader(QWidget):
    """Title and one grey line below; at most one of the buttons is primary.

    `back` shows the way back to the page that this one was opened from.
    """

    def __init__(
        self, context: Context, title: str, *buttons: QWidget, line: str = "", back: bool = False
    ) -> None:
        super().__init__()
        self._words = words = column(space=0)
        self._title = label(title, "title", wrap=True)
        self._line = label(line, "grey", wrap=True)
        if back:
            below = context.nav.page
            text = f"‹ {below.title()}" if below is not None else "‹"
            self.back = Button(
                context.theme, text.replace("&", "&&"), context.nav.back, kind="back", tip="Alt+←"
            )
            words.addLayout(row(self.back, None))
        words.addWidget(self._title)
        words.addWidget(self._line)
        self.buttons = FlowRow(buttons)
        self.buttons.keep_whole(True)
        self._layout = row(space=16)
        self._layout.addLayout(words, 1)
        self._layout.addLayout(self.buttons)
        self.setLayout(self._layout)
        self._line.setVisible(bool(line))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window buttons stand closer, and below the title where they are many.

        Below it they go on in a second line where one is not enough.
        """
        super().resizeEvent(event)
        narrow = self.width() < _NARROW_PX
        self.buttons.setSpacing(SPACE_INSIDE if narrow else SPACE_BETWEEN)
        ways = QBoxLayout.Direction
        below = self._needed() > self.width()
        way = ways.TopToBottom if below else ways.LeftToRight
        if self._layout.direction() == way:
            return
        self._layout.setDirection(way)
        self._layout.setSpacing(SPACE_INSIDE if below else SPACE_BETWEEN)
        self.buttons.keep_whole(not below)
        self._layout.update()
        self.updateGeometry()

    def _needed(self) -> int:
        """What all takes side by side; no word of the line is broken."""
        words = max(_TITLE_PX, self._words.minimumSize().width())
        self.buttons.measure_again()
        return self.buttons.sizeHint().width() + SPACE_BETWEEN + words

    def leave_title(self) -> None:
        """Show the title and the way back alone."""
        for button in self.findChildren(QAbstractButton):
            if button is not getattr(self, "back", None):
                button.hide()

    def set_text(self, title: str, line: str = "") -> None:
        """Show another title and line; an empty line takes no room."""
        self._title.setText(title)
        self._line.setText(line)
        self._line.setVisible(bool(line))
