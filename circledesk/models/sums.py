"""What one change adds to its writer's mark and its scope's digest: sums that no order changes.

Hashes have 128 bits; sums are taken modulo 2**128.
"""

from __future__ import annotations

from hashlib import blake2b

import msgspec

from circledesk.models.changes import STRIPPED, Change

MASK = (1 << 128) - 1


def _plain(value: object) -> str:
    """Keep the text of a sentence that could still be said in another language."""
    if isinstance(value, str):
        return str(value)
    raise TypeError(f"{type(value).__name__} is no value of a cell")


encoder = msgspec.json.Encoder(enc_hook=_plain)
"""Makes the bytes of cells: what the log keeps, and what the sums are over."""


def mark_of(operation: str, table: str, row: str) -> int:
    """Return what one change adds to its writer's mark; cells are never part of it."""
    return int.from_bytes(
        blake2b(f"{operation}\x1f{table}\x1f{row}".encode(), digest_size=16).digest(), "big"
    )


def digest_of(change: Change, cells: bytes, over: bytes) -> int:
    """Return what one change adds to its scope's digest: all by which the fold decides.

    `cells` is the JSON of its values, `over` that of the changes it replaces, empty for none. Of a
    stripped change neither counts: what stays of it is a matter of the version that stripped it.
    """
    head = (
        f"{change.writer}\x1f{change.seq}\x1f{change.operation}\x1f{change.table}\x1f{change.row}"
        f"\x1f{change.kind}\x1f{change.lamport}\x1f{change.subject or ''}"
    )
    if change.kind == STRIPPED:
        return int.from_bytes(blake2b(head.encode(), digest_size=16).digest(), "big")
    head = f"{head}\x1f{','.join(change.cells)}\x1f"
    body = head.encode() + cells + b"\x1f" + over
    return int.from_bytes(blake2b(body, digest_size=16).digest(), "big")
