"""Certificates: who may get one, the facts on the page, what verifying says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

LEARNERS_KINDS = ("completion", "participation")
"""Certificates that learners get; the others are facilitators' and trainers'."""


@dataclass(frozen=True, slots=True)
class Signatory:
    """A person under a signature line."""

    name: str
    role: str
    organization: str


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """All that one certificate says. Enough to draw the page, now and for ever."""

    serial: str
    kind: str
    """completion or participation; facilitator, training or trainer."""
    learner: str
    course: str
    circle: str
    branch: str
    team: str
    first_meeting: date
    last_meeting: date
    meetings: int
    """Meetings planned."""
    attended: int
    issued: date
    signatories: tuple[Signatory, ...]
    qr_text: str
    """Signed facts, in the signs of QR's alphanumeric mode."""
    language: str = "en"
    logo: str = ""
    """Base64 PNG or ''."""
    design: str = "classic"
    design_version: int = 1
    void: bool = False


@dataclass(frozen=True, slots=True)
class CertificateRow:
    """A certificate in a list."""

    id: str
    serial: str
    learner: str
    circle: str
    branch: str
    issued: date | None
    state: str
    """prepared, issued or void."""
    circle_id: str = ""
    learner_id: str = ""
    replaces: str = ""
    kind: str = "completion"
    collected: date | None = None
    collected_by: str = ""
    """Who took it, where not the learner."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A learner of a circle, or a person, before certificates are issued."""

    learner_id: str
    name: str
    attended: int
    meetings: int
    eligible: bool
    serial: str = ""
    """Set where one is issued already."""
    printed: str = ""
    """The name as it stands on the page, where it is another one."""
    circle_id: str = ""
    circle: str = ""
    person_id: str = ""
    """Of a facilitator or trainer, who is no learner."""
    prepared: str = ""
    """Serial of the one that is prepared, not issued."""
    missing: int = 0
    """Meetings that are missing to the attendance rule."""
    to_come: int = 0
    """Meetings still open to her."""
    place: int | None = None
    """In the order of the ceremony."""
    kind: str = "completion"
    collected: date | None = None

    @property
    def key(self) -> str:
        """What tells one from the other where several circles stand in one list."""
        return f"{self.circle_id}:{self.learner_id or self.person_id or self.name}"


@dataclass(frozen=True, slots=True)
class IssuedCertificate:
    """A certificate that was issued just now."""

    serial: str
    learner: str
    circle: str
    issued: date


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a signed text proves. `valid` is false for altered text and for a void serial."""

    valid: bool
    serial: str
    name: str
    course: str
    branch: str
    dates: str
    team: str
    revoked: bool
    as_of: date
    reason: str = ""
    """genuine, altered, void, unknown-signer or newer."""
