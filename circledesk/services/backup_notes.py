"""What is known of a backup, in a small file beside it: its digest, its counts, when it was proven.

A backup without such a note (from an older version, or brought here by hand) is not damaged: it is
only not checked yet.
"""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import msgspec

from circledesk.in_place import keep_whole
from circledesk.models import opening
from circledesk.said import Sentence, recalled, said

COUNTED = {
    "circles": "learning_circle",
    "learners": "learner",
    "signups": "signup",
    "attendance": "attendance",
    "certificates": "certificate",
}
"""What is counted in a backup, and the table that holds it."""
DAMAGED = said("The file is damaged, or no backup of CircleDesk.")
UNKNOWN = -1
"""How far the library was in a backup that cannot be read."""
_BLOCK = 1 << 20


class Note(msgspec.Struct, frozen=True):
    """What was found out of a backup's bytes."""

    digest: str
    """SHA-256 of the file, hexadecimal."""
    size: int
    counts: dict[str, int]
    """By the names of `COUNTED`: rows that are not deleted."""
    checked: datetime | None = None
    """When the full check found it sound."""
    proven: datetime | None = None
    """When it was last restored into an empty folder, opened, checked and counted."""
    trouble: str = ""
    """What a full check found wrong; empty where nothing is, or none was made."""
    reached: int = UNKNOWN
    """How far the library was: see `reached_in`."""


def note_file(backup: Path) -> Path:
    """Return where the note of a backup lies."""
    return backup.with_suffix(".json")


def read_note(backup: Path) -> Note | None:
    """Return what is known of a backup; None where nothing readable is."""
    try:
        note = msgspec.json.decode(note_file(backup).read_bytes(), type=Note)
        return msgspec.structs.replace(note, trouble=recalled(note.trouble))
    except (OSError, msgspec.MsgspecError):
        return None


def keep_note(backup: Path, note: Note) -> Note:
    """Write a note, whole or not at all."""
    keep_whole(note_file(backup), as_json(note))
    return note


def as_json(told: object) -> bytes:
    """Write facts as JSON; a sentence in them can still be said in another language later."""
    return msgspec.json.encode(told, enc_hook=_sentence)


def _sentence(value: object) -> str:
    if isinstance(value, Sentence):
        return value.kept()
    raise NotImplementedError(type(value))


def write_note(backup: Path) -> Note:
    """Take the digest of a backup that was written just now, and count what it holds."""
    size, counts = backup.stat().st_size, counts_in(backup)
    return keep_note(backup, Note(digest_of(backup), size, counts, reached=reached_in(backup)))


def is_undamaged(backup: Path) -> bool:
    """Whether a backup opens and SQLite finds no damage in it."""
    try:
        with closing(look_at(backup)) as connection:
            return bool(connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok")
    except sqlite3.DatabaseError:
        return False


def drop_note(backup: Path) -> None:
    """Forget what is known of a backup whose bytes are about to change."""
    note_file(backup).unlink(missing_ok=True)


def drop_backup(backup: Path) -> None:
    """Delete a backup and what is known of it; a file that is held stays."""
    with contextlib.suppress(OSError):
        backup.unlink(missing_ok=True)
        drop_note(backup)


def digest_of(file: Path) -> str:
    """Return the SHA-256 of a file, read block by block."""
    found = hashlib.sha256()
    with file.open("rb") as content:
        while block := content.read(_BLOCK):
            found.update(block)
    return found.hexdigest()


def is_as_noted(backup: Path, note: Note) -> bool:
    """Whether a backup holds the bytes that it was written with."""
    try:
        return backup.stat().st_size == note.size and digest_of(backup) == note.digest
    except OSError:
        return False


def look_at(file: Path) -> sqlite3.Connection:
    """Open a backup to read in it: the one place where a backup is opened without a change."""
    return opening.connect(file, mode="ro")


def counts_in(file: Path) -> dict[str, int]:
    """Return how much a backup holds; nothing of a damaged one, or of an older table."""
    counts = {}
    try:
        with closing(look_at(file)) as connection:
            for name, table in COUNTED.items():
                counted = f"SELECT count(*) FROM {table} WHERE deleted_at IS NULL"
                counts[name] = int(connection.execute(counted).fetchone()[0])
    except sqlite3.DatabaseError:
        return {}
    return counts


def reached(backup: Path) -> int:
    """Return how far the library was in a backup, as its note says, else as the file does."""
    note = read_note(backup)
    return note.reached if note and note.reached != UNKNOWN else reached_in(backup)


def reached_in(file: Path) -> int:
    """Return the greatest lamport number that a backup's library had seen; UNKNOWN if unreadable.

    On one computer it never falls, not by a restore or another team either (`life`): unlike the
    time in a file's name it says which of two backups is the newer one, whatever the clock was.
    """
    try:
        with closing(look_at(file)) as connection:
            told = connection.execute("SELECT value FROM setting WHERE key = 'lamport'").fetchone()
            return int(told[0]) if told else UNKNOWN
    except (sqlite3.DatabaseError, ValueError):
        return UNKNOWN
