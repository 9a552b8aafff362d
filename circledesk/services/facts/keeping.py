"""How long data are kept, what is due to go, and who saw or changed what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class KindKept:
    """A kind of data and its rule; see resources/retention/kinds.toml for `does`."""

    key: str
    does: str
    months: int = 0
    """0 where the rule counts no months."""
    days: int = 0
    usual: int = 0
    """Months by the rule that the program comes with."""


@dataclass(frozen=True, slots=True)
class DueLearner:
    """A learner who has not been here for as long as her kind is kept."""

    id: str
    name: str
    branch: str
    kind: str
    """learners or interest."""
    since: date
    """The last day on which anything was heard of her."""


@dataclass(frozen=True, slots=True)
class DueCount:
    """How many entries of a kind are older than the rule keeps them."""

    kind: str
    count: int
    oldest: date


@dataclass(frozen=True, slots=True)
class DryRun:
    """What would go, were somebody to say so today. Nothing has gone."""

    day: date
    learners: tuple[DueLearner, ...]
    counts: tuple[DueCount, ...]


@dataclass(frozen=True, slots=True)
class DueNews:
    """What the last monthly look found."""

    looked_on: date | None
    learners: int


@dataclass(frozen=True, slots=True)
class AuditRow:
    """Somebody saw, took out, printed or changed something."""

    id: str
    at: datetime
    person: str
    deed: str
    """seen, exported, printed or changed."""
    what: str
    """Key of the page, list or paper; of a change, its name in words."""
    learner: str = ""
    learner_id: str = ""
    count: int = 1
    """Of how many people; of a change, how many entries it wrote."""
    computer: str = ""
    in_doubt: bool = False
    """Who, when and what were altered in the log, and stand in no backup: they are not certain."""
