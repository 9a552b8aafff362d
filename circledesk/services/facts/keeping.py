"""How long data are kept, what is due to go, and who saw or changed what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo


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
    by_word: bool = True
    """A person empties it; else it goes by itself."""


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


CHANGED = "changed"
"""The deed that stands in the change log, whatever computer did it."""


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


@dataclass(frozen=True, slots=True)
class AuditPaper:
    """Who did what, for an auditor: the lines, and what they were narrowed to in words."""

    team: str
    computer: str
    """The one that prints: what was seen, taken out and printed is of it alone."""
    person: str
    made: date
    zone: ZoneInfo
    rows: tuple[AuditRow, ...]
    more: bool = False
    """There are older lines than these."""
    deed: str = ""
    learner: str = ""
    by: str = ""
    device: str = ""
    first: date | None = None
    last: date | None = None
