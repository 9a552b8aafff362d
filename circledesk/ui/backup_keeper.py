"""Backups by themselves while the window is open: one a day, and its round in a process of its own.

The copy is made on the database's worker when nothing else waits. What takes long (the full check,
the monthly rehearsal, the flash disk) is done by the program started once more: it reads the backup
and never the library, so the window is not in its way, and may close at any moment.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

FIRST_MS = 60_000
"""So long after the start: the morning's first work goes before."""
AGAIN_MS = 30 * 60_000


class BackupKeeper(QObject):
    """Looks after a minute, then every half an hour. Not for a practice library, nor pictures."""

    def __init__(self, context: Context, owner: QObject) -> None:
        super().__init__(owner)
        self.context = context
        self.process = QProcess(self)
        self.timer = QTimer(self)
        self.timer.setInterval(FIRST_MS)
        self.timer.timeout.connect(self.look)
        if context.preferences.folder is not None and not context.preferences.practice:
            self.timer.start()

    def look(self) -> None:
        """Make today's backup if there is none yet; then let the round be done."""
        self.timer.setInterval(AGAIN_MS)
        self.context.jobs.read(self._work, self._go_round, failed=lambda _: None, later=True)

    def stop(self) -> None:
        """The window closes: what the round has not done it does another time."""
        self.timer.stop()
        if self.process.state() != QProcess.ProcessState.NotRunning:
            self.process.kill()
            self.process.waitForFinished(1000)

    def _work(self, session: Session) -> tuple[Path, bytes] | None:
        """Back up where it is due; return folder and key where a round has something to do."""
        from circledesk.services.backup_places import know_keys
        from circledesk.services.backup_round import has_work
        from circledesk.services.backup_watch import is_due
        from circledesk.services.database_lock import key_to_hand_over

        desk = self.context.desk
        if is_due(desk.paths, desk.clock()):
            desk.backup("daily")
        know_keys(session)
        if not has_work(desk.paths, desk.clock()):
            return None
        return desk.folder, key_to_hand_over(desk.database.salt)

    def _go_round(self, found: tuple[Path, bytes] | None) -> None:
        if found is None or self.process.state() != QProcess.ProcessState.NotRunning:
            return
        from circledesk.ui.tabs.practice_card import own_command

        folder, key = found
        words = [*own_command(), "--data", str(folder), "backup", "round", "--json"]
        if key:
            words.append("--key-on-input")
        self.process.setStandardOutputFile(QProcess.nullDevice())
        self.process.setStandardErrorFile(QProcess.nullDevice())
        self.process.start(words[0], words[1:])
        self.process.write(key)
        self.process.closeWriteChannel()
