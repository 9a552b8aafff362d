"""A library that does not open: what the matter is, and what helps. Nothing is written."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from circledesk.errors import CircleDeskError, FileRefused, KeyLocked, NewerDatabase
from circledesk.models.database import Database
from circledesk.models.migrations import NEWEST
from circledesk.services.backup_notes import look_at
from circledesk.services.backup_preview import preview
from circledesk.services.backups import backups_in
from circledesk.services.facts.backups import BackupRow, RestorePreview
from circledesk.services.facts.bad_day import DAMAGED, LOCKED, NEWER, WAIT, BadDay
from circledesk.settings import Paths, system_clock

_KINDS: dict[type[CircleDeskError], str] = {
    FileRefused: DAMAGED,
    NewerDatabase: NEWER,
    KeyLocked: LOCKED,
}


def kind_of(error: CircleDeskError) -> str:
    """Return what the matter is, as the refusal tells it."""
    return next((kind for sort, kind in _KINDS.items() if isinstance(error, sort)), WAIT)


def find_out(paths: Paths, error: CircleDeskError, *, failed_version: str = "") -> BadDay:
    """Look for what helps against a refusal to open a library."""
    kind = kind_of(error)
    newest = _newest_that_opens(paths) if kind in (DAMAGED, NEWER) else None
    return BadDay(
        kind,
        error.what,
        error.next_step,
        newest,
        _lost(paths, newest) if newest else None,
        kind == DAMAGED and paths.database.is_file() and paths.database.stat().st_size > 0,
        failed_version if kind == NEWER else "",
    )


def _newest_that_opens(paths: Paths) -> BackupRow | None:
    for row in backups_in(paths):
        if row.verified and not row.trouble and _version_of(Path(row.file)) <= NEWEST:
            return row
    return None


def _version_of(backup: Path) -> int:
    with closing(look_at(backup)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _lost(paths: Paths, row: BackupRow) -> RestorePreview | None:
    """Return what a restore would undo, as far as the file can still be asked."""
    if not paths.database.is_file() or paths.database.stat().st_size == 0:
        return None
    database = Database(paths.database, system_clock)
    try:
        with database.session() as session:
            return preview(session, file=Path(row.file))
    except (SQLAlchemyError, sqlite3.Error, CircleDeskError, ValueError):
        return None
    finally:
        database.close()
