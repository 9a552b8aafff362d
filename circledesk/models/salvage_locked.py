"""Reading what can be read of a damaged locked file: each page is opened by itself.

SQLCipher gives up a file at its first bad page. A page that was altered does not prove itself, and
counts as blank; all others are as they were written. Laid out as SQLCipher 4 does it
(`opening.PINNED`).
"""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from circledesk.models.opening import PLAIN, SALT, held
from circledesk.models.salvage import Salvaged, Tell, salvage_pages

PAGE = 4096
_START = 16
"""Of the bytes that begin the block with which a page is locked."""
_PROOF = 64
USABLE = PAGE - _START - _PROOF
"""What of a page SQLite writes into."""
_MASK = 0x3A
"""Makes the salt of the proofs from that of the file."""


def salvage_locked(file: Path, salt: bytes, tell: Tell | None = None) -> Salvaged:
    """Read all rows of a file that was locked with the key held for a salt."""
    data, key = file.read_bytes(), held(salt)
    proving = hashlib.pbkdf2_hmac("sha512", key, bytes(b ^ _MASK for b in salt), 2, len(key))
    pages = [
        _opened(data[at : at + PAGE], at // PAGE + 1, key, proving)
        for at in range(0, len(data), PAGE)
    ]
    return salvage_pages(b"".join(pages), USABLE, tell)


def _opened(page: bytes, number: int, key: bytes, proving: bytes) -> bytes:
    """Return what a page holds; nothing but zeros of one that does not prove itself."""
    first = SALT if number == 1 else 0
    body, proof = page[first : USABLE + _START], page[USABLE + _START :]
    told = hmac.new(proving, body + number.to_bytes(4, "little"), "sha512").digest()
    if not hmac.compare_digest(told, proof):
        return bytes(USABLE)
    opener = Cipher(AES(key), CBC(body[-_START:])).decryptor()
    return PLAIN[:first] + opener.update(body[:-_START]) + opener.finalize()
