"""How far long work is, how long it still takes, and a way to end it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal


class Cancelled(Exception):
    """The person ended long work; `sentence` says so."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class Progress(QObject):
    """Called by the work as `progress(done, total)`; raises `Cancelled` after `cancel()`."""

    moved = Signal(int, int, float)
    """Done, total, seconds left (negative while it cannot be said)."""
    finished = Signal()

    def __init__(self, title: str, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.title = title
        self.what = ""
        """What the work is at, as people call it."""
        self._clock = clock
        self._began = clock()
        self._shown = 0.0
        self._cancelled = False

    def cancel(self) -> None:
        """Ask the work to end; it does so at its next step, and nothing of it is kept."""
        self._cancelled = True

    def __call__(self, done: int, total: int, what: str = "") -> None:
        """Tell how far the work is, and at what. At most ten times a second reach the window."""
        self.what = what
        if self._cancelled:
            raise Cancelled(
                QCoreApplication.translate("Progress", "Stopped. Nothing of it was kept.")
            )
        now = self._clock()
        if done < total and now - self._shown < 0.1:
            return
        self._shown = now
        left = (now - self._began) / done * (total - done) if done else -1.0
        self.moved.emit(done, total, left)
