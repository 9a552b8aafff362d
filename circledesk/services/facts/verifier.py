"""What an employer's verifier file knows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class VerifierFacts:
    """The team's keys and void serials, as of the day of the newest news held here."""

    team: str
    as_of: date
    keys: tuple[tuple[int, bytes], ...]
    """Key number and 32-byte Ed25519 public key of every computer the team ever had."""
    void: tuple[str, ...]
    """All serials declared void, sorted."""
    kinds: tuple[str, ...]
    """The kinds of certificates in the order of a proof's flags."""
