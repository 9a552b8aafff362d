"""The regional-meeting pack: what each branch tells, its figures, the agenda, who comes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from circledesk.services.facts.events import AtEvent, EventRow


@dataclass(frozen=True, slots=True)
class PackCircle:
    """A circle that met in the time that a pack is about."""

    id: str
    name: str
    facilitators: tuple[str, ...]
    status: str
    signups: int
    held: int
    """Meetings in that time."""
    told: int
    """Of these, how many have their attendance."""
    came: int
    """All attendances of these meetings together."""

    @property
    def average(self) -> float | None:
        """How many came on average; none where nothing was told."""
        return self.came / self.told if self.told else None


@dataclass(frozen=True, slots=True)
class HeardLine:
    """What a facilitator said after one meeting."""

    circle: str
    date: date
    text: str


@dataclass(frozen=True, slots=True)
class BranchFigures:
    """A branch's circles from a day to a day, both included, and what went well or not."""

    first: date
    last: date
    circles: tuple[PackCircle, ...]
    learners: int
    """People with a place in these circles, each once."""
    plus: tuple[HeardLine, ...] = ()
    """Newest first."""
    delta: tuple[HeardLine, ...] = ()

    @property
    def held(self) -> int:
        """Meetings in that time."""
        return sum(circle.held for circle in self.circles)

    @property
    def came(self) -> int:
        """All attendances together."""
        return sum(circle.came for circle in self.circles)

    @property
    def average(self) -> float | None:
        """How many came to a meeting on average; none where nothing was told."""
        told = sum(circle.told for circle in self.circles)
        return self.came / told if told else None


@dataclass(frozen=True, slots=True)
class Part:
    """What one branch brings to a regional meeting, as it is typed."""

    event_id: str
    branch_id: str
    branch: str
    summary: str = ""
    worked: str = ""
    challenges: str = ""
    questions: str = ""
    written_by: str = ""
    written: bool = False
    """Somebody of the branch has saved it."""
    editable: bool = False


@dataclass(frozen=True, slots=True)
class PartForm:
    """A branch's part with what it can be begun from."""

    event: EventRow
    part: Part
    figures: BranchFigures


@dataclass(frozen=True, slots=True)
class PackBranch:
    """A branch's page of the pack."""

    part: Part
    figures: BranchFigures


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A point of the agenda: welcome, branch, branches, strategies, next-steps or close."""

    key: str
    branch: str = ""
    start: time | None = None
    minutes: int | None = None
    title: str = ""
    """Of a part of the meeting's plan; else the key says it."""


@dataclass(frozen=True, slots=True)
class RegionalPack:
    """All that is handed out at a regional meeting."""

    team: str
    event: EventRow
    first: date
    last: date
    """The days that the figures are of."""
    made_on: date
    agenda: tuple[AgendaItem, ...]
    branches: tuple[PackBranch, ...]
    people: tuple[AtEvent, ...]

    @property
    def circles(self) -> int:
        """Circles of all branches together."""
        return sum(len(branch.figures.circles) for branch in self.branches)

    @property
    def learners(self) -> int:
        """Learners of all branches together."""
        return sum(branch.figures.learners for branch in self.branches)

    @property
    def held(self) -> int:
        """Meetings of all branches together."""
        return sum(branch.figures.held for branch in self.branches)

    @property
    def average(self) -> float | None:
        """How many came to a meeting on average."""
        told = sum(one.told for branch in self.branches for one in branch.figures.circles)
        came = sum(branch.figures.came for branch in self.branches)
        return came / told if told else None

    @property
    def written(self) -> int:
        """Branches that have written their part."""
        return sum(branch.part.written for branch in self.branches)
