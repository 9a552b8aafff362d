"""A damaged library rescued: the newest good backup, and every change that can still be read.

The log is a set, so the two are put together as two computers' logs are; tables, lists and sums are
folded from it. What comes out is checked to the bottom as a backup, and takes the place of the
damaged file, which is kept under another name. New changes are counted under a new writer's name.
"""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.errors import FileRefused, NewerDatabase, NotFound
from circledesk.in_place import written_whole
from circledesk.models import opening
from circledesk.models.changes import CHANGES
from circledesk.models.copying import copy_opened
from circledesk.models.database import FILE_NAME, Database, begin_write
from circledesk.models.log import Log, write_settings
from circledesk.models.mending import write_anew
from circledesk.models.own_sums import actions_in_doubt, mark_in_doubt
from circledesk.models.salvage import Salvaged, salvage
from circledesk.models.salvaged_log import Names, changes_in, names_in, whole_runs
from circledesk.models.upgrade import backup_name, upgrade
from circledesk.said import said
from circledesk.services.backups import (
    WORKROOM,
    backups_in,
    copy_to_check,
    must_be_sound,
    verify_backup,
)
from circledesk.services.database_lock import salt_beside
from circledesk.services.facts.backups import BackupRow
from circledesk.services.facts.rescue import Rescued
from circledesk.services.location import must_be_in_folder
from circledesk.services.restore import restore_anyway
from circledesk.settings import Paths, system_clock


class Together(NamedTuple):
    """What was put together: changes from where, and what of them is not certain."""

    from_backup: int
    from_file: int
    after_gap: int
    altered: int
    in_doubt: int


Tell = Callable[[int, int], object]
"""Is told how much is done, of how much; what it raises ends the rescue."""
SIDE_FILES = ("-journal", "-wal", "-shm")


def _nobody(done: int, total: int) -> None:
    """Nobody waits for it."""


def rescue(
    folder: Path, *, clock: Callable[[], datetime] = system_clock, tell: Tell = _nobody
) -> Rescued:
    """Rescue a data folder's library; the damaged file stays, under another name.

    What `tell` raises ends it, and nothing is changed; once it is proven it is done to the
    end. Raises NotFound where there is no file, FileRefused where nothing in it can be read
    and no backup is good.
    """
    paths = Paths(folder)
    must_be_in_folder(paths)
    if not paths.database.is_file():
        raise NotFound(
            said("There is no CircleDesk library in {folder}.", folder=folder),
            "Restore a backup (backup list shows them), or name another folder.",
        )
    paths.make()
    with TemporaryDirectory(prefix=WORKROOM, dir=paths.backups) as work:
        found = _read(paths, Path(work), _part(tell, 0, 30))
        with _base(paths, Path(work), clock, _part(tell, 30, 50)) as (database, newest):
            together = _put_together(database, found, _part(tell, 50, 70))
        made = paths.backups / backup_name(clock(), "rescued")
        with closing(opening.connect(Path(work) / FILE_NAME, mode="ro")) as source:
            copy_opened(source, made)
    try:
        proving = _part(tell, 70, 100)
        must_be_sound(verify_backup(paths, file=made, clock=clock, tell=proving))
        tell(100, 100)  # from here on it is done to the end
    except BaseException:
        made.unlink()
        raise
    damaged = _keep_aside(paths, clock())
    done = restore_anyway(folder, file=made, clock=clock, anew=True)
    at = newest.at if newest else None
    file = newest.file if newest else ""
    return Rescued(
        file, at, together.from_backup, together.from_file, together.after_gap, str(damaged),
        done.changes, together.altered, together.in_doubt,
    )  # fmt: skip


def _part(tell: Tell, first: int, last: int) -> Tell:
    """Return what tells a part of the work as so many hundredths of the whole."""
    return lambda done, total: tell(first + (last - first) * done // max(total, 1), 100)


def _read(paths: Paths, work: Path, tell: Tell) -> Salvaged:
    """Read a copy of the damaged file, after SQLite has taken back what was half written."""
    file = paths.database
    copy = work / "damaged.db"
    shutil.copyfile(file, copy)
    for side in SIDE_FILES[:1]:
        if (beside := file.with_name(file.name + side)).is_file():
            shutil.copyfile(beside, copy.with_name(copy.name + side))
    with contextlib.suppress(sqlite3.Error), closing(opening.connect(copy)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return _salvaged(copy, opening.salt_of(file) or salt_beside(paths), tell)


def _salvaged(file: Path, salt: bytes, tell: Tell = _nobody) -> Salvaged:
    """Read a file plain or locked; `salt` also where its own beginning is gone."""
    if not salt:
        return salvage(file, tell)
    from circledesk.models.salvage_locked import salvage_locked

    return salvage_locked(file, salt, tell)


@contextmanager
def _base(
    paths: Paths, work: Path, clock: Callable[[], datetime], tell: Tell
) -> Iterator[tuple[Database, BackupRow | None]]:
    """Give a database to put changes into: a copy of the newest good backup, else an empty one."""
    file = work / FILE_NAME
    newest = _newest_good(paths, clock, file, tell)
    if newest is None and (salt := salt_beside(paths)):
        _begin_locked(file, salt)
    database = Database(file, clock)
    try:
        upgrade(database, backup=lambda why: file)
        yield database, newest
    finally:
        database.close()


def _begin_locked(file: Path, salt: bytes) -> None:
    """Make an empty locked file: what was locked lies plain on the disk at no moment."""
    with closing(opening.connect(file, mode="rwc", salt=salt)) as made:
        made.execute("PRAGMA user_version = 0")
        made.execute("VACUUM")


def _newest_good(
    paths: Paths, clock: Callable[[], datetime], target: Path, tell: Tell
) -> BackupRow | None:
    """Copy the newest backup that is sound to the bottom to `target`, and return it."""
    for row in backups_in(paths):
        if not row.verified:
            continue
        with (
            contextlib.suppress(NewerDatabase),
            copy_to_check(paths, Path(row.file), clock, tell=tell) as (copy, report),
        ):
            if copy is not None and report.sound:
                copy.close()
                shutil.copyfile(copy.file, target)
                return row
    return None


def _put_together(database: Database, found: Salvaged, tell: Tell) -> Together:
    """Add to a database what else the damaged file holds; fold the whole log anew."""
    with database.session() as session:
        connection = begin_write(session)
        log = Log(connection)
        names = _names_of(database)
        names_in(found.records, names)
        held = {key: seq for key, (seq, _) in log.vector().items()}
        before = _count(session)
        tell(0, 3)
        added, left = whole_runs(changes_in(found, names), held)
        tell(1, 3)
        log.append(added)
        mark_in_doubt(connection, names.in_doubt())
        if not before and not (added and names.settings.get("device")):
            raise FileRefused(
                "Nothing in the damaged file can be read, and there is no good backup.",
                "Keep the file for whoever helps you; join the team again with a new invitation.",
            )
        if not before:
            write_settings(connection, names.settings)
        write_anew(connection, lambda: tell(2, 3))
        altered = sum(change.ref in names.altered for change in added)
        done = Together(before, len(added), left, altered, actions_in_doubt(connection))
        session.commit()
        return done


def _names_of(database: Database) -> Names:
    """Return the names that a sound database gives to numbers; the damaged one gave the same."""
    names = Names()
    names_in(_salvaged(database.file, database.salt).records, names)
    names.settings.clear()
    return names


def _count(session: Session) -> int:
    return int(session.scalar(select(func.count()).select_from(CHANGES)) or 0)


def _keep_aside(paths: Paths, at: datetime) -> Path:
    """Copy the damaged file, and what lies beside it; nothing is overwritten.

    It stays until another takes its name at once: there is a library at every moment. A copy, not
    a second name: an erasure overwrites the bytes of what is kept.
    """
    number, target = 1, paths.backups / f"damaged-{at:%Y%m%d-%H%M%S}.db"
    while target.exists():
        number += 1
        target = paths.backups / f"damaged-{at:%Y%m%d-%H%M%S}-{number}.db"
    for side in ("", *SIDE_FILES):
        file = paths.database.with_name(paths.database.name + side)
        if file.is_file():
            written_whole(target.with_name(target.name + side), partial(shutil.copyfile, file))
    return target
