"""Numbers for rows that P2PU has none for: our export needs one, and knows it again coming in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

OWN_DIGITS = 18
"""None of P2PU's ids has as many."""
_FROM = 10**17
_ROOM = 9 * 10**17


def own_number(row_id: str) -> str:
    """Return a number of eighteen digits for a row made here: far above any of P2PU's."""
    return str(_FROM + UUID(row_id).int % _ROOM)


def number_of(row_id: str, source: Mapping[str, Any]) -> str:
    """Return P2PU's id of a row, else its own number."""
    return str(source.get("id") or own_number(row_id))


def is_own(row_id: str, told: Mapping[str, Any]) -> bool:
    """Whether what a file calls a row is our own number or id: it came from our export."""
    return told.get("uuid") == row_id or own_number(row_id) in (
        told.get("id"),
        told.get("membership"),
    )
