"""The key of a locked database: where it lies, and the ways back to it.

A file beside the database says which salt it is for, and holds the key twice: under a passphrase,
unless the desktop's keyring has it; and sealed to the team's root key, as age seals to an Ed25519
key. Every computer knows the public half of that; an organizer's, or the recovery sheet, has the
other. Nobody else can do anything with the file: it may be sent.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from circledesk.errors import FileRefused, KeyLocked, NotAllowed
from circledesk.everybody import is_everybodys
from circledesk.in_place import keep_whole
from circledesk.sync.keys import bytes_of, public_half, text_of
from circledesk.sync.keystore import (
    Sealed,
    drop_from_keyring,
    keep_in_keyring,
    seal,
    secret_in_keyring,
    unseal,
)

MARK = "CircleDesk database key"
FORMAT = 1
SALT, KEY = 16, 32
LARGEST = 1 << 16
"""Bytes of such a file: whoever sends more sends something else."""


class Secret(NamedTuple):
    """A database's salt, by which its files are known, and its key."""

    salt: bytes
    key: bytes

    def __repr__(self) -> str:
        """Name the salt: a key stands in no message and no log."""
        return f"Secret({self.salt.hex()})"


class Lock(msgspec.Struct, frozen=True):
    """What the file beside the database says."""

    mark: str
    format: int
    salt: str
    team: str
    root: str
    """The team's root key, public half, to which `recovery` is sealed."""
    recovery: str
    """An age file, base64."""
    sealed: Sealed | None = None
    """The key under a passphrase; none where the keyring holds it."""


class Root(NamedTuple):
    """A team and the public half of its root key."""

    team: str
    public: str


Ask = Callable[[], str] | None


def new_secret() -> Secret:
    """Return a new key by chance, and a new salt."""
    return Secret(os.urandom(SALT), os.urandom(KEY))


def keep(file: Path, secret: Secret, root: Root, ask: Ask, *, keyring: bool = True) -> Lock:
    """Keep a key in the keyring, where one answers and may be used; else under a passphrase.

    Raises KeyLocked where it can be kept in neither; then nothing was.
    """
    sealed = None
    if not (keyring and keep_in_keyring(_name(secret.salt), text_of(secret.key))):
        words = ask() if ask is not None else ""
        if not words:
            raise KeyLocked(
                "No keyring of this computer takes the key of the database, and no passphrase was "
                "given to lock it with.",
                "Type a passphrase when asked, or set CIRCLEDESK_PASSPHRASE for a script.",
            )
        sealed = seal(secret.key, words)
    box = _seal_to_root(secret, root.public)
    lock = Lock(MARK, FORMAT, text_of(secret.salt), root.team, root.public, box, sealed)
    keep_whole(file, msgspec.json.encode(lock), private=not is_everybodys(file.parent))
    return lock


def turn_to(file: Path, lock: Lock, secret: Secret, root: Root) -> None:
    """Seal the key to another root key: the library came into another team."""
    box = _seal_to_root(secret, root.public)
    changed = msgspec.structs.replace(lock, team=root.team, root=root.public, recovery=box)
    keep_whole(file, msgspec.json.encode(changed), private=not is_everybodys(file.parent))


def read(file: Path) -> Lock:
    """Read such a file; FileRefused where it is none, or cut off."""
    try:
        content = file.read_bytes()
        lock = msgspec.json.decode(content[:LARGEST], type=Lock)
        whole = len(bytes_of(lock.salt)) == SALT
    except (OSError, ValueError, msgspec.MsgspecError, RecursionError):
        raise _no_file() from None
    if not whole or (lock.mark, lock.format) != (MARK, FORMAT):
        raise _no_file()
    return lock


def open_lock(lock: Lock, ask: Ask) -> Secret:
    """Return the key from the keyring or from under its passphrase; KeyLocked where neither is."""
    salt = bytes_of(lock.salt)
    if lock.sealed is None:
        held = secret_in_keyring(_name(salt))
        if held is None or len(held) != KEY:
            raise KeyLocked(
                "The database is locked, and its key is not in the keyring of whoever is signed "
                "in to this computer.",
                "Sign in as before. If the key is gone, send the file database.sealed to your "
                "organizer, who can open it (see Locked database in the handbook).",
            )
        return Secret(salt, held)
    words = ask() if ask is not None else ""
    if not words:
        raise KeyLocked(
            "The database is locked with a passphrase, and none was given.",
            "Type it when asked, or set CIRCLEDESK_PASSPHRASE for a script.",
        )
    return _checked(Secret(salt, unseal(lock.sealed, words)))


def open_by_root(lock: Lock, seed: bytes) -> Secret:
    """Return the key by the team's root key; NotAllowed where it was sealed to another."""
    from pyrage import DecryptError, decrypt

    if text_of(public_half(seed)) != lock.root:
        raise _other_team()
    try:
        secret = msgspec.json.decode(
            decrypt(bytes_of(lock.recovery), [_identity(seed)]), type=Secret
        )
    except (DecryptError, ValueError, msgspec.MsgspecError):
        raise _other_team() from None
    if secret.salt != bytes_of(lock.salt):
        raise _other_team()
    return _checked(secret)


def answer(lock: Lock, secret: Secret, words: str) -> bytes:
    """Return the file that opens the database anew: the same, under words told by telephone."""
    return msgspec.json.encode(msgspec.structs.replace(lock, sealed=seal(secret.key, words)))


def forget(file: Path) -> None:
    """Take the file away, and its key out of the keyring."""
    lock = read(file)
    if lock.sealed is None:
        drop_from_keyring(_name(bytes_of(lock.salt)))
    file.unlink()


def _name(salt: bytes) -> str:
    """Return what the keyring calls the key: its own or another database's."""
    return f"database {salt.hex()}"


def _seal_to_root(secret: Secret, public: str) -> str:
    from pyrage import encrypt, ssh

    key = Ed25519PublicKey.from_public_bytes(bytes_of(public))
    text = key.public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH).decode()
    return text_of(encrypt(msgspec.json.encode(secret), [ssh.Recipient.from_str(text)]))


def _identity(seed: bytes) -> Any:
    from pyrage import ssh

    key = Ed25519PrivateKey.from_private_bytes(seed)
    form = (Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption())
    return ssh.Identity.from_buffer(key.private_bytes(*form))


def _checked(secret: Secret) -> Secret:
    if len(secret.key) != KEY:
        raise _no_file()
    return secret


def _no_file() -> FileRefused:
    return FileRefused(
        "This is not the key file of a locked database, or it is cut off.",
        "Take the file database.sealed from the folder of the locked library.",
    )


def _other_team() -> NotAllowed:
    return NotAllowed(
        "This database was locked by a computer of another team.",
        "Look for the recovery sheet, or the organizer, of that team.",
    )
