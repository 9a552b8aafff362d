"""All that is kept about one person, as the answer to her request says it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from circledesk.services.facts.learner_page import ConsentLine
from circledesk.services.facts.rights import Law

ANOTHER = "(another learner)"
"""Stands in the answer where a row names somebody else."""


@dataclass(frozen=True, slots=True)
class OwnRow:
    """One row about her: every column as it is kept, and what the ids in it are called."""

    table: str
    id: str
    values: dict[str, Any]
    called: dict[str, str]
    """Column -> what the circle, meeting or person of that id is called."""


@dataclass(frozen=True, slots=True)
class Written:
    """One change about her in the log: who wrote what when, and what stood there before."""

    at: str
    by: str
    computer: str
    verb: str
    table: str
    row: str
    values: dict[str, Any]
    before: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Aside:
    """What names her beside the lists: two versions, kept apart, half-filled, in a file."""

    kind: str
    """version, aside, form or difference."""
    what: str
    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class SeenBy:
    """Who saw, took out or printed what about her on this computer."""

    at: datetime
    by: str
    deed: str
    what: str


@dataclass(frozen=True, slots=True)
class Copy:
    """A backup, a parcel or another computer that holds what is kept about her."""

    kind: str
    """backup, parcel, branch or organizer."""
    name: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class OnPaper:
    """A sheet or certificate that was printed with her name."""

    kind: str
    """sheet or certificate."""
    name: str
    day: date | None


@dataclass(frozen=True, slots=True)
class NamedIn:
    """A text of others in which her full name stands: where, not what it says."""

    table: str
    what: str
    at: datetime | None
    row: str
    columns: tuple[str, ...]
    """The texts of the row in which it stands."""


@dataclass(frozen=True, slots=True)
class OwnData:
    """The whole answer; what of it stands on the page is `documents.own_data`'s choice."""

    made_at: datetime
    team: str
    branch: str
    name: str
    language: str
    ids: tuple[str, ...]
    whole_team: bool
    """Made on an organizer's computer: the answer covers all branches that it holds."""
    law: Law
    looked_in: tuple[str, ...]
    rows: tuple[OwnRow, ...]
    consents: tuple[ConsentLine, ...]
    written: tuple[Written, ...]
    aside: tuple[Aside, ...]
    seen: tuple[SeenBy, ...]
    copies: tuple[Copy, ...]
    backup_days: int
    kept_months: dict[str, int]
    """By the team's rule: kind of data -> months; the others go with the learner."""
    locked: bool
    """The database on this computer opens with its key alone."""
    zone: str
    """In which days and hours are told on the paper."""
    paper: tuple[OnPaper, ...]
    named_in: tuple[NamedIn, ...]
    questions: dict[str, str]
    """Question's ref -> its words, of the surveys and of the team, in her language."""
