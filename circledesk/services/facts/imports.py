"""What a file from outside brings or brought: figures that add up, and the lines refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from circledesk.services.facts.changed import Done


@dataclass(frozen=True, slots=True)
class Refusal:
    """A line that was not taken; `line` is the physical line on which its record starts."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """One file: `read` = `new` + `changed` + `same` + the number of `refused`."""

    file: str
    kind: str
    """One of interop.p2pu.headers.Kind; '' where the file is none of these."""
    read: int
    new: int
    changed: int
    same: int
    refused: tuple[Refusal, ...]
    refused_file: str | None = None
    """Why the whole file was not taken; none where it was."""
    notes: tuple[str, ...] = ()
    """Whole sentences on what a person should know."""


@dataclass(frozen=True, slots=True)
class VenueProposal:
    """A venue of the files and the branch its circles would go to; a person confirms."""

    venue: str
    city: str
    circles: int
    signups: int
    branch: str
    how: str
    """kept (its circles are here already), map, venue, city, office or new (one of its own)."""


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would do; nothing is written."""

    files: tuple[ImportReport, ...]
    venues: tuple[VenueProposal, ...]


@dataclass(frozen=True, slots=True)
class Imported(Done):
    """An import that was done."""

    reports: tuple[ImportReport, ...] = ()


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """A cell that was changed here and that a file says otherwise; a person decides."""

    id: str
    file: str
    what: str
    """The row in people's words."""
    cell: str
    ours: Any
    theirs: Any
    branch_id: str | None
