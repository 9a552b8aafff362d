"""Two learners who may be one person, side by side."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class OneOfTwo:
    """One side of a pair."""

    id: str
    name: str
    phone: str
    email: str
    circles: tuple[str, ...]
    first_seen: datetime | None
    came: int
    certificates: int
    under_18: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """Two learners of one branch; `one`, who was here first, is the one that is kept."""

    id: str
    why: str
    branch: str
    branch_id: str
    one: OneOfTwo
    other: OneOfTwo


@dataclass(frozen=True, slots=True)
class Like:
    """Somebody known here who may be the one that is just being typed."""

    id: str
    name: str
    phone: str
    email: str
    last_signed_up: datetime | None
    sure: bool
    """A contact is the same too, not the name alone."""
