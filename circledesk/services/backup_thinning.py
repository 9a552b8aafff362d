"""Which backups are let go: a rule without a disk, so that a year of it can be tried at once.

All of the last three days stay; then one a day for two weeks, one a week for eight weeks, one a
month until the 90 days end after which an erased learner is named by no backup any more. Whatever
the rule says, the five newest good ones stay, and the newest that was proven. Where the rest takes
more than its share of the disk, the oldest go first. Days are counted in UTC, as the names are.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import datetime, timedelta

from circledesk.services.facts.backups import BackupRow

ALL = timedelta(days=3)
DAILY = timedelta(days=14)
WEEKLY = timedelta(weeks=8)
LIFETIME = timedelta(days=90)
"""How long a backup is kept, for as long as newer ones lie beside it."""
KEPT = 5
"""So many of the newest are kept however old they are."""
SHARE = 4
"""Backups take a quarter of what would be free without them."""


def to_let_go(
    rows: Iterable[BackupRow], at: datetime, free: int | None = None
) -> tuple[BackupRow, ...]:
    """Return the backups to delete, the oldest first; `free` is what the disk has left, in bytes.

    A damaged one holds the place of no good one: it goes when its three days are over.
    """
    newest = sorted(rows, key=lambda row: (row.at, row.file), reverse=True)
    good = [row for row in newest if row.verified and not row.trouble]
    safe = {row.file for row in good[:KEPT]} | {row.file for row in _proven(good)}
    kept = safe | _by_rule(good, at) | {row.file for row in newest if at - row.at < ALL}
    standing = [row for row in newest if row.file in kept]
    if free is not None:
        kept -= _too_many(standing, safe, (free + sum(row.size for row in newest)) // SHARE)
    return tuple(row for row in reversed(newest) if row.file not in kept)


def _proven(good: Sequence[BackupRow]) -> Sequence[BackupRow]:
    """Return the newest that was proven, and the newest that was checked to the bottom."""
    proven = [row for row in good if row.proven is not None][:1]
    return proven + [row for row in good if row.checked is not None][:1]


def _by_rule(good: Sequence[BackupRow], at: datetime) -> set[str]:
    """Return the newest of each day, week and month, for as long as each is kept."""
    return {
        row.file
        for until, span in _SPANS
        for row in _one_of_each([row for row in good if at - row.at < until], span)
    }


def _one_of_each(
    rows: Sequence[BackupRow], span: Callable[[datetime], Hashable]
) -> Iterable[BackupRow]:
    """Return the newest row of each span of time."""
    return {span(row.at): row for row in reversed(rows)}.values()


def _too_many(rows: Sequence[BackupRow], safe: set[str], room: int) -> set[str]:
    """Return the oldest that do not fit into the room; those that are safe stay whatever it is."""
    over, gone = sum(row.size for row in rows) - room, set()
    for row in reversed(rows):
        if over > 0 and row.file not in safe:
            gone.add(row.file)
            over -= row.size
    return gone


def _week(at: datetime) -> Hashable:
    return tuple(at.isocalendar())[:2]


_SPANS: tuple[tuple[timedelta, Callable[[datetime], Hashable]], ...] = (
    (DAILY, datetime.date),
    (WEEKLY, _week),
    (LIFETIME, lambda at: (at.year, at.month)),
)
