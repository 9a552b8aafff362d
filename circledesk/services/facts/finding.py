"""Parcels that were found or taken out of archives, and what a flash disk's visit did."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from circledesk.services.facts.exchange import BundleReport, WrittenBundle


@dataclass(frozen=True, slots=True)
class Looked:
    """What looking through places found; nothing was opened."""

    bundles: tuple[Path, ...]
    archives: tuple[Path, ...]
    """ZIP files that may hold some."""
    strays: tuple[Path, ...]
    """Only called so: another kind of file."""
    places: tuple[Path, ...]
    whole: bool
    """Whether all was seen; else time, or the number of files, was up."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A parcel for this computer, as far as its outside tells."""

    file: Path
    inside: str
    """Name of the archive it was taken out of, '' without one."""
    sender_id: str
    made_at: datetime | None
    seen: bool
    """It was brought in before."""
    bundle_id: str = ""


@dataclass(frozen=True, slots=True)
class Arrivals:
    """Parcels for this computer, how many were for others, archives that were not taken."""

    arrivals: tuple[Arrival, ...]
    for_others: int
    refused: tuple[BundleReport, ...]
    to_carry: tuple[Arrival, ...] = ()
    """Those for others, which this computer may carry on unopened."""


@dataclass(frozen=True, slots=True)
class Visit:
    """What was done on a flash disk: brought in, answered; and whether it may be pulled."""

    reports: tuple[BundleReport, ...]
    seen: int
    """Parcels on it that were in before."""
    written: WrittenBundle | None
    trouble: str = ""
    """Why no answer lies on it, and what is next; '' where one does."""
    stopped: bool = False
    """The person ended it before the answer was written."""

    @property
    def may_pull(self) -> bool:
        """Whether the answer lies on the disk, was read back, and nothing is being written."""
        return self.written is not None
