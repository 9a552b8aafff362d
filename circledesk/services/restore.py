"""A backup put in the place of the database: before, or after; nothing in between.

What a restored database must be (this version's, a writer of its own, without those who were
erased since) is made in a copy first. Then the copy goes into the database in one transaction of
SQLite: its rollback journal stands for the power cut, and windows that are open read on. Only a
database that cannot be opened any more is replaced as a file.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from circledesk.errors import FileRefused, RuleBroken
from circledesk.in_place import flush, flush_folder, put_in_place
from circledesk.models import opening
from circledesk.models.copying import copy_opened
from circledesk.models.database import Database, begin_write
from circledesk.models.locking import held_alone, write_anew
from circledesk.models.log import read_settings
from circledesk.models.upgrade import backup_name
from circledesk.said import said
from circledesk.services import life
from circledesk.services.backup_notes import look_at, write_note
from circledesk.services.backups import copy_to_check, must_be_sound, newest_good, was_checked, when
from circledesk.services.database_lock import salt_beside
from circledesk.services.erasure_memory import forget_again
from circledesk.services.facts.backups import BackupReport, Restored
from circledesk.services.location import must_be_in_folder
from circledesk.services.roles import must_do
from circledesk.services.session import team_zone
from circledesk.settings import Paths, system_clock

PATIENCE = 5.0
"""Seconds to wait for another program that is writing."""
PAGES = 256
"""Pages copied between two looks at the progress."""

Progress = Callable[[int, int], None]
"""Called with how many of how many are done."""


def restore_backup(
    folder: Path,
    *,
    file: Path,
    clock: Callable[[], datetime] = system_clock,
    progress: Progress | None = None,
) -> Restored:
    """Put a backup in the place of a data folder's database, after a backup of what is there.

    Raises FileRefused where the backup is damaged, RuleBroken where it is another computer's or
    the library is in use or on a server, NotAllowed where it is not for who sits at the desk,
    NotFound and NewerDatabase as `verify_backup`. What `progress` raises cancels the restore.
    """
    _must_be_hers(Paths(folder), clock)
    return restore_anyway(folder, file=file, clock=clock, progress=progress)


def restore_anyway(
    folder: Path,
    *,
    file: Path,
    clock: Callable[[], datetime] = system_clock,
    progress: Progress | None = None,
    anew: bool = False,
) -> Restored:
    """As `restore_backup`, whoever sits at the desk: for a library that is damaged.

    `anew`: what is there is kept elsewhere already, and another file takes its name.
    """
    paths = Paths(folder)
    must_be_in_folder(paths)
    deep = not was_checked(file)
    with copy_to_check(paths, file, clock, deep=deep) as (copy, report):
        _must_be_sound(report, paths)
        assert copy is not None
        paths.make()
        with _held(paths.database, anew) as current:
            before = _settings_of(current) if current else {}
            _must_be_ours(copy, before)
            kept = None if anew else _keep(paths, current, clock())
            told = None if anew else when(file)
            settings = _begin_anew(copy, life.home_of(folder), before, told)
            copy.close()
            if current:
                _put_in(copy.file, current, progress)
            else:
                _replace(_locked_if_needed(copy.file, paths), paths)
    life.keep_now(settings)
    return Restored(str(file), str(kept or ""), report.changes, when(file))


def _must_be_sound(report: BackupReport, paths: Paths) -> None:
    """Refuse a damaged backup; the newest good one is named instead, where there is one."""
    if report.sound or not (good := newest_good(paths)):
        must_be_sound(report)
        return
    raise FileRefused(
        said("«{file}» is no sound backup: {what}", file=report.file, what=report.problems[0].what),
        said(
            "The newest good one is that of {when}; nothing was changed.",
            when=f"{good.at:%Y-%m-%d %H:%M} UTC",
        ),
    )


def _must_be_hers(paths: Paths, clock: Callable[[], datetime]) -> None:
    """Ask the table of roles; a database that cannot be read says nothing of them."""
    if not paths.database.is_file():
        return
    library = Database(paths.database, clock)
    try:
        with library.session() as session:
            must_do(session.connection(), "backup.restore")
    except DatabaseError:
        return
    finally:
        library.close()


@contextmanager
def _held(file: Path, anew: bool) -> Iterator[sqlite3.Connection | None]:
    """Hold the database so that nobody else reads or writes; None where it cannot be opened."""
    connection = None if anew else _open(file)
    try:
        yield connection
    finally:
        if connection:
            connection.close()


def _open(file: Path) -> sqlite3.Connection | None:
    if not file.is_file() or file.stat().st_size == 0:
        return None
    connection = opening.connect(file, timeout=PATIENCE, isolation_level=None)
    try:
        for pragma in ("locking_mode = EXCLUSIVE", "synchronous = FULL", "secure_delete = ON"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")  # the lock stays until the connection is closed
    except sqlite3.DatabaseError as error:
        connection.close()
        code = error.sqlite_errorcode & 0xFF
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise RuleBroken(
                "Another program is using this library just now; nothing was changed.",
                "Close CircleDesk's other windows, and restore again.",
            ) from None
        if code not in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
            raise
        return None
    return connection


def _settings_of(current: sqlite3.Connection) -> dict[str, str]:
    """Return the settings of the database that is there; none where it is damaged."""
    try:
        return dict(current.execute("SELECT key, value FROM setting"))
    except sqlite3.DatabaseError:
        return {}


def must_be_this_computers(paths: Paths, backup: Path) -> None:
    """Refuse a backup of another computer, as far as the library that is here can be read."""
    before: dict[str, str] = {}
    if paths.database.is_file():
        with suppress(sqlite3.DatabaseError), closing(look_at(paths.database)) as current:
            before = _settings_of(current)
    with closing(look_at(backup)) as held:
        _must_be_same(_settings_of(held), before)


def _must_be_ours(copy: Database, before: Mapping[str, str]) -> None:
    with copy.session() as session:
        _must_be_same(read_settings(session.connection()), before)


def _must_be_same(told: Mapping[str, str], before: Mapping[str, str]) -> None:
    if before.get("team") and told.get("team", "") != before["team"]:
        raise RuleBroken(
            "This is a backup of another team.",
            "Choose a backup that this computer made; nothing was changed.",
        )
    if before.get("device") and told.get("device", "") != before["device"]:
        raise RuleBroken(
            "This is a backup of another computer of the team.",
            "Choose a backup that this computer made; nothing was changed.",
        )


def _keep(paths: Paths, current: sqlite3.Connection | None, at: datetime) -> Path | None:
    """Write a backup of what is there, a damaged file as it is."""
    while (target := paths.backups / backup_name(at, "before restore")).exists():
        at += timedelta(microseconds=1)  # a clock that stands: the file may be what is restored
    if current:
        copy_opened(current, target)
        write_note(target)
        return target
    if not paths.database.exists() or paths.database.stat().st_size == 0:
        return None
    part = target.with_name(target.name + ".part")
    shutil.copyfile(paths.database, part)
    put_in_place(part, target)
    return target


def _begin_anew(
    copy: Database, home: life.Home, before: Mapping[str, str], at: datetime | None
) -> dict[str, str]:
    """Make the copy a life of its own, and forget in it who was erased since."""
    with copy.session() as session:
        begin_write(session)
        life.begin_restored(session, home, before, _why(session, at))
        session.commit()
        with copy.session() as another:
            forget_again(another)
        return read_settings(session.connection())


def _why(session: Session, at: datetime | None) -> str:
    if at is None:  # put together of several
        return said(
            "This library was restored from a backup: new changes from here are counted apart; "
            "what is missing comes back with the parcels of the others."
        )
    return said(
        "This library was restored from a backup of {when}: new changes from here are counted "
        "apart; what is missing comes back with the parcels of the others.",
        when=f"{at.astimezone(team_zone(session)):%Y-%m-%d %H:%M}",
    )


def _put_in(copy: Path, current: sqlite3.Connection, progress: Progress | None) -> None:
    """Copy the prepared database over the one that is there, in one transaction."""
    source = opening.connect(copy, mode="ro")

    def tell(status: int, remaining: int, total: int) -> None:
        if progress and remaining:  # with the last page it is done: too late to cancel
            progress(total - remaining, total)

    if opening.salt_in(source) != (salt := opening.salt_in(current)):
        source.close()
        source = opening.connect(_written_anew(copy, salt), mode="ro", salt=salt)

    try:
        source.backup(current, pages=PAGES, progress=tell)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_IOERR:
            raise _undecided() from error
        raise
    finally:
        source.close()


def _written_anew(copy: Path, salt: bytes) -> Path:
    """Write a plain copy locked, or a locked one plain, as the database is."""
    anew = copy.with_name("anew.part")
    with held_alone(copy) as opened:
        write_anew(opened, anew, salt)
    return anew


def _locked_if_needed(copy: Path, paths: Paths) -> Path:
    """Return a copy that is locked where the file was that cannot be opened."""
    salt = salt_beside(paths)
    return _written_anew(copy, salt) if salt and opening.is_plain(copy) else copy


def _undecided() -> RuleBroken:
    """A disk that fails at the very end of a commit does not say on which side of it."""
    return RuleBroken(
        "The disk failed while the backup was put in place: the library is either as it was or "
        "restored, and whole in both cases.",
        "Have the disk seen; then open CircleDesk, look at the newest entries, and restore again "
        "if they are the old ones.",
    )


def _replace(copy: Path, paths: Paths) -> None:
    """Put the prepared file in the place of one that cannot be opened, or is not there.

    The old one's journal goes first: SQLite would play it back into the new file.
    """
    database, part = paths.database, paths.backups / "restored.part"
    shutil.copyfile(copy, part)
    flush(part)
    database.with_name(database.name + "-journal").unlink(missing_ok=True)
    flush_folder(database.parent)
    os.replace(part, database)
    flush_folder(database.parent)
