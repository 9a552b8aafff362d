"""What the buttons of the locked database start."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from circledesk.ui.asking import opened
from circledesk.ui.language import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.changed import Done
    from circledesk.ui.context import Context
    from circledesk.ui.progress import Progress

Then = Callable[[], None]


def lock_database(context: Context, then: Then) -> QDialog:
    """Say what a lock protects from, then lock."""
    from circledesk.services.locking import asks_at_start
    from circledesk.ui.dialogs.lock_database import LockDatabaseDialog

    asks = asks_at_start(context.desk.paths)
    return opened(LockDatabaseDialog(context, lambda: start_locking(context, then), asks=asks))


def unlock_database(context: Context, then: Then) -> QDialog:
    """Say what a plain file means, then unlock."""
    from circledesk.ui.dialogs.lock_database import UnlockDatabaseDialog

    return opened(UnlockDatabaseDialog(context, lambda: start_unlocking(context, then)))


def answer_locked(context: Context) -> QDialog:
    """Open, with the team's key, the database of a computer that has lost its own."""
    from circledesk.ui.dialogs.answer_locked import AnswerLockedDialog

    return opened(AnswerLockedDialog(context))


def start_locking(context: Context, then: Then) -> Progress:
    """Lock the database and its backups, with the progress in the status line."""

    def work(session: Session, progress: Progress) -> Done:
        from circledesk.services.locking import lock_database

        session.close()
        return lock_database(context.desk, tell=progress)

    return context.jobs.long(tr("Locking the database"), work, lambda _: then())


def start_unlocking(context: Context, then: Then) -> Progress:
    """Make the database and its backups plain, with the progress in the status line."""

    def work(session: Session, progress: Progress) -> Done:
        from circledesk.services.locking import unlock_database

        session.close()
        return unlock_database(context.desk, tell=progress)

    return context.jobs.long(tr("Unlocking the database"), work, lambda _: then())
