"""Bundles: what was found, planned, brought in; conflicts and what waits."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class BundleReport:
    """What one bundle brings or brought; a line of the report."""

    file: str
    bundle_id: str
    sender: str
    state: str
    """applied, nothing-new, waiting or refused; `ready` for a plan not yet applied."""
    changes: int
    new: int
    changed: int
    conflicts: int
    waiting: int
    put_aside: int
    reason: str | None
    made_at: datetime | None = None
    counts: dict[str, tuple[int, int]] = field(default_factory=dict)
    """For each table (signup, attendance, …) rows new and rows changed."""
    equal: bool | None = None
    """Whether both ends now hold the same; none where there is more to exchange first."""
    sender_id: str = ""
    """The sending device's id."""
    carried_for: tuple[str, ...] = ()
    """Whom it is for, where it is kept here unopened to be carried on."""
    erased: int = 0
    """Learners whom it erases for good; this alone is never taken out again."""


@dataclass(frozen=True, slots=True)
class ImportDone:
    """The last thing done here: a sitting in which parcels were brought in."""

    name: str
    """In words: «parcel of Buruburu, 12 new sign-ups»."""
    parcels: int
    changes: int
    why_not: str = ""
    """Why it cannot be taken out again; empty where it can."""


@dataclass(frozen=True, slots=True)
class WrittenBundle:
    """A bundle file that was written."""

    file: str
    bundle_id: str
    recipients: tuple[str, ...]
    changes: int
    size: int
    """Bytes."""
    carried: tuple[str, ...] = ()
    """Others' parcels for the same recipients that were laid beside it, unopened."""
    not_carried: int = 0
    """Others' parcels for which there was no room; they are kept for the next time."""


@dataclass(frozen=True, slots=True)
class HandedOn:
    """Others' parcels that were copied to a folder, and how many could not be."""

    files: tuple[str, ...]
    left: int


@dataclass(frozen=True, slots=True)
class CarriedFile:
    """Another's parcel for others, kept here unopened to be carried on."""

    file: str
    bundle_id: str
    sender: str
    recipients: tuple[str, ...]
    made_at: datetime
    size: int
    """Bytes."""


@dataclass(frozen=True, slots=True)
class OtherValue:
    """A value that lost, who wrote it and when."""

    value: Any
    by: str
    device: str
    at: datetime
    branch: str = ""
    """The branch of that computer; '' for an organizer's."""
    id: str = ""
    """Names this version among those of the cell."""
    called: str = ""
    """Where the value is the id of another row: what that one is called."""

    @property
    def source(self) -> str:
        """Whose it is in one word: the branch's, else that computer's."""
        return self.branch or self.device


@dataclass(frozen=True, slots=True)
class ConflictView:
    """A contested cell."""

    id: str
    table: str
    row: str
    cell: str
    shown: Any
    others: tuple[OtherValue, ...]
    provisional: bool
    what: str = ""
    """The row in people's words: «Basic Computer Skills, meeting 2»."""
    now: OtherValue | None = None
    """Who wrote the value that is shown, and when; where the row was deleted, who deleted it."""
    deleted: bool = False
    """Deleted here, edited there: nothing is shown."""
    branch_id: str | None = None
    """The branch whose row it is; none: the team's."""
    branch: str = ""

    @property
    def sources(self) -> tuple[str, ...]:
        """Whose versions there are, the shown one's first."""
        told = [self.now, *self.others] if self.now else self.others
        return tuple(dict.fromkeys(each.source for each in told if each))

    def without_values(self) -> ConflictView:
        """The same, its values left out: who, when and where stay."""
        others = tuple(replace(one, value="") for one in self.others)
        now = replace(self.now, value="") if self.now else None
        return replace(self, shown="", others=others, now=now)


@dataclass(frozen=True, slots=True)
class WaitingView:
    """Something not complete yet or kept apart, and what settles it."""

    kind: str
    """row, request, put-aside or rule."""
    what: str
    waits_for: str
    next_step: str
    id: str = ""
    """Stays the same from one listing to the next."""
    ways: tuple[str, ...] = ()
    """Of what breaks a rule: the ways to put it right (see `facts.breaches`)."""


@dataclass(frozen=True, slots=True)
class AsideView:
    """Changes kept apart, of one sender and for one reason."""

    id: str
    sender: str
    kind: str
    """handed-back, out-of-bounds or cut-off."""
    why: str
    count: int


@dataclass(frozen=True, slots=True)
class PeerState:
    """A branch or organizer to exchange with, and how fresh it is."""

    device_id: str
    device: str
    branch: str
    role: str
    last_news: datetime | None
    last_sent: datetime | None
    unsent: int
    """Changes here that the other has not said it holds."""
    state: str = "active"
    """active, or requested: it asks to join."""
    same: bool = False
    """It said last that it holds all that is here and that it may read."""
    about: int = 0
    """Bytes that a parcel for it will have, roughly."""
