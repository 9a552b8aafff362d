"""The lines of a recovery sheet, a field each, typed in from paper; a whole text can be pasted."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QWidget

from circledesk.ui.widgets.layout import label

_LINES = 5


class SheetLines(QWidget):
    """Five numbered lines. `text()` is what stands in them, one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = [_Line(self) for _ in range(_LINES)]
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        for number, line in enumerate(self.lines):
            told = self.tr("Line {number} of the sheet").format(number=number + 1)
            line.setAccessibleName(told)
            grid.addWidget(label(str(number + 1), "detail"), number, 0)
            grid.addWidget(line, number, 1)
        self.setLayout(grid)
        self.setFocusProxy(self.lines[0])

    def text(self) -> str:
        """All lines; empty ones stay empty, so that a refusal counts as the sheet does."""
        return "\n".join(line.text() for line in self.lines)

    def spread(self, text: str, at: int) -> None:
        """Fill the lines from one of them on."""
        for line, words in zip(self.lines[at:], text.split("\n"), strict=False):
            line.setText(words.strip())


class _Line(QLineEdit):
    """A line into which several can be pasted."""

    def __init__(self, whole: SheetLines) -> None:
        super().__init__()
        self._whole = whole
        self.setPlaceholderText("____ ____ ____ ____ _")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Several lines from the clipboard go into as many fields."""
        text = QApplication.clipboard().text().strip()
        if event.matches(QKeySequence.StandardKey.Paste) and "\n" in text:
            self._whole.spread(text, self._whole.lines.index(self))
        else:
            super().keyPressEvent(event)
