"""Requests about one's own data, as lists and the window show them, and the law's clocks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

KINDS = (
    "access",
    "correction",
    "erasure",
    "withdrawal",
    "portability",
    "restriction",
    "objection",
)
OUTCOMES = ("done", "refused", "withdrawn")


@dataclass(frozen=True, slots=True)
class Law:
    """A country's law on personal data: the days for an answer, and who hears complaints."""

    name: str
    authority: str
    reach: str
    """Where the authority is found: its site."""
    days: dict[str, int]
    """Kind of request -> days for the answer."""
    places: dict[str, str]
    """Kind of request -> where the law says so."""
    breach_hours: int
    """From noticing a breach to the notice to the authority."""


@dataclass(frozen=True, slots=True)
class RequestRow:
    """One request, and how long there still is to answer it."""

    id: str
    branch_id: str
    branch: str
    learner_id: str
    """Empty where she is no learner of the branch, or was erased since."""
    name: str
    kind: str
    asked_on: date
    asked_how: str
    due_on: date
    days_left: int
    """Below nought: so many days late. Of an answered one: as it was on the day of the answer."""
    wish: str
    outcome: str
    """done, refused or withdrawn; empty while it is open."""
    answered_on: date | None
    answered_by: str
    note: str
    editable: bool

    @property
    def open(self) -> bool:
        """Whether it still waits for an answer."""
        return not self.outcome


@dataclass(frozen=True, slots=True)
class Register:
    """The requests as a sheet for the commissioner: no names, no wishes."""

    team: str
    law: Law
    made: date
    rows: tuple[RequestRow, ...]
