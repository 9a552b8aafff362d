"""Cards at the right of a page; they scroll where the window is low, and are never squeezed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget


class SideColumn(QScrollArea):
    """A column of fixed width; the keyboard passes over it to the buttons inside."""

    def __init__(self, cards: QLayout, width: int) -> None:
        super().__init__()
        inner = QWidget()
        inner.setLayout(cards)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedWidth(width)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
