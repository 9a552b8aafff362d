"""The whole database locked, or plain again: its file, then every backup that lies beside it.

Each file is written anew, proven, and takes the old one's place in one rename. Killed anywhere, a
library is as it was or as it will be; what is left over is cleared at the next opening.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

from circledesk.errors import CircleDeskError, KeyLocked, NotAllowed, RuleBroken
from circledesk.everybody import is_everybodys
from circledesk.models import locking, opening
from circledesk.models.check import check
from circledesk.models.database import Database
from circledesk.models.log import read_settings
from circledesk.said import said
from circledesk.services.backup_notes import drop_note, write_note
from circledesk.services.desk import Desk
from circledesk.services.facts.changed import Area, Done
from circledesk.services.facts.database_lock import LockState
from circledesk.services.roles import must_do
from circledesk.settings import Paths
from circledesk.sync import database_key
from circledesk.sync.keystore import lies_in_keyring

Tell = Callable[[int, int], object]
NEW, OLD = "locking.part", "before-locking.part"
"""Names in the room of the backups, while a file is written anew."""


def lock_state(desk: Desk) -> LockState:
    """Return how this library lies on the disk; the key need not be opened for it."""
    server = desk.database.server is not None
    locked = bool(desk.database.salt)
    kind = ""
    if locked:
        lock = database_key.read(desk.paths.database_key)
        kind = "passphrase" if lock.sealed else "keyring"
    readable = [file for file in _backups(desk.paths) if locked and opening.is_plain(file)]
    return LockState(locked, kind, server, tuple(map(str, readable)))


def asks_at_start(paths: Paths) -> bool:
    """Whether a locked library asks for the passphrase at each start: no keyring opens it."""
    if paths.database_key.exists():
        return bool(database_key.read(paths.database_key).sealed)
    try:
        return not lies_in_keyring(paths)
    except KeyLocked:
        return True


def lock_database(desk: Desk, *, tell: Tell | None = None) -> Done:
    """Lock the database and its backups; of a locked one, the backups that still are not.

    Raises KeyLocked where no keyring holds the key and no passphrase was given.
    """
    _must_be_hers(desk)
    _must_be_file(desk)
    if not desk.database.salt:
        desk.backup("before locking")
        secret = _secret(desk)
        opening.hold(*secret)
        _change_database(desk, secret.salt, tell)
    _change_backups(desk.paths, desk.database.salt, tell)
    note = said("The database of this computer is locked now.")
    return Done("", frozenset({Area.TEAM}), note=note)


def unlock_database(desk: Desk, *, tell: Tell | None = None) -> Done:
    """Make the database and its backups plain again, and forget the key when no file needs it."""
    _must_be_hers(desk)
    _must_be_file(desk)
    if not desk.database.salt:
        raise RuleBroken("The database of this computer is not locked.", "Nothing is to do.")
    desk.backup("before unlocking")
    _change_database(desk, b"", tell)
    _change_backups(desk.paths, b"", tell)
    if all(opening.is_plain(file) for file in _backups(desk.paths)):
        database_key.forget(desk.paths.database_key)
    note = said("The database of this computer is plain now: who has the file can read it.")
    return Done("", frozenset({Area.TEAM}), note=note)


def lock_where_wise(desk: Desk, *, carried: bool) -> bool:
    """Lock a library that was made just now, where its key can lie in one person's keyring.

    An organizer's, a regional lead's, and one that is carried about; return whether it was done.
    """
    with desk.session() as session:
        mine = read_settings(session.connection())
    much = mine.get("role") == "organizer" or "," in mine.get("branches", "")
    alone = not is_everybodys(desk.folder) and desk.database.server is None
    if not ((much or carried) and alone and lies_in_keyring(desk.paths)):
        return False
    try:
        lock_database(desk)
    except (CircleDeskError, sqlite3.Error, OSError):  # it can be locked later, and works now
        return False
    return True


def clear_left(paths: Paths) -> None:
    """Clear what a change left that was killed: the old file's bytes, a new one half written."""
    locking.wipe_left(paths.backups / OLD, paths.database)
    (paths.backups / NEW).unlink(missing_ok=True)


def _must_be_hers(desk: Desk) -> None:
    with desk.session() as session:
        must_do(session.connection(), "database.lock")


def _must_be_file(desk: Desk) -> None:
    if desk.database.server is not None:
        raise NotAllowed(
            "This library is on a server: its database is not locked from here.",
            "Ask who looks after the server to encrypt its disk.",
        )


def _secret(desk: Desk) -> database_key.Secret:
    """Return the key of the file beside the database; a new one, kept there, if there is none."""
    file = desk.paths.database_key
    if file.exists():
        lock = database_key.read(file)
        return database_key.open_lock(lock, desk.ask_passphrase)
    with desk.session() as session:
        mine = read_settings(session.connection())
    if not (mine.get("team") and mine.get("root_key")):
        raise RuleBroken(
            "This library belongs to no team yet, whose key could open it again.",
            "Make a team (team create), or join one (device join), first.",
        )
    keyring = lies_in_keyring(desk.paths)
    if not keyring:
        desk.keys()  # the passphrase must be the keys' own: it is asked once for both
    secret = database_key.new_secret()
    root = database_key.Root(mine["team"], mine["root_key"])
    database_key.keep(file, secret, root, desk.ask_passphrase, keyring=keyring)
    return secret


def _change_database(desk: Desk, salt: bytes, tell: Tell | None) -> None:
    paths = desk.paths
    before = _proof(desk.database)
    if tell:
        tell(0, 1 + len(_backups(paths)))  # the last moment to cancel
    desk.database.close()
    try:
        with locking.held_alone(paths.database) as current:
            new = paths.backups / NEW
            locking.write_anew(current, new, salt)
            copy = Database(new, desk.clock)
            try:
                if _proof(copy) != before:
                    raise RuleBroken(
                        "The copy is not what it was made from; nothing was changed.",
                        "Have the disk of this computer seen.",
                    )
            finally:
                copy.close()
            if os.name == "nt":  # where an open file keeps its name
                current.close()
            locking.swap_in(new, paths.database, paths.backups / OLD)
    finally:
        desk.database.reopen()


def _proof(database: Database) -> tuple[int, dict[str, str]]:
    """Return what a sound database holds; RuleBroken of a damaged one."""
    with database.session() as session:
        found = check(session, deep=True)
    if not found.sound:
        first = found.problems[0]
        raise RuleBroken(first.what, first.next_step)
    return found.changes, found.digest


def _change_backups(paths: Paths, salt: bytes, tell: Tell | None) -> None:
    """Write the backups anew that are otherwise; a damaged one stays, and who cancels leaves it."""
    files = _backups(paths)
    for number, file in enumerate(files, 1):
        if opening.is_plain(file) == bool(salt):
            try:
                _change_backup(file, paths, salt)
            except (sqlite3.DatabaseError, CircleDeskError):
                continue
        if tell:
            tell(number, len(files) + 1)


def _change_backup(file: Path, paths: Paths, salt: bytes) -> None:
    new = paths.backups / NEW
    with locking.held_alone(file) as current:
        if current.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            return
        locking.write_anew(current, new, salt)
    drop_note(file)  # killed from here on, it counts as not checked yet
    locking.swap_in(new, file, paths.backups / OLD)
    write_note(file)


def _backups(paths: Paths) -> list[Path]:
    return sorted(paths.backups.glob("*.backup"))
