"""A field for a whole number, with room before its first figure."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox

_ROOM_PX = 6


class NumberField(QSpinBox):
    """From `least` to `most`; `none` are the words for the least, which then means no number."""

    def __init__(
        self, least: int, most: int, value: int, name: str, *, suffix: str = "", none: str = ""
    ) -> None:
        super().__init__()
        self.setRange(least, most)
        self.setValue(value)
        self.setSuffix(suffix)
        self.setSpecialValueText(none)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        with_room(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the form; a number changes only where it is being edited."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def with_room(field: QAbstractSpinBox) -> None:
    """Qt's style sheets give a spin box no room before its text."""
    line = field.lineEdit()
    if line is not None:
        line.setTextMargins(_ROOM_PX, 0, 0, 0)
