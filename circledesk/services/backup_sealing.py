"""Backups that leave the house: packed, and sealed by age so that a lost stick tells nobody.

They are sealed to the team's root key, which the recovery sheet brings back where the computer is
gone, to every organizer's computer, and to this one. All that needs is public: no passphrase is
asked for a copy. The root key is an Ed25519 key; age takes such keys in the form of SSH's.
"""

from __future__ import annotations

import contextlib
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import FileRefused, KeyLocked
from circledesk.models.log import read_settings
from circledesk.models.team import Device
from circledesk.said import said
from circledesk.services.living import standing_devices
from circledesk.sync.keys import bytes_of

if TYPE_CHECKING:
    from circledesk.sync.keys import DeviceKeys

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

LEVEL = 3
_BLOCK = 1 << 20
_BEGINS = b"age-encryption.org/v1\n"
_ENDS = b"\n--- "
"""How the head of every sealed file begins and ends; between stands who can open it."""
_HEAD = 1 << 16


def recipients(session: Session) -> tuple[str, ...]:
    """Return the public keys that a backup of this library is sealed to."""
    mine = read_settings(session.connection())
    sealed = select(Device.seal_key).where(
        (Device.role == "organizer") | (Device.id == mine.get("device", "")), *standing_devices()
    )
    keys = [key for key in session.scalars(sealed) if key]
    root = mine.get("root_key", "")
    return tuple(sorted({*keys, *([_as_ssh(bytes_of(root))] if root else [])}))


def seal_file(file: Path, target: Path, keys: Iterable[str]) -> None:
    """Write a file packed and sealed beside it; what is packed and open never leaves its folder."""
    from pyrage import encrypt_io, ssh, x25519

    to = [
        (ssh.Recipient if key.startswith("ssh-") else x25519.Recipient).from_str(key)
        for key in keys
    ]
    packed = file.with_name(file.name + ".part.packed")
    try:
        with file.open("rb") as source, zstd.open(packed, "wb", level=LEVEL) as out:
            shutil.copyfileobj(source, out, _BLOCK)
        with packed.open("rb") as plain, target.open("wb") as out:
            encrypt_io(plain, out, to)
    finally:
        packed.unlink(missing_ok=True)


def unseal_file(
    file: Path, target: Path, *, keys: DeviceKeys | None = None, root_seed: bytes = b""
) -> None:
    """Open a sealed backup with this computer's keys, or with the root key of a recovery sheet.

    Raises KeyLocked where neither opens it, FileRefused where it is no sealed backup or a part of
    it is missing or altered; then nothing is written.
    """
    from pyrage import DecryptError, decrypt_io, ssh, x25519

    mine = [x25519.Identity.from_str(keys.identity)] if keys else []
    root = root_seed or (keys.root_seed if keys else b"")
    known = [*mine, *([ssh.Identity.from_buffer(_as_pem(root))] if root else [])]
    packed = target.with_name(target.name + ".part.packed")
    try:
        with file.open("rb") as sealed, packed.open("wb") as out:
            head = sealed.read(_HEAD)
            if not head.startswith(_BEGINS) or _ENDS not in head:
                raise _no_backup(file)
            sealed.seek(0)
            decrypt_io(sealed, out, known)
        with zstd.open(packed, "rb") as source, target.open("wb") as out:
            shutil.copyfileobj(source, out, _BLOCK)
    except (DecryptError, zstd.ZstdError, EOFError):
        with contextlib.suppress(OSError):
            target.unlink(missing_ok=True)
        raise KeyLocked(
            "This backup does not open with that.",
            "Take the recovery sheet of the team that it belongs to, or another backup.",
        ) from None
    except OSError as error:
        if error.errno is not None:  # the disk's trouble, not the file's
            raise
        raise _no_backup(file) from None
    finally:
        packed.unlink(missing_ok=True)


def _no_backup(file: Path) -> FileRefused:
    return FileRefused(
        said("«{file}» is not a backup of CircleDesk, or it is cut off.", file=file.name),
        "Choose another backup; nothing was changed.",
    )


def _as_ssh(public: bytes) -> str:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    key = Ed25519PublicKey.from_public_bytes(public)
    return key.public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH).decode()


def _as_pem(seed: bytes) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import (
        Encoding,
        NoEncryption,
        PrivateFormat,
    )

    key = Ed25519PrivateKey.from_private_bytes(seed)
    return key.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption())
