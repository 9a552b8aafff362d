"""The six words that open an invitation file, large enough to read out by telephone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from circledesk.ui.widgets.layout import Card, label, row


class SixWords(QWidget):
    """Three in a row, numbered, since one of six is easily missed by ear."""

    def __init__(self, passphrase: str) -> None:
        super().__init__()
        self.passphrase = passphrase
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for number, word in enumerate(passphrase.split()):
            told = label(word, "title")
            told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
            told.setAccessibleName(self.tr("Word {n}: {word}").format(n=number + 1, word=word))
            box = Card(row(label(str(number + 1), "detail"), 4, told, None))
            grid.addWidget(box, number // 3, number % 3)
        self.setLayout(grid)
