"""The key of a locked database: held before anything is opened, and found again when it is gone.

Without its keyring a library is opened by the team's root key: from the recovery sheet, or by an
organizer, who is sent the small file beside the database and sends back one that opens under words
told by telephone.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from pathlib import Path

from circledesk.errors import FileRefused, KeyLocked, NotAllowed, NotFound
from circledesk.in_place import keep_whole
from circledesk.models import opening
from circledesk.said import said
from circledesk.services.facts.database_lock import Answer
from circledesk.settings import Paths
from circledesk.sync import database_key
from circledesk.sync.invitation import as_told, six_words
from circledesk.sync.keys import DeviceKeys, bytes_of
from circledesk.sync.recovery import read_sheet

Ask = Callable[[], str] | None


def hold_key(paths: Paths, ask: Ask = None) -> None:
    """Hold the key of a locked library's files for this process; KeyLocked where it is not found.

    A plain database needs none: what is left of its time as a locked one is opened if it can be.
    """
    if not paths.database_key.exists():
        return
    plain = opening.is_plain(paths.database)
    with contextlib.suppress(*((KeyLocked, FileRefused) if plain else ())):
        lock = database_key.read(paths.database_key)
        if not opening.held(bytes_of(lock.salt)):
            opening.hold(*database_key.open_lock(lock, None if plain else ask))


def salt_beside(paths: Paths) -> bytes:
    """Return by what a library's file is known that is not plain, as the key beside it tells.

    b'' where none is there, or it is not held.
    """
    if not paths.database_key.exists() or opening.is_plain(paths.database):
        return b""
    salt = bytes_of(database_key.read(paths.database_key).salt)
    return salt if opening.held(salt) else b""


def key_to_hand_over(salt: bytes) -> bytes:
    """Return a line that tells a process of our own the key that is held here; b'' without one.

    Through a pipe only: what stands among the words of a command everybody can list.
    """
    key = opening.held(salt)
    return f"{salt.hex()} {key.hex()}\n".encode() if key else b""


def take_key(line: str) -> None:
    """Hold the key that the window handed over; a line that is none holds nothing."""
    try:
        salt, key = (bytes.fromhex(word) for word in line.split())
    except ValueError:
        return
    if (len(salt), len(key)) == (opening.SALT, opening.KEY):
        opening.hold(salt, key)


def follow_root(paths: Paths, settings: Mapping[str, str]) -> None:
    """Seal the key to the root key that the team has now, where it was sealed to another."""
    lock = database_key.read(paths.database_key)
    key = opening.held(bytes_of(lock.salt))
    root = database_key.Root(settings.get("team", ""), settings.get("root_key", ""))
    if key and root.public and root.public != lock.root:
        secret = database_key.Secret(bytes_of(lock.salt), key)
        database_key.turn_to(paths.database_key, lock, secret, root)


def recover_by_sheet(folder: Path, *, sheet: str, ask: Ask = None) -> None:
    """Open a locked library by the team's recovery sheet, and keep its key anew."""
    paths = Paths(folder)
    lock = _lock_of(paths)
    _keep_anew(paths, lock, database_key.open_by_root(lock, read_sheet(sheet).seed), ask)


def recover_by_answer(folder: Path, *, file: Path, words: str, ask: Ask = None) -> None:
    """Open a locked library by what the organizer sent back, and keep its key anew."""
    paths = Paths(folder)
    lock, told = _lock_of(paths), database_key.read(file)
    if told.salt != lock.salt or told.sealed is None:
        raise FileRefused(
            "This answer is not for the library on this computer.",
            "Send your organizer the file database.sealed from this computer's folder once more.",
        )
    opened = as_told(words, lambda typed: database_key.open_lock(told, lambda: typed))
    _keep_anew(paths, lock, opened, ask)


def answer(keys: DeviceKeys, *, file: Path, out: Path, words: str = "") -> Answer:
    """Write the answer to a branch whose library does not open; only who has the team's key can.

    `words` open the answer; without them six are made.
    """
    if not keys.root_seed:
        raise NotAllowed(
            "This computer does not hold the team's key.",
            "Let an organizer's computer answer that holds it, or use the recovery sheet.",
        )
    lock = database_key.read(file)
    secret = database_key.open_by_root(lock, keys.root_seed)
    made = words or six_words()
    keep_whole(out, database_key.answer(lock, secret, made), private=True)
    return Answer(str(out), "" if words else made)


def _lock_of(paths: Paths) -> database_key.Lock:
    if not paths.database_key.is_file():
        raise NotFound(
            said("No database is locked in {folder}.", folder=paths.folder),
            "Name the folder of the locked library (--data).",
        )
    return database_key.read(paths.database_key)


def _keep_anew(
    paths: Paths, lock: database_key.Lock, secret: database_key.Secret, ask: Ask
) -> None:
    root = database_key.Root(lock.team, lock.root)
    database_key.keep(paths.database_key, secret, root, ask)
    opening.hold(*secret)
