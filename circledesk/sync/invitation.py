"""The invitation file: what a new PC needs to join, sealed by a passphrase told over the phone.

It carries the team's identity, the secret that proves the request to join, and the team's and the
branch's own rows as changes. Words are made of syllables that are said alike in English and
Kiswahili: 8,100 words, six of them are 77 bits.
"""

from __future__ import annotations

import secrets
import sys
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import msgspec

from circledesk.errors import FileRefused, KeyLocked
from circledesk.models.changes import Change
from circledesk.sync import wire
from circledesk.sync.keystore import Sealed, seal, unseal

if TYPE_CHECKING or sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

T = TypeVar("T")
FORMAT = 1
MARK = "CircleDesk invitation"
LARGEST = 1 << 30
"""Bytes of its lines: an organizer's holds all of the team, as a bundle may."""


class Invited(msgspec.Struct, frozen=True):
    """What an invitation says of the team and of the PC's place in it."""

    team: str
    root_key: str
    invitation: str
    secret: str
    branch: str
    organizers: dict[str, str]
    """device id -> age recipient of the organizers' PCs."""
    role: str = "branch"
    """branch or organizer."""
    branches: tuple[str, ...] = ()
    """All branches that the PC is to hold, where they are several; `branch` is its home."""

    @property
    def held(self) -> tuple[str, ...]:
        """The branches whose learners the PC is to hold."""
        return self.branches or (self.branch,)


class _File(msgspec.Struct, frozen=True):
    mark: str
    format: int
    sealed: Sealed


_CONSONANTS = "bdfghjklmnprstvwyz"
_VOWELS = "aeiou"


def six_words() -> str:
    """Return six words to tell over the telephone."""
    pick = secrets.choice
    return " ".join("".join(pick(_CONSONANTS) + pick(_VOWELS) for _ in range(2)) for _ in range(6))


def as_told(words: str, attempt: Callable[[str], T]) -> T:
    """Try words that were told by telephone as they are typed, then in small letters."""
    try:
        return attempt(words)
    except KeyLocked:
        if words == words.lower():
            raise
        return attempt(words.lower())


def write_invitation(invited: Invited, head: wire.Head, changes: Iterable[Change],
                     passphrase: str) -> bytes:  # fmt: skip
    """Return the bytes of an invitation file."""
    inside = msgspec.json.encode(invited) + b"\n" + b"".join(wire.write_lines(head, changes))
    sealed = seal(zstd.compress(inside, 10), passphrase)
    return msgspec.json.encode(_File(MARK, FORMAT, sealed))


def read_invitation(content: bytes, passphrase: str) -> tuple[Invited, wire.Part]:
    """Return what an invitation says. A wrong passphrase raises KeyLocked, else FileRefused."""
    packed = as_told(passphrase, partial(unseal, sealed_in(content)))
    try:
        decompressor = zstd.ZstdDecompressor()
        inside = decompressor.decompress(packed, LARGEST)
        if not decompressor.eof:
            raise _refused()
        first, *lines = inside.splitlines()
        return msgspec.json.decode(first, type=Invited), wire.read_lines(lines)
    except (zstd.ZstdError, msgspec.MsgspecError, ValueError):
        raise _refused() from None


def sealed_in(content: bytes) -> Sealed:
    """Return the sealed part of an invitation; FileRefused where the file is none."""
    try:
        file = msgspec.json.decode(content, type=_File)
    except (msgspec.MsgspecError, RecursionError):
        raise _refused() from None
    if file.mark != MARK or file.format != FORMAT:
        raise _refused()
    return file.sealed


def _refused() -> FileRefused:
    return FileRefused(
        "This is not an invitation file, or it is cut off.",
        "Ask the organizer to send it again as a document; nothing was changed here.",
    )
