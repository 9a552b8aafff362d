"""The header's counter: counts what wants a person, a piece at a time, when the worker is free.

All of it takes a second in a large library. Read as one it would keep the next page from its rows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

FRESH_MS = 60_000
"""So long the page shows what was counted; then it reads: hours pass, and others may write too."""


class SettleCounter(QObject):
    """Leaves what it found with the context, where the page To settle takes it from."""

    counted = Signal(int)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._fresh = QTimer(self, singleShot=True, interval=FRESH_MS)
        self._fresh.timeout.connect(self._forget)

    def start(self) -> None:
        """Count anew; a count that is under way is given up."""
        self._forget()
        self._next(0, {})

    def _next(self, number: int, known: dict[str, tuple[Any, ...]]) -> None:
        device = self._context.known

        def work(session: Session) -> dict[str, tuple[Any, ...]]:
            from circledesk.services.session import this_device
            from circledesk.ui.pages.settle_reading import PIECES, joined

            return joined(known, PIECES[number](session, device or this_device(session)))

        self._context.jobs.read(
            work, lambda found: self._take(number, found), owner=self, later=True
        )

    def _take(self, number: int, found: dict[str, tuple[Any, ...]]) -> None:
        from circledesk.ui.pages.settle_reading import PIECES, ToSettle

        if number + 1 < len(PIECES):
            self._next(number + 1, found)
            return
        self._context.to_settle = ToSettle(**found)
        self._fresh.start()
        self.counted.emit(self._context.to_settle.count)

    def _forget(self) -> None:
        self._context.to_settle = None
