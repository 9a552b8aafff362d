"""Partners and groups, what passed between us and them, and what was shared with the world."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

KINDS = ("college", "school", "business", "club", "ngo", "government", "media", "other")
CONTACT_KINDS = ("visit", "call", "invited", "thanked")
POST_KINDS = ("post", "bulletin", "story", "page", "other")


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """A partner or group. Without a branch it is the organizers' own."""

    id: str
    name: str
    kind: str
    branch_id: str
    branch: str
    contact: str
    phone: str
    email: str
    place: str
    gives: str
    wants: str
    note: str
    retired: bool
    visits: int
    """Visits and calls."""
    last: date | None
    """The newest of all that passed."""
    invited: int
    """Events that they were invited to."""
    thanked: date | None
    """When they were last thanked."""
    editable: bool


@dataclass(frozen=True, slots=True)
class PartnerContactRow:
    """A visit, a call, an invitation or thanks."""

    id: str
    kind: str
    day: date
    event_id: str
    event: str
    person: str
    text: str


@dataclass(frozen=True, slots=True)
class PartnerPage:
    """A partner with all that passed, the newest first."""

    row: PartnerRow
    contacts: tuple[PartnerContactRow, ...]


@dataclass(frozen=True, slots=True)
class ThankedPartner:
    """What a letter of thanks to a partner is made of."""

    team: str
    branch: str
    signed: str
    day: date
    name: str
    contact: str
    gives: str
    circles: int
    """Circles that met where the partner is: its branch's, or all."""
    learners: int
    certificates: int


@dataclass(frozen=True, slots=True)
class PostRow:
    """Something that was shared: what, where, when, and what came of it."""

    id: str
    kind: str
    place: str
    day: date
    title: str
    text: str
    link: str
    branch_id: str
    branch: str
    circle_id: str
    circle: str
    stories: int
    """How many stories stand in it."""
    withdrawn: int
    """How many of these must not be told outside any more."""
    by: str
    came_of_it: str
    editable: bool
