"""A backup on demand, from the settings, the menu bar or the search line: one way for all."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from circledesk.ui.language import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context
    from circledesk.ui.progress import Progress


def back_up(context: Context, then: Callable[[], object] | None = None) -> Progress:
    """Make a backup, with its progress in the status line; say so, then do what comes after."""

    def work(session: Session, progress: Progress) -> None:
        from circledesk.services.backups import create_backup

        create_backup(context.desk, tell=progress)

    def done(_: None) -> None:
        context.messages.say(tr("A backup was made. It is checked by itself within the hour."))
        context.changed.emit(frozenset())
        if then is not None:
            then()

    return context.jobs.long(tr("Making a backup"), work, done)
