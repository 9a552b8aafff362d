"""What breaks a rule that spans rows, and the ways to put it right."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Way:
    """One way to put a breach right."""

    key: str
    """wait, raise, cancel, one, two, renumber, move or stand-in."""
    words: str
    """As its button says it."""
    rows: tuple[str, ...] = ()
    """Ids of the rows that it changes."""


@dataclass(frozen=True, slots=True)
class Breach:
    """Rows that are fine each for itself and break a rule together."""

    id: str
    """Derived from the rows: the same on every computer."""
    kind: str
    """capacity, signup-twice, serial-twice, learner-twice, person-twice, room-twice,
    host-twice or seat-twice (one person in two circles at one time)."""
    what: str
    detail: str
    next_step: str
    rows: tuple[tuple[str, str], ...]
    """(table, id) of the rows concerned, the one that was first in front."""
    branch_id: str | None
    """The branch whose business it is; none: the team's."""
    branch: str
    ways: tuple[Way, ...]
