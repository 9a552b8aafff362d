"""Backups of the database: made, listed, checked."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from circledesk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup file."""

    file: str
    at: datetime
    why: str
    verified: bool
    """It opens and SQLite finds no damage in it."""


def create_backup(desk: Desk, *, why: str = "by hand") -> BackupRow:
    """Write a backup now and check it."""
    return _row(desk.backup(why))


def backups(desk: Desk) -> tuple[BackupRow, ...]:
    """Return the backups of this PC, newest first, each checked."""
    files = sorted(desk.paths.backups.glob("*.backup"), reverse=True)
    return tuple(_row(file) for file in files)


def newest_backup(desk: Desk) -> datetime | None:
    """Return when the newest backup was made, without opening it."""
    files = sorted(desk.paths.backups.glob("*.backup"))
    return _when(files[-1]) if files else None


def _row(file: Path) -> BackupRow:
    why = file.stem.split("-", 3)[-1].replace("-", " ")
    return BackupRow(str(file), _when(file), why, _is_sound(file))


def _when(file: Path) -> datetime:
    day, clock, micro = file.stem.split("-", 3)[:3]
    return datetime.strptime(f"{day}{clock}{micro}", "%Y%m%d%H%M%S%f").replace(tzinfo=UTC)


def _is_sound(file: Path) -> bool:
    connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)
    try:
        return bool(connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok")
    except sqlite3.DatabaseError:
        return False
    finally:
        connection.close()
