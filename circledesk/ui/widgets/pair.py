"""Two fields side by side under one caption."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from circledesk.ui.widgets.layout import row


class Pair(QWidget):
    """Equal halves; the first takes the caption's focus."""

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__()
        layout = row(first, second)
        layout.setStretch(0, 1)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.setFocusProxy(first)
