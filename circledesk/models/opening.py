"""The one way to open a database file of ours, plain or locked with a key (SQLCipher 4).

The first sixteen bytes tell which: SQLite's own words, or the salt of a locked file. Backups and
copies of a library carry its salt too, so that a key that is held opens all of them wherever they
lie. Who knows the key says so once (`hold`); a locked file whose key is not held answers as a
damaged one does. What opens plain files only never loads SQLCipher.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from types import ModuleType
from typing import Any, cast

PLAIN = b"SQLite format 3\0"
"""How a file begins that anybody can read."""
SALT = len(PLAIN)
KEY = 32
_held: dict[bytes, bytes] = {}
_ERRORS = ("DatabaseError", "OperationalError", "IntegrityError", "NotSupportedError",
           "ProgrammingError", "InternalError", "DataError", "InterfaceError")  # fmt: skip
"""Every error that is raised, each after those it is one of."""
PINNED = (
    "cipher_compatibility = 4",
    "cipher_page_size = 4096",
    "cipher_use_hmac = ON",
    "cipher_hmac_algorithm = HMAC_SHA512",
)
"""What another version of SQLCipher might do otherwise."""


def hold(salt: bytes, key: bytes) -> None:
    """Hold a key for this process: files that begin with its salt can be opened from now on."""
    _held[salt] = key


def held(salt: bytes) -> bytes:
    """Return the key that is held for a salt; b'' where none is."""
    return _held.get(salt, b"")


def let_go() -> None:
    """Forget every key."""
    _held.clear()


def head_of(file: Path) -> bytes:
    """Return how a file begins; nothing of one that is not there.

    Never of a database that this process is writing to: on POSIX closing any handle of a file lets
    go of all its locks, SQLite's too.
    """
    try:
        with file.open("rb") as opened:
            return opened.read(SALT)
    except OSError:
        return b""


def is_plain(file: Path) -> bool:
    """Whether anybody who has the file can read it."""
    return head_of(file) == PLAIN


def salt_of(file: Path) -> bytes:
    """Return the salt of a locked file whose key is held; b'' of any other, unread if none is."""
    head = head_of(file) if _held else b""
    return head if head in _held else b""


def connect(
    file: Path, *, mode: str = "rw", salt: bytes | None = None, **how: Any
) -> sqlite3.Connection:
    """Open a database file; `mode` is SQLite's: ro, rw or rwc.

    `salt` says what it is or, if it is new, will be; else it is looked at. `how` goes to
    sqlite3.connect. Nothing is read yet: a wrong key shows with the first statement, as damage
    does (sqlite3.DatabaseError).
    """
    if salt is None:
        salt = salt_of(file)
    return connect_by(cipher() if salt else sqlite3, file, mode, salt, **how)


def connect_by(
    library: ModuleType, file: Path, mode: str, salt: bytes, **how: Any
) -> sqlite3.Connection:
    """Open a file by SQLite's own library, or by SQLCipher's, which reads plain files too."""
    address = f"{file.absolute().as_uri()}?mode={mode}"
    connection: sqlite3.Connection = library.connect(address, uri=True, **how)
    if salt:
        connection.execute("PRAGMA cipher_log_level = NONE")  # it would write on our error channel
        connection.execute(f'PRAGMA key = "{key_text(salt)}"')
        for pragma in PINNED:
            connection.execute(f"PRAGMA {pragma}")
    return connection


def salt_in(connection: sqlite3.Connection) -> bytes:
    """Return the salt of an open database; b'' of a plain one."""
    found = connection.execute("PRAGMA cipher_salt").fetchone()
    return bytes.fromhex(found[0]) if found and found[0] else b""


def key_text(salt: bytes) -> str:
    """Return the held key with its salt as SQLCipher takes them raw: nothing is derived."""
    return f"x'{_held[salt].hex()}{salt.hex()}'"


def cipher() -> ModuleType:
    """Return SQLCipher's module; its errors are sqlite3's from then on.

    All of the program catches sqlite3's errors, of files that may be locked or not.
    """
    from sqlcipher3 import dbapi2

    if not issubclass(dbapi2.DatabaseError, sqlite3.Error):
        for name in _ERRORS:
            theirs = getattr(dbapi2, name)
            theirs.__bases__ = (getattr(sqlite3, name), *theirs.__bases__)
    return cast(ModuleType, dbapi2)
