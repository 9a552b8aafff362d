"""Care of the backups that lie here: those of the erased name nobody any more, old ones go."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from circledesk.errors import CircleDeskError
from circledesk.models.copying import save_copy
from circledesk.models.database import Database
from circledesk.models.locking import overwrite
from circledesk.models.trust import Subjects
from circledesk.models.upgrade import backup_name, upgrade
from circledesk.services.backup_notes import drop_note, write_note
from circledesk.services.session import now, rooms


def erase_in_backups(folder: Path, subjects: Subjects, clock: Callable[[], datetime]) -> int:
    """Erase learners in every backup of a folder; return how many could not be opened.

    A backup is a database of its own: one transaction each, so that a power cut leaves it whole.
    """
    let_damaged_go(folder)
    erased = [erase_in_backup(file, subjects, clock) for file in sorted(folder.glob("*.backup"))]
    return erased.count(False)


def erase_in_backup(file: Path, subjects: Subjects, clock: Callable[[], datetime]) -> bool:
    """Erase learners in one backup; whether it could be opened."""
    from circledesk.services.erasure import strip_here

    database = Database(file, clock)
    drop_note(file)  # a power cut in between leaves a backup that is only not checked yet
    try:
        upgrade(database, backup=_none)
        with database.session() as session:
            strip_here(session, subjects)
    except (CircleDeskError, SQLAlchemyError, sqlite3.Error, OSError):
        return False
    finally:
        database.close()
    _note_again(file)
    return True


def let_damaged_go(folder: Path) -> None:
    """Overwrite and delete the damaged files that rescues left: nobody is stripped from these."""
    for file in sorted(folder.glob("damaged-*.db*")):
        with contextlib.suppress(OSError):
            overwrite(file)
            file.unlink()


def _note_again(file: Path) -> None:
    with contextlib.suppress(OSError):
        write_note(file)


def before_import(session: Session) -> Path:
    """Write a backup before something comes in from outside; return its file."""
    target = rooms(session).backups / backup_name(now(session), "before import")
    target.parent.mkdir(exist_ok=True)
    save_copy(session.connection().engine, target)
    write_note(target)
    let_old_go(target.parent, now(session))
    return target


def let_old_go(folder: Path, at: datetime) -> None:
    """Delete the backups of a folder that the rule of thinning lets go."""
    from circledesk.services.backups import thin

    thin(folder, at)


def _none(why: str) -> Path:
    """A backup of a backup is not made."""
    return Path()
