"""What the data protection papers and the notices of an incident are made from."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from circledesk.services.facts.keeping import KindKept

FIELDS = ("controller", "registration", "officer", "email", "phone", "address")
"""What a person types once about who answers for the data."""
INCIDENTS = ("lost-computer", "lost-stick", "wrong-recipient", "other")
ENCRYPTED = ("yes", "no", "unknown")
STEPS = {
    "lost-computer": (
        "cut-off", "passwords", "whatsapp", "keyring", "certificates", "police", "management",
    ),
    "lost-stick": ("sealed", "police", "management"),
    "wrong-recipient": ("deleted", "sealed", "management"),
    "other": ("management",),
}  # fmt: skip
"""What is to be done, in this order; the words stand in resources/privacy."""


@dataclass(frozen=True, slots=True)
class PrivacyFacts:
    """Who answers for the team's data, and what the papers say of where it lies."""

    team: str
    law: str
    commissioner: str
    country: str
    made_on: date
    answers: dict[str, str]
    """FIELDS -> what was typed, '' where nothing was."""
    rules: tuple[KindKept, ...]
    computers: int
    branches: int
    locked: bool = False
    """Whether this computer's database is locked with a key."""

    @property
    def controller(self) -> str:
        """Who answers: as typed, else the team."""
        return self.answers["controller"] or self.team

    @property
    def contact(self) -> str:
        """How she who asks reaches somebody."""
        told = (self.answers["phone"], self.answers["email"], self.answers["address"])
        return " · ".join(part for part in told if part)


@dataclass(frozen=True, slots=True)
class IncidentRow:
    """A lost computer, a lost stick, data in wrong hands: and who was told when."""

    id: str
    kind: str
    computer: str
    device_id: str
    branch: str
    happened_on: date | None
    noticed_at: datetime
    due_at: datetime
    """When the 72 hours are over."""
    hours_left: int
    """Whole hours until then, -1 when they are over; as of the reading."""
    what: str
    was_on_it: dict[str, int]
    last_parcel: date | None
    encrypted: str
    measures: tuple[str, ...]
    """Keys of STEPS that were ticked."""
    commissioner_told_at: datetime | None = None
    people_told_at: datetime | None = None
    closed_at: datetime | None = None
    encrypted_told: date | None = None
    """The day on which the computer itself told so; none where a person says it."""

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done."""
        return self.closed_at is None


@dataclass(frozen=True, slots=True)
class NoticeFacts:
    """What a notice of an incident is written from."""

    incident: IncidentRow
    privacy: PrivacyFacts
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))


@dataclass(frozen=True, slots=True)
class OnComputer:
    """What a computer of the team holds, as far as it is known here."""

    held: dict[str, int]
    """branches, learners, signups, attendance, certificates, people -> how many."""
    last_parcel: date | None
    revoked: bool
    encrypted: str = "unknown"
    """One of ENCRYPTED, as the computer itself told with its last parcel."""
