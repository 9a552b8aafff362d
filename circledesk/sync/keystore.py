"""Where a device's private keys lie: the desktop's keyring, else a file under a passphrase.

The file beside the data says which (`kind`). A keyring is believed only after a round trip: the
null backend says yes to everything and keeps nothing. The passphrase file is sealed by
Argon2id and ChaCha20-Poly1305 and readable by its owner only (0600).
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable
from typing import Any

import msgspec

from circledesk.errors import KeyLocked
from circledesk.everybody import is_everybodys
from circledesk.in_place import keep_whole
from circledesk.settings import Paths
from circledesk.sync.keys import DeviceKeys, bytes_of, text_of

SERVICE = "CircleDesk"


class Cost(msgspec.Struct, frozen=True):
    """What one guess of a passphrase costs: Argon2id's memory in KiB, passes and lanes."""

    memory: int = 65536
    passes: int = 3
    lanes: int = 4


COST = Cost()
"""RFC 9106's second recommended option: 64 MiB, three passes."""


class Sealed(msgspec.Struct, frozen=True):
    """Bytes under a passphrase."""

    salt: str
    nonce: str
    box: str
    cost: Cost


class _Store(msgspec.Struct, frozen=True):
    kind: str
    device: str
    sealed: Sealed | None = None


def seal(plain: bytes, passphrase: str, *, cost: Cost | None = None) -> Sealed:
    """Put bytes under a passphrase."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    cost = cost or COST
    salt, nonce = os.urandom(16), os.urandom(12)
    box = ChaCha20Poly1305(_key(passphrase, salt, cost)).encrypt(nonce, plain, SERVICE.encode())
    return Sealed(text_of(salt), text_of(nonce), text_of(box), cost)


def unseal(sealed: Sealed, passphrase: str) -> bytes:
    """Take bytes out again. A wrong passphrase, or an altered file, raises KeyLocked."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    wrong = KeyLocked(
        "The passphrase does not open it.", "Check the words and try again; nothing was changed."
    )
    cost = sealed.cost
    if not (8 <= cost.memory <= 1 << 20 and 1 <= cost.passes <= 20 and 1 <= cost.lanes <= 16):
        raise wrong
    try:
        key = _key(passphrase, bytes_of(sealed.salt), cost)
        box = bytes_of(sealed.box)
        return ChaCha20Poly1305(key).decrypt(bytes_of(sealed.nonce), box, SERVICE.encode())
    except (InvalidTag, ValueError):
        raise wrong from None


def _key(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    words = " ".join(passphrase.split()).encode()
    return Argon2id(
        salt=salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory
    ).derive(words)


def save_keys(paths: Paths, keys: DeviceKeys, ask: Callable[[], str] | None) -> str:
    """Keep new keys: in the keyring where one answers, else under a passphrase.

    A keyring is one user's: where all users of a PC share the library, it is the passphrase.

    Returns `keyring` or `passphrase`. Without either it raises KeyLocked before anything is kept.
    """
    plain = msgspec.json.encode(keys)
    shared = is_everybodys(paths.folder)
    if not shared and keep_in_keyring(keys.device_id, text_of(plain)):
        store = _Store("keyring", keys.device_id)
    elif ask is not None and (passphrase := ask()):
        store = _Store("passphrase", keys.device_id, seal(plain, passphrase))
    else:
        raise _no_passphrase()
    keep_whole(paths.keys, msgspec.json.encode(store), private=not shared)
    return store.kind


def change_keys(paths: Paths, keys: DeviceKeys, ask: Callable[[], str] | None) -> None:
    """Keep changed keys where the old ones lie. A passphrase must open the old ones first.

    A slip of the finger would else lock the new ones with words that nobody knows.
    """
    store = msgspec.json.decode(paths.keys.read_bytes(), type=_Store)
    plain = msgspec.json.encode(keys)
    if store.sealed is None:
        if not keep_in_keyring(store.device, text_of(plain)):
            raise _lost()
        return
    passphrase = ask() if ask is not None else ""
    if not passphrase:
        raise _no_passphrase()
    unseal(store.sealed, passphrase)
    changed = _Store("passphrase", keys.device_id, seal(plain, passphrase))
    shared = is_everybodys(paths.folder)
    keep_whole(paths.keys, msgspec.json.encode(changed), private=not shared)


def open_keys(paths: Paths, ask: Callable[[], str] | None) -> DeviceKeys:
    """Open this PC's keys. Raises KeyLocked where the passphrase is missing or wrong."""
    lost = _lost()
    try:
        store = msgspec.json.decode(paths.keys.read_bytes(), type=_Store)
    except (OSError, msgspec.MsgspecError):
        raise lost from None
    if store.kind == "keyring":
        try:
            return msgspec.json.decode(secret_in_keyring(store.device) or b"", type=DeviceKeys)
        except msgspec.MsgspecError:
            raise lost from None
    if store.sealed is None:
        raise lost
    passphrase = ask() if ask is not None else ""
    if not passphrase:
        raise _no_passphrase()
    return msgspec.json.decode(unseal(store.sealed, passphrase), type=DeviceKeys)


def _lost() -> KeyLocked:
    return KeyLocked(
        "The keys of this computer are not where they should be.",
        "Ask the organizer for a new invitation file, or look for your recovery sheet.",
    )


def _no_passphrase() -> KeyLocked:
    return KeyLocked(
        "The keys of this computer lie under a passphrase, and none was given.",
        "Type it when asked, or set CIRCLEDESK_PASSPHRASE for a script.",
    )


def keep_in_keyring(name: str, value: str) -> bool:
    """Keep a secret in the desktop's keyring; true only if it comes back."""

    def kept(keyring: Any) -> bool:
        keyring.set_password(SERVICE, name, value)
        return bool(keyring.get_password(SERVICE, name) == value)

    return _asked(kept) is True


def read_from_keyring(name: str) -> str | None:
    """Return a secret that the desktop's keyring holds; None where it has none."""
    held = _asked(lambda keyring: keyring.get_password(SERVICE, name))
    return held if isinstance(held, str) else None


def secret_in_keyring(name: str) -> bytes | None:
    """Return bytes that the keyring holds; None too where it answers something else."""
    try:
        return bytes_of(read_from_keyring(name) or "") or None
    except ValueError:
        return None


def drop_from_keyring(name: str) -> None:
    """Take a secret out of the desktop's keyring, where it is there."""
    _asked(lambda keyring: keyring.delete_password(SERVICE, name))


PATIENCE = 60.0
"""Seconds for the keyring to answer; somebody may be typing the words that open it."""
_silent: list[threading.Thread] = []
"""Who waited for so long, and waits still: nobody else is made to wait behind it."""


def _asked(ask: Callable[[Any], object]) -> object:
    """Ask the desktop's keyring; None where there is none, it fails, or it stays silent."""
    answers: list[object] = []

    def wait() -> None:
        with contextlib.suppress(Exception):
            import keyring

            answers.append(ask(keyring))

    if any(one.is_alive() for one in _silent):
        return None
    waiting = threading.Thread(target=wait, daemon=True)
    waiting.start()
    waiting.join(PATIENCE)
    _silent[:] = [waiting] if waiting.is_alive() else []
    return answers[0] if answers else None


def lies_in_keyring(paths: Paths) -> bool:
    """Whether this PC's keys are in the desktop's keyring; KeyLocked where it has none."""
    try:
        return msgspec.json.decode(paths.keys.read_bytes(), type=_Store).sealed is None
    except (OSError, msgspec.MsgspecError):
        raise _lost() from None
