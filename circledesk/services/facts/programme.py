"""How far the team is on the guide's six steps, and how far each branch is.

What each figure counts is written down once for people, in docs/manual/en/30-figures.md.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

GATHERED = ("site", "agreed", "joined", "trained", "draft", "first")
"""What leads to a branch's first circle, in its order."""
GROWN = ("second", "certificates", "shared")
"""What follows it."""
STAGES = (*GATHERED, *GROWN)


@dataclass(frozen=True, slots=True)
class Milestone:
    """One row behind a figure: what was done, of which branch, on which day."""

    branch_id: str
    branch: str
    stage: str
    day: date | None
    kind: str
    """form, invitation, person, circle or post: what `id` names."""
    id: str
    text: str
    detail: str = ""
    count: int = 1
    """How many it stands for: the certificates of a circle."""
    reached: bool = True
    """False for what is on the way: asked, and no yes yet; a form on which nothing is agreed."""


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a branch is with one stage."""

    count: int = 0
    """How many of those that count: they are reached."""
    all: int = 0
    """With those on the way."""
    day: date | None = None
    """The first day of one that counts."""

    @property
    def reached(self) -> bool:
        """Whether the branch has come so far."""
        return self.count > 0


@dataclass(frozen=True, slots=True)
class BranchProgress:
    """A branch in the matrix."""

    id: str
    branch: str
    region: str
    marks: dict[str, Mark] = field(default_factory=dict)
    """Of each stage."""
    next: str = ""
    """The stage that comes next; '' where none is left."""

    def mark(self, stage: str) -> Mark:
        """How far it is with a stage."""
        return self.marks.get(stage, Mark())

    @property
    def done(self) -> int:
        """How many stages are reached."""
        return sum(mark.reached for mark in self.marks.values())


@dataclass(frozen=True, slots=True)
class StepNext:
    """What comes next of one of the six steps; '' and 0 where nothing waits."""

    key: str = ""
    count: int = 0
    """Of so many branches, people or things."""


@dataclass(frozen=True, slots=True)
class Programme:
    """A few figures a step, counted from what is in the library, and the matrix of branches."""

    branches: int
    asked: int
    """People asked to join, whatever they answered; not those still to approach."""
    said_yes: int
    begun: int
    """Facilitators of a circle that has begun."""
    not_begun: int
    running: int
    follow_ups: int
    """Still open."""
    finished: int
    certificates: int
    """Issued and not void."""
    public: int
    """Circles on the public list."""
    to_approach: int = 0
    trained: int = 0
    """People who came to a workshop or a training."""
    questions: int = 0
    """Asked and not answered."""
    events: int = 0
    """Regional meetings, trainings and graduations that were."""
    shared: int = 0
    """What was shared with the world."""
    partners: int = 0
    """On the list, and not put away."""
    rows: tuple[BranchProgress, ...] = ()
    """Each branch but the Office, by name."""
    steps: tuple[StepNext, ...] = (StepNext(),) * 6
    """What comes next of each of the six."""

    def reached(self, stage: str) -> int:
        """How many branches have come so far."""
        return sum(row.mark(stage).reached for row in self.rows)

    def lacking(self, stage: str, *, after: str = "") -> int:
        """How many branches have not come so far, of all or of those that reached another stage."""
        rows = [row for row in self.rows if not after or row.mark(after).reached]
        return sum(not row.mark(stage).reached for row in rows)
