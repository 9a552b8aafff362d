"""A tick box whose sentence breaks into lines; Qt's own never does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from circledesk.ui.widgets.layout import label, row


class Tick(QWidget):
    """A box and its words; a click on the words ticks too."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.box = QCheckBox()
        self.box.setAccessibleName(text)
        self._words = label(text, wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        layout = row(self.box, self._words, space=0)
        layout.setStretch(1, 1)
        layout.setAlignment(self.box, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)
        self.setFocusProxy(self.box)

    def say(self, text: str) -> None:
        """Say something else beside the box."""
        self._words.setText(text)
        self.box.setAccessibleName(text)

    @property
    def ticked(self) -> bool:
        """Whether it is ticked."""
        return self.box.isChecked()

    @ticked.setter
    def ticked(self, ticked: bool) -> None:
        self.box.setChecked(ticked)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The words belong to the box."""
        super().mouseReleaseEvent(event)
        if self.isEnabled() and self.rect().contains(event.position().toPoint()):
            self.box.toggle()
