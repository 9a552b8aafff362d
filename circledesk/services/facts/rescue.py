"""What a rescue brought together, and what is lost for certain."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Rescued:
    """What came from where."""

    backup: str
    """The newest good backup; empty where there was none."""
    backup_at: datetime | None
    from_backup: int
    """Changes that the backup held."""
    from_file: int
    """Changes that only the damaged file held."""
    after_gap: int
    """Changes that were read but stand after one that was not: they do not count."""
    damaged: str
    """Where the damaged file is kept."""
    changes: int
    """Changes that the library holds now."""
    altered: int = 0
    """Changes of the file that are not what was written: taken as they stand."""
    in_doubt: int = 0
    """Actions of which it is not certain who did them and when."""
