"""A diary of what happens when, so that a season is played in the order of its days."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

Tell = Callable[[int, int], object]
"""Is told how many days are played, and of how many."""
ZONE = ZoneInfo("Africa/Nairobi")


def instant(day: date, at: time) -> datetime:
    """Return the instant of a wall-clock time in the sample team's zone."""
    return datetime.combine(day, at, ZONE).astimezone(UTC)


@dataclass(order=True, slots=True)
class _Entry:
    at: datetime
    number: int
    run: Callable[[Session], object] = field(compare=False)


class Diary:
    """Entries to be played in order; an entry may write further ones. Its own clock is `now`."""

    def __init__(self, start: datetime) -> None:
        self.at = start
        self._entries: list[_Entry] = []
        self._count = 0

    def now(self) -> datetime:
        """Return the instant that is being played."""
        return self.at

    def note(self, at: datetime, run: Callable[[Session], object]) -> None:
        """Write an entry; one that would lie in the past is played next."""
        self._count += 1
        heapq.heappush(self._entries, _Entry(max(at, self.at), self._count, run))

    def play(self, session: Session, until: datetime, tell: Tell | None = None) -> None:
        """Play every entry up to an instant, and leave the later ones; `tell` is told of days."""
        start = self.at
        while self._entries and self._entries[0].at <= until:
            entry = heapq.heappop(self._entries)
            self.at = entry.at
            if tell is not None:
                tell((self.at - start).days, (until - start).days + 1)
            entry.run(session)
        self.at = until
