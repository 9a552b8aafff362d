"""What one change adds to its writer's mark and its scope's digest: sums that no order changes.

Hashes have 128 bits; sums are taken modulo 2**128. Each change and each action keeps a sum of its
own beside it, on this PC only: it tells which of them was altered since, and proves a copy of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

import msgspec

from circledesk.models.changes import STRIPPED, Change

MASK = (1 << 128) - 1
SEPARATOR = "\x1f"
OWN = (1 << 63) - 1
"""The bits of its digest that a change keeps beside it: they add up to those of the scope's."""
_number = int.from_bytes


def _plain(value: object) -> str:
    """Keep the text of a sentence that could still be said in another language."""
    if isinstance(value, str):
        return str(value)
    raise TypeError(f"{type(value).__name__} is no value of a cell")


encoder = msgspec.json.Encoder(enc_hook=_plain)
"""Makes the bytes of cells: what the log keeps, and what the sums are over."""


def mark_of(operation: str, table: str, row: str) -> int:
    """Return what one change adds to its writer's mark; cells are never part of it."""
    named = f"{operation}\x1f{table}\x1f{row}"
    return _number(blake2b(named.encode(), digest_size=16).digest(), "big")


def digest_of(change: Change, cells: bytes, over: bytes) -> int:
    """Return what one change adds to its scope's digest: all by which the fold decides.

    `cells` is the JSON of its values, `over` that of the changes it replaces, empty for none. Of a
    stripped change neither counts: what stays of it is a matter of the version that stripped it.
    """
    _, writer, seq, operation, _, _, _, lamport, table, row, names, _, _, subject, kind = change
    head = (
        f"{writer}\x1f{seq}\x1f{operation}\x1f{table}\x1f{row}"
        f"\x1f{kind}\x1f{lamport}\x1f{subject or ''}"
    )
    if kind == STRIPPED:
        return _number(blake2b(head.encode(), digest_size=16).digest(), "big")
    body = f"{head}\x1f{','.join(names)}\x1f".encode() + cells + b"\x1f" + over
    return _number(blake2b(body, digest_size=16).digest(), "big")


def operation_sum(told: Iterable[object], in_doubt: object = False) -> int:
    """Return the own sum of an action: of its uid, writer, verb, clock and person, which no digest
    is over. In a damaged file they may be anything.
    """
    doubt = f"{SEPARATOR}in doubt" if in_doubt else ""
    raw = f"{SEPARATOR.join(map(str, told))}{doubt}".encode("utf-8", "surrogateescape")
    return _number(blake2b(raw, digest_size=8).digest(), "big") & OWN
