"""The dates of a plan while it is made: a rhythm, days left out, days moved one by one. Pure."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, timedelta

from circledesk.services.schedule import FEWEST_MEETINGS, MOST_MEETINGS, dates
from circledesk.services.words import between, likely_date

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class PlanDates:
    """What a plan says of its dates; each change gives a new one."""

    start: date
    every: str
    meetings: int
    left_out: frozenset[date] = frozenset()
    moved: tuple[tuple[date, date], ...] = ()
    """(the day of the rhythm, the day instead)."""

    @property
    def is_own(self) -> bool:
        """Whether anything was left out or moved: then the rhythm alone does not say the dates."""
        return bool(self.left_out or self.moved)

    def days(self) -> tuple[date, ...]:
        """Return the dates in order; InvalidValue where the plan cannot be."""
        between(self.meetings, "meetings", FEWEST_MEETINGS, MOST_MEETINGS)
        instead = dict(self.moved)
        found = dates(likely_date(self.start, "start"), self.every, self.meetings, self.left_out)
        likely_date(found[-1], "start")
        return tuple(sorted(instead.get(day, day) for day in found))

    def without(self, days: Collection[date]) -> PlanDates:
        """Leave days out; as many meetings follow at the end."""
        gone = frozenset(self._origin(day) for day in days)
        kept = tuple(pair for pair in self.moved if pair[0] not in gone)
        return replace(self, left_out=self.left_out | gone, moved=kept)

    def with_moved(self, day: date, by: int) -> PlanDates:
        """Move one meeting by days, on over those that are taken."""
        origin, taken = self._origin(day), set(self.days())
        new = day + by * _DAY
        while new in taken:
            new += _DAY if by > 0 else -_DAY
        kept = [pair for pair in self.moved if pair[0] != origin]
        added = [] if new == origin else [(origin, new)]
        return replace(self, moved=tuple(kept + added))

    def moved_to(self, day: date, by: int) -> date:
        """Return where `with_moved` would put a meeting."""
        before, after = set(self.days()), set(self.with_moved(day, by).days())
        return min(after - before, default=day)

    def with_plan(self, start: date, every: str, meetings: int) -> PlanDates:
        """Return the plan with another rhythm; what was left out or moved stays where it fits."""
        if (start, every) != (self.start, self.every):
            return PlanDates(start, every, meetings)
        return replace(self, meetings=meetings)

    def _origin(self, day: date) -> date:
        """Return the day of the rhythm that a meeting stands for."""
        return next((was for was, new in self.moved if new == day), day)
