"""Certificates: who may get one, the facts on the page, what verifying says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

LEARNERS_KINDS = ("completion", "participation")
"""Certificates that learners get; the others are facilitators' and trainers'."""

DESIGNS = {"classic": 2, "modern": 1, "festive": 1, "plain": 1}
"""The shipped designs and their newest versions: what is issued from now on takes these."""


@dataclass(frozen=True, slots=True)
class Signatory:
    """A person under a signature line."""

    name: str
    role: str
    organization: str
    image: str = ""
    """The signature as base64 PNG, drawn above the line; '' where it is signed by hand."""


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """All that one certificate says. Enough to draw the page, now and for ever."""

    serial: str
    kind: str
    """completion, participation, facilitator, training or trainer."""
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
    design_text: str = ""
    """A design of the team's own, whole, as it was when this was issued; '' for a shipped one."""
    words: tuple[tuple[str, str], ...] = ()
    """The page's sentences by their places in the design, where the language is one that only a
    file of the team's has; the program's own say the same for ever."""
    badge: str = ""
    """The Open Badge, a compact JWT; of what is stored only key and signature."""


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
    kind: str = ""
    first: date | None = None
    last: date | None = None
    issued: date | None = None
    attended: int = 0
    planned: int = 0
