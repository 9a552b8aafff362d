"""Backups of the database: made, listed, checked to the bottom."""

from __future__ import annotations

import re
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from circledesk.errors import FileRefused, NotFound
from circledesk.models.check import check
from circledesk.models.copying import Tell, copy_opened
from circledesk.models.database import FILE_NAME, Database
from circledesk.models.upgrade import APPLICATION_ID, upgrade
from circledesk.said import said
from circledesk.services.backup_notes import (
    DAMAGED,
    UNKNOWN,
    Note,
    drop_backup,
    is_as_noted,
    is_undamaged,
    look_at,
    reached,
    read_note,
)
from circledesk.services.backup_thinning import to_let_go
from circledesk.services.facts.backups import BackupProblem, BackupReport, BackupRow
from circledesk.settings import Paths, system_clock

if TYPE_CHECKING:
    from circledesk.services.desk import Desk

_NAMED = re.compile(r"[0-9]{8}-[0-9]{6}-[0-9]+-.*\.backup")
WORKROOM = "checking-"
"""How the names of folders begin in which copies of backups are checked."""
AHEAD = timedelta(days=1)
"""A backup's name that lies further ahead than this is from when the clock was wrong."""
FORGOTTEN = 24 * 3600.0
"""Seconds after which such a folder was left by a power cut."""


def create_backup(desk: Desk, *, why: str = "by hand", tell: Tell | None = None) -> BackupRow:
    """Write a backup now and check it; what `tell` raises ends it, and no file is left."""
    file = desk.backup(why, tell)
    row = _row(file)
    return row if is_undamaged(file) else replace(row, verified=False, trouble=DAMAGED)


def backups_in(paths: Paths) -> tuple[BackupRow, ...]:
    """Return the backups of a folder, newest first, each checked; its database need not open."""
    _hold_key(paths)
    return tuple(_row(file) for file in newest_first(paths.backups))


def backups_noted(paths: Paths) -> tuple[BackupRow, ...]:
    """Return the backups as their notes tell of them, without reading the files: for a list."""
    return tuple(_noted_row(file) for file in newest_first(paths.backups))


def newest_good(paths: Paths) -> BackupRow | None:
    """Return the newest backup that nothing is wrong with, each looked at; None where none is."""
    _hold_key(paths)
    for file in newest_first(paths.backups):
        row = _row(file)
        if row.verified and not row.trouble:
            return row
    return None


def was_checked(file: Path) -> bool:
    """Whether a backup was checked to the bottom, and holds the same bytes still."""
    note = read_note(file)
    return note is not None and note.checked is not None and is_as_noted(file, note)


def newest_first(folder: Path) -> list[Path]:
    """Return the backups of a folder, the newest first: by what they hold.

    Between those that hold the same, and where one cannot be read, the time in their names tells.
    """
    files = sorted((f for f in folder.glob("*.backup") if f.is_file()), key=by_time, reverse=True)
    far = {file: reached(file) for file in files}
    known = iter(sorted((f for f in files if far[f] != UNKNOWN), key=lambda f: -far[f]))
    return [file if far[file] == UNKNOWN else next(known) for file in files]


def by_time(file: Path) -> tuple[bool, datetime, str]:
    """Return what sorts backups by their names: a time to come was a wrong clock's, so any age."""
    at = when(file)
    return at <= system_clock() + AHEAD, at, str(file)


def newest_backup(desk: Desk) -> datetime | None:
    """Return when the newest backup was made, without opening it."""
    return next(map(when, newest_first(desk.paths.backups)), None)


def verify_backup(
    paths: Paths,
    *,
    file: Path,
    clock: Callable[[], datetime] = system_clock,
    tell: Tell | None = None,
) -> BackupReport:
    """Check a backup to the bottom; the file itself is only read. What `tell` raises ends it.

    Raises NotFound where there is no such file, NewerDatabase where a newer version wrote it.
    """
    with copy_to_check(paths, file, clock, tell=tell) as (_, report):
        return report


@contextmanager
def copy_to_check(
    paths: Paths,
    file: Path,
    clock: Callable[[], datetime],
    *,
    deep: bool = True,
    tell: Tell | None = None,
) -> Iterator[tuple[Database | None, BackupReport]]:
    """Give a checked copy of a backup, brought up to this version; none of a damaged one.

    The copy lies in the data folder's own room, and is gone afterwards. `deep` folds the whole log
    again; it need not be done twice with the same bytes (`was_checked`).
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
            if problem := _upgraded(database, copy):
                yield None, BackupReport(str(file), False, (problem,), 0, {})
                return
            yield database, _checked(database, file, deep=deep, tell=tell)
        finally:
            database.close()


def _upgraded(database: Database, copy: Path) -> BackupProblem | None:
    """Bring a copy up to this version; return why it is none of ours."""
    try:
        upgrade(database, backup=lambda why: copy)
    except FileRefused as refusal:
        return BackupProblem(refusal.what, "file", "Choose another backup.")
    return None


def _hold_key(paths: Paths) -> None:
    """Hold the key of a locked library, whose backups are locked with it."""
    if paths.database_key.exists():
        from circledesk.services.database_lock import hold_key

        hold_key(paths)


def _checked(
    database: Database, file: Path, *, deep: bool, tell: Tell | None = None
) -> BackupReport:
    with database.session() as session:
        found = check(session, deep=deep, tell=tell)
    problems = tuple(BackupProblem(one.what, one.where, one.next_step) for one in found.problems)
    return BackupReport(str(file), found.sound, problems, found.changes, found.digest)


def _copy_out(file: Path, copy: Path) -> BackupProblem | None:
    """Copy a backup's database; return what is wrong with the file."""
    try:
        with closing(look_at(file)) as connection:
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
    return BackupProblem(DAMAGED, "file", "Choose another backup.")


def _tidy(room: Path) -> None:
    """Take away what a power cut left in the middle of a check or of a backup."""
    for left in (*room.glob(f"{WORKROOM}*"), *room.glob("*.part*")):
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


def thin(room: Path, at: datetime, *, dry: bool = False) -> tuple[BackupRow, ...]:
    """Delete the backups that the rule lets go (`backup_thinning`); return which.

    Only files that the program named: what a person copied here under another name stays.
    """
    rows = [_noted_row(file) for file in newest_first(room) if _NAMED.match(file.name)]
    gone = to_let_go(rows, at, shutil.disk_usage(room).free)
    if not dry:
        for row in gone:
            drop_backup(Path(row.file))
    return gone


def _row(file: Path) -> BackupRow:
    """Look at a backup: its bytes against its digest, without one SQLite's own check."""
    note = read_note(file)
    good = is_undamaged(file) if note is None else is_as_noted(file, note)
    return _told(file, note, good)


def _noted_row(file: Path) -> BackupRow:
    note = read_note(file)
    return _told(file, note, note is None or file.stat().st_size == note.size)


def _told(file: Path, note: Note | None, good: bool) -> BackupRow:
    size = note.size if note else file.stat().st_size
    bare = BackupRow(str(file), when(file), why_of(file), good, size)
    if note is None:
        return bare
    return replace(
        bare,
        checked=note.checked,
        proven=note.proven,
        trouble=note.trouble,
        counts=note.counts,
        verified=good and not note.trouble,
    )


def why_of(file: Path) -> str:
    """Return why a backup was made, as its name says."""
    return file.stem.split("-", 3)[-1].replace("-", " ")


def when(file: Path) -> datetime:
    """Return when a backup was made, as its name says; of a renamed one, as the disk says."""
    try:
        day, clock, micro = file.stem.split("-", 3)[:3]
        return datetime.strptime(f"{day}{clock}{micro}", "%Y%m%d%H%M%S%f").replace(tzinfo=UTC)
    except ValueError:
        return datetime.fromtimestamp(file.stat().st_mtime, UTC)
