"""Backups of the database: made, listed, checked to the bottom."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from circledesk.errors import FileRefused, NotFound
from circledesk.models import opening
from circledesk.models.check import check
from circledesk.models.database import FILE_NAME, Database
from circledesk.models.upgrade import APPLICATION_ID, Tell, copy_opened, upgrade
from circledesk.said import said
from circledesk.services.desk import Desk
from circledesk.services.facts.backups import BackupProblem, BackupReport, BackupRow
from circledesk.settings import Paths, system_clock

WORKROOM = "checking-"
"""How the names of folders begin in which copies of backups are checked."""
FORGOTTEN = 24 * 3600.0
"""Seconds after which such a folder was left by a power cut."""


def create_backup(desk: Desk, *, why: str = "by hand", tell: Tell | None = None) -> BackupRow:
    """Write a backup now and check it; what `tell` raises ends it, and no file is left."""
    return _row(desk.backup(why, tell))


def backups(desk: Desk) -> tuple[BackupRow, ...]:
    """Return the backups of this PC, newest first, each checked."""
    return backups_in(desk.paths)


def backups_in(paths: Paths) -> tuple[BackupRow, ...]:
    """Return the backups of a data folder, also of one whose database cannot be opened."""
    _hold_key(paths)
    rows = [_row(file) for file in paths.backups.glob("*.backup")]
    return tuple(sorted(rows, key=lambda row: (row.at, row.file), reverse=True))


def newest_backup(desk: Desk) -> datetime | None:
    """Return when the newest backup was made, without opening it."""
    return max(map(_when, desk.paths.backups.glob("*.backup")), default=None)


def verify_backup(
    paths: Paths, *, file: Path, clock: Callable[[], datetime] = system_clock
) -> BackupReport:
    """Check a backup to the bottom; the file itself is only read.

    Raises NotFound where there is no such file, NewerDatabase where a newer version wrote it.
    """
    with copy_to_check(paths, file, clock) as (_, report):
        return report


@contextmanager
def copy_to_check(
    paths: Paths, file: Path, clock: Callable[[], datetime]
) -> Iterator[tuple[Database | None, BackupReport]]:
    """Give a checked copy of a backup, brought up to this version; none of a damaged one.

    The copy lies in the data folder's own room, and is gone afterwards.
    """
    if not file.is_file():
        raise NotFound(
            said("There is no file {file}.", file=file),
            "Choose one that the list of backups shows.",
        )
    _hold_key(paths)
    room = paths.backups if paths.backups.is_dir() else None
    if room:
        _tidy(room)
    with TemporaryDirectory(prefix=WORKROOM, dir=room, ignore_cleanup_errors=True) as work:
        copy = Path(work) / FILE_NAME
        problem = _copy_out(file, copy)
        if problem:
            yield None, BackupReport(str(file), False, (problem,), 0, {})
            return
        database = Database(copy, clock)
        try:
            upgrade(database, backup=lambda why: copy)
            yield database, _checked(database, file)
        finally:
            database.close()


def _hold_key(paths: Paths) -> None:
    """Hold the key of a locked library, whose backups are locked with it."""
    if paths.database_key.exists():
        from circledesk.services.database_lock import hold_key

        hold_key(paths)


def _checked(database: Database, file: Path) -> BackupReport:
    with database.session() as session:
        found = check(session, deep=True)
    problems = tuple(BackupProblem(one.what, one.where, one.next_step) for one in found.problems)
    return BackupReport(str(file), found.sound, problems, found.changes, found.digest)


def _copy_out(file: Path, copy: Path) -> BackupProblem | None:
    """Copy a backup's database; return what is wrong with the file."""
    damaged = said("The file is damaged, or no backup of CircleDesk.")
    try:
        with closing(_look_at(file)) as connection:
            mark = connection.execute("PRAGMA application_id").fetchone()[0]
            found = connection.execute("PRAGMA integrity_check").fetchone()[0]
            if mark == APPLICATION_ID and found == "ok":
                copy_opened(connection, copy)
                return None
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_BUSY):
            raise
    except sqlite3.DatabaseError:
        pass
    return BackupProblem(damaged, "file", "Choose another backup.")


def _tidy(room: Path) -> None:
    """Take away what a power cut left in the middle of a check or of a backup."""
    for left in (*room.glob(f"{WORKROOM}*"), *room.glob("*.part")):
        if left.stat().st_mtime > time.time() - FORGOTTEN:
            continue
        if left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
        else:
            left.unlink(missing_ok=True)


def must_be_sound(report: BackupReport) -> None:
    """Refuse a backup that a check found damaged."""
    if not report.sound:
        first = report.problems[0]
        raise FileRefused(
            said("«{file}» is no sound backup: {what}", file=report.file, what=first.what),
            "Choose another backup; nothing was changed.",
        )


def _row(file: Path) -> BackupRow:
    return BackupRow(str(file), _when(file), _why(file), _is_sound(file))


def _why(file: Path) -> str:
    return file.stem.split("-", 3)[-1].replace("-", " ")


def _when(file: Path) -> datetime:
    """Return when a backup was made, as its name says; of a renamed one, as the disk says."""
    try:
        day, clock, micro = file.stem.split("-", 3)[:3]
        return datetime.strptime(f"{day}{clock}{micro}", "%Y%m%d%H%M%S%f").replace(tzinfo=UTC)
    except ValueError:
        return datetime.fromtimestamp(file.stat().st_mtime, UTC)


def _is_sound(file: Path) -> bool:
    try:
        with closing(_look_at(file)) as connection:
            return bool(connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok")
    except sqlite3.DatabaseError:
        return False


def _look_at(file: Path) -> sqlite3.Connection:
    return opening.connect(file, mode="ro")
