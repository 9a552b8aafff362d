"""A database file written anew, locked or plain, and what the old one leaves on the disk.

The new file stands whole beside the old one before it takes its place in one rename: whoever is
killed has the one or the other. The old one's bytes are then overwritten in place. That is as well
as it can be: a flash disk writes elsewhere and may keep the old cells a while.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from circledesk.in_place import flush, flush_folder
from circledesk.models import opening

PATIENCE = 5.0
"""Seconds to wait for another program that is writing."""
_BLOCK = 1 << 20


@contextmanager
def held_alone(file: Path) -> Iterator[sqlite3.Connection]:
    """Open a database so that nobody else reads or writes it; sqlite3.OperationalError if not.

    SQLCipher opens it in any case: two libraries on one file let go of each other's locks.
    """
    library, salt = opening.cipher(), opening.salt_of(file)
    how = {"timeout": PATIENCE, "isolation_level": None}
    with closing(opening.connect_by(library, file, "rw", salt, **how)) as connection:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")  # the lock stays until the connection is closed
        yield connection


def write_anew(source: sqlite3.Connection, target: Path, salt: bytes) -> None:
    """Write an open database's content into a new file, locked with a held key or plain (b'')."""
    target.unlink(missing_ok=True)
    key = opening.key_text(salt) if salt else ""
    source.execute("ATTACH DATABASE ? AS anew KEY ?", (target.absolute().as_uri(), key))
    try:
        for pragma in ("journal_mode = OFF", "synchronous = OFF"):  # half a file is thrown away
            source.execute(f"PRAGMA anew.{pragma}").fetchall()
        source.execute("BEGIN")
        source.execute("SELECT sqlcipher_export('anew')").fetchall()
        for mark in ("user_version", "application_id"):
            (value,) = source.execute(f"PRAGMA main.{mark}").fetchone()
            source.execute(f"PRAGMA anew.{mark} = {int(value)}")
        source.execute("COMMIT")
    finally:
        if source.in_transaction:
            source.execute("ROLLBACK")
        source.execute("DETACH DATABASE anew")
    flush(target)


def swap_in(new: Path, file: Path, old: Path) -> None:
    """Let a finished file take another's place, which is overwritten; `old` names it meanwhile."""
    old.unlink(missing_ok=True)
    with contextlib.suppress(OSError):  # a disk without links: it is freed, and not overwritten
        os.link(file, old)
    os.replace(new, file)
    flush_folder(file.parent)
    wipe_left(old, file)


def wipe_left(old: Path, file: Path) -> None:
    """Overwrite and delete what a change left; of one that was killed before it, the name only."""
    if not old.exists():
        return
    if not (file.exists() and os.path.samefile(old, file)):
        overwrite(old)
    old.unlink()


def overwrite(file: Path) -> None:
    """Write chance over a file's bytes, in place; who still has it open finds no database."""
    left = file.stat().st_size
    with file.open("r+b", buffering=0) as opened:
        while left > 0:
            left -= opened.write(os.urandom(min(left, _BLOCK)))
        os.fsync(opened.fileno())
