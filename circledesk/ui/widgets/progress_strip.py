"""How far long work of a page is: what it is at, time left, and a button that ends it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QProgressBar, QWidget

from circledesk.ui.progress import Progress
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.elided import Elided
from circledesk.ui.widgets.layout import row

_BAR_PX = 220


class ProgressStrip(QWidget):
    """Takes no room while nothing goes on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(_BAR_PX)
        self.text = Elided()
        self.stop = Button(theme, self.tr("Stop"), self._stop, kind="small", icon="x")
        self._progress: Progress | None = None
        self._words: Callable[[Progress, int, int], str] = lambda progress, done, total: ""
        layout = row(self.bar, self.text, self.stop, space=16)
        layout.setStretch(1, 1)
        layout.setContentsMargins(0, 8, 0, 0)
        self.setLayout(layout)
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether work goes on."""
        return self._progress is not None

    def follow(self, progress: Progress, words: Callable[[Progress, int, int], str]) -> None:
        """Show work until it ends; `words` says what it is at."""
        self._progress, self._words = progress, words
        self.bar.setRange(0, 0)
        self.text.setText(progress.title)
        self.stop.setEnabled(True)
        self.show()
        progress.moved.connect(self._moved)
        progress.finished.connect(self._ended)

    def forget(self) -> None:
        """End what goes on, whose answer is not wanted any more."""
        if self._progress is not None:
            self._progress.cancel()

    def _moved(self, done: int, total: int, left: float) -> None:
        progress = self.sender()
        if not isinstance(progress, Progress) or progress is not self._progress:
            return
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        text = self._words(progress, done, total)
        if left >= 1:
            told = self.tr("{text} · {seconds} s left")
            text = told.format(text=text, seconds=round(left))
        self.text.setText(text)

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.forget()

    def _ended(self) -> None:
        if self.sender() is self._progress:
            self._progress = None
            self.hide()
