"""Python's collection of cycles, in the window's thread only.

It runs in whichever thread allocates next. On the database's worker it would delete the widgets
and actions of pages that were closed there, outside their thread, and Qt ends with a segmentation
fault (seen in `services/figures.py`, while a page was being built).
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000


class Collector(QObject):
    """While it lives, cycles are collected by a timer; `stop()` leaves it to Python again."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.check)
        self._timer.start()

    def check(self) -> None:
        """Collect each generation that is due by Python's own thresholds."""
        for generation, due in enumerate(gc.get_threshold()):
            if gc.get_count()[generation] > due:
                gc.collect(generation)

    def stop(self) -> None:
        """The worker is gone: any thread may collect."""
        self._timer.stop()
        gc.enable()
