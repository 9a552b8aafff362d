"""What a plan has to mind, and what a change of plan comes to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from circledesk.said import Sentence, said


@dataclass(frozen=True, slots=True)
class DayOff:
    """Days on which no meeting is expected: a public holiday, or a branch that is closed."""

    first: date
    last: date
    name: str
    about: bool = False
    """The day hangs on the moon: it may be a day earlier or later."""
    id: str = ""
    """Of the row that somebody added; '' for what the country's own table knows."""
    branch_id: str = ""
    """The branch that is closed; '' for a holiday, which all have."""
    branch: str = ""

    def holds(self, day: date, branch_id: str) -> bool:
        """Whether a branch is off on a day."""
        return self.first <= day <= self.last and self.branch_id in ("", branch_id)


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """A date of a plan; `holiday` is the day off that it falls on, or ''."""

    day: date
    holiday: str = ""
    about: bool = False
    """The holiday hangs on the moon: it may be a day earlier or later."""
    closed: bool = False
    """The branch is closed, whatever day it is elsewhere; `holiday` says why."""
    clashes: tuple[str, ...] = ()
    """Who or what is needed elsewhere at that time, a sentence each."""

    @property
    def is_off(self) -> bool:
        """Whether it falls on a day off."""
        return bool(self.holiday) or self.closed


@dataclass(frozen=True, slots=True)
class Occasion:
    """When and where meetings are meant to be, and with whom: what clashes are looked for by."""

    branch_id: str
    start: time
    duration: int
    venue: str = ""
    venue_details: str = ""
    people: tuple[str, ...] = ()
    """Ids of those who facilitate."""
    circle_id: str = ""
    """The circle whose meetings they are, '' for one to be made: it does not clash with itself."""


@dataclass(frozen=True, slots=True)
class HitMeeting:
    """A meeting that falls on a day off."""

    id: str
    circle_id: str
    circle: str
    date: date
    start: time


@dataclass(frozen=True, slots=True)
class DayHit:
    """A day off, one branch, and its meetings that fall on it."""

    id: str
    day: DayOff
    branch_id: str
    branch: str
    meetings: tuple[HitMeeting, ...]

    @property
    def what(self) -> Sentence:
        """It in a sentence: 3 meetings fall on Mazingira Day."""
        values = {"count": len(self.meetings), "day": self.day.name, "branch": self.branch}
        if self.day.branch_id:
            if len(self.meetings) == 1:
                return said("One meeting falls on a day when {branch} is closed", **values)
            return said("{count} meetings fall on days when {branch} is closed", **values)
        if len(self.meetings) == 1:
            return said("One meeting falls on {day}", **values)
        return said("{count} meetings fall on {day}", **values)


@dataclass(frozen=True, slots=True)
class DayOffRow:
    """A day off in the list of all, with the meetings ahead that fall on it."""

    day: DayOff
    hits: tuple[DayHit, ...]
    editable: bool
    """Somebody added it, and this computer may take it out again."""

    @property
    def id(self) -> str:
        """What tells it from the others."""
        return self.day.id or f"{self.day.first} {self.day.name}"

    @property
    def first(self) -> date:
        """Its first day."""
        return self.day.first

    @property
    def last(self) -> date:
        """Its last day."""
        return self.day.last

    @property
    def name(self) -> str:
        """What it is called."""
        return self.day.name

    @property
    def about(self) -> bool:
        """Whether it hangs on the moon."""
        return self.day.about

    @property
    def branch(self) -> str:
        """The branch that is closed, '' for all."""
        return self.day.branch

    @property
    def meetings(self) -> int:
        """How many meetings fall on it."""
        return sum(len(hit.meetings) for hit in self.hits)


@dataclass(frozen=True, slots=True)
class CopyPlan:
    """What a copy of a circle would be: only its start is left to say."""

    circle_id: str
    name: str
    branch_id: str
    start: date
    every: str
    meetings: int
    occasion: Occasion
