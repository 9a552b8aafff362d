"""A window that stays open over night shows the new day in the morning."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.main_window import MainWindow

_LOOK_MS = 60_000


class DayTurn(QObject):
    """Asks each minute which day the team has; lives as long as the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Ask, when nothing else waits."""
        jobs = self._window.context.jobs
        jobs.read(_today, self._take, owner=self, failed=lambda _: None, later=True)

    def _take(self, today: date) -> None:
        """Make the pages anew for another day, but not under an open dialog or a lock."""
        context = self._window.context
        busy = self._window.locked or QApplication.activeModalWidget() is not None
        if today == context.today or context.known is None or busy:
            return
        context.know_device(context.known, today)
        context.nav.renew()
        self._window.read_standing()


def _today(session: Session) -> date:
    from circledesk.services.session import today

    return today(session)
