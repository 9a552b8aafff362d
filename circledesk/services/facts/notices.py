"""What this PC found out that a person should know."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence that waits to be seen: a new writer, a restored copy."""

    id: int
    at: datetime
    kind: str
    """restored-peer or new-writer."""
    words: str
