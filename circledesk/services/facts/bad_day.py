"""Why a library does not open, and what is there that helps."""

from __future__ import annotations

from dataclasses import dataclass

from circledesk.services.facts.backups import BackupRow, RestorePreview

DAMAGED, NEWER, LOCKED, PLACE, WAIT = "damaged", "newer", "locked", "place", "wait"
"""What the matter is: the file, its version, its key, its folder, or what passes by itself."""


@dataclass(frozen=True, slots=True)
class BadDay:
    """What is known of a library that does not open."""

    kind: str
    what: str
    next_step: str
    newest: BackupRow | None = None
    """The newest good backup that this version opens."""
    lost: RestorePreview | None = None
    """What putting it back would undo; None where the file does not tell that any more."""
    can_rescue: bool = False
    """Whether there is a file in which something might be read."""
    failed_version: str = ""
    """The version that did not start here, where this one was started in its place."""
