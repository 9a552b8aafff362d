"""Everything the page of one learner shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from circledesk.services.facts.certificates import CertificateRow
from circledesk.services.facts.circles import LearnerRow, SignupRow
from circledesk.services.facts.wishes import InterestRow, MoveRow


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """What was agreed to for one circle."""

    circle: str
    at: datetime
    words: str
    """Version and language: 2026-1/en."""
    taken_by: str
    guardian: str
    withdrawn: datetime | None
    witness: str = ""
    """Who heard it, where it was spoken."""
    text: str = ""
    """The words themselves; empty where their version is not here."""


@dataclass(frozen=True, slots=True)
class LearnerPage:
    """A learner: contact, circles, certificates, consents, wishes."""

    row: LearnerRow
    branch_id: str
    language: str
    certificate_name: str
    under_18: bool
    phone_shared: bool
    guardian_name: str
    """Parent or guardian, as last told."""
    guardian_phone: str
    signups: tuple[SignupRow, ...]
    certificates: tuple[CertificateRow, ...]
    consents: tuple[ConsentLine, ...]
    interests: tuple[InterestRow, ...]
    moves: tuple[MoveRow, ...]
    editable: bool
    """This PC may write to her branch."""

    @property
    def consents_stand(self) -> bool:
        """Whether there is a consent to withdraw."""
        return any(line.withdrawn is None for line in self.consents)
