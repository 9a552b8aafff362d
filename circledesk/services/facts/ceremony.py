"""A ceremony: who gets a certificate in which order, the register, the names to check."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from circledesk.services.facts.certificates import Candidate


@dataclass(frozen=True, slots=True)
class CeremonyCircle:
    """One of the circles whose learners get certificates."""

    id: str
    name: str
    branch: str
    needed: int
    """Meetings that a certificate of completion asks for."""


@dataclass(frozen=True, slots=True)
class Ceremony:
    """Those of one or several circles, or of an event, in the order of the ceremony."""

    title: str
    branch: str
    kind: str
    circles: tuple[CeremonyCircle, ...]
    lines: tuple[Candidate, ...]
    editable: bool
    may_issue: bool
    """Whether this computer issues, or prepares only."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Somebody who is to get a certificate, of one circle or of an event (`circle_id` empty)."""

    circle_id: str
    holder_id: str
    """A learner, or a person where it is a facilitator's or trainer's; a guest's place."""


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One certificate in the register."""

    number: int
    """In the order of the ceremony; one that is void stands beside its successor."""
    serial: str
    learner: str
    """Empty once she was erased."""
    circle: str
    issued: date | None
    state: str
    """issued or void."""
    collected: date | None
    collected_by: str
    """Who took it, where not the learner."""
    successor: str
    """Serial of the one issued in its place, where it is void."""
    why: str
    """Why it is void, or issued beside the attendance rule."""
    branch: str = ""


@dataclass(frozen=True, slots=True)
class CertificateRegister:
    """What the register says, on paper and in the window."""

    title: str
    team: str
    branch: str
    language: str
    made: date
    rows: tuple[RegisterRow, ...]

    @property
    def open(self) -> int:
        """How many certificates wait for their owners."""
        return sum(row.state == "issued" and row.collected is None for row in self.rows)


@dataclass(frozen=True, slots=True)
class NamesCheck:
    """Names of what is prepared, to be initialled before it is issued."""

    title: str
    team: str
    branch: str
    language: str
    made: date
    names: tuple[tuple[str, str, str], ...]
    """Serial, name and circle, in the order of the ceremony."""
