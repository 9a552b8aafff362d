"""What a check of the library found, and what a mend did."""

from __future__ import annotations

from dataclasses import dataclass

from circledesk.models.findings import Problem as Problem
from circledesk.models.findings import Soundness as Soundness


@dataclass(frozen=True, slots=True)
class Mended:
    """What stood before, what stands now, and the backup that was made first."""

    before: Soundness
    after: Soundness
    backup: str
    """File; empty where there was nothing to mend."""
    in_doubt: int = 0
    """Actions that were altered and stand in no backup: who did them and when is not certain."""
