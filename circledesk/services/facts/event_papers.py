"""What the papers of an event and of the desk say: lists to sign, labels, table tents, loans."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from circledesk.services.facts.events import AtEvent, EventRow


@dataclass(frozen=True, slots=True)
class EventPaper:
    """The list to sign at an event."""

    team: str
    event: EventRow
    people: tuple[AtEvent, ...]
    made_on: date


@dataclass(frozen=True, slots=True)
class Tag:
    """What stands on one label, badge or table tent: a name, and smaller lines below it."""

    name: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tags:
    """Labels that are printed together, in their order."""

    team: str
    about: str
    """The circle or the event; empty for addresses."""
    tags: tuple[Tag, ...]
    address: bool = False
    """Lines of an address, all of one size, from the left; else a large name in the middle."""


@dataclass(frozen=True, slots=True)
class LoanPaper:
    """A slip that two people sign: who borrows what, from when to when."""

    team: str
    thing: str
    number: str
    quantity: int
    owner: str
    """The branch whose thing it is; empty: the team's."""
    branch: str
    """Who has it meanwhile."""
    circle: str
    taken_by: str
    phone: str
    """Of who took it."""
    first: date
    last: date
    note: str
    made_on: date
