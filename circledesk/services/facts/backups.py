"""Backups of the database: what stands in the list, what a check found, what a restore did."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup file."""

    file: str
    at: datetime
    why: str
    verified: bool
    """It opens, SQLite finds no damage in it, and its bytes are those that were written."""
    size: int = 0
    checked: datetime | None = None
    """When a full check found it sound."""
    proven: datetime | None = None
    """When it was last restored into an empty folder, opened, checked and counted."""
    trouble: str = ""
    """What a full check found wrong; empty where nothing is, or none was made yet."""
    counts: dict[str, int] = field(default_factory=dict)
    """circles, learners, signups, attendance, certificates in it."""


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """How it went when a backup was tried: restored into a folder of its own, checked, counted."""

    at: datetime
    file: str
    counts: dict[str, int]
    trouble: str = ""
    """What was wrong; empty where it is proven."""


@dataclass(frozen=True, slots=True)
class BackupProblem:
    """Why a backup cannot be trusted: what, where in it, and what to do."""

    what: str
    where: str
    next_step: str


@dataclass(frozen=True, slots=True)
class BackupReport:
    """What a full check of a backup found: the file, its log, its rows against the log."""

    file: str
    sound: bool
    problems: tuple[BackupProblem, ...]
    changes: int
    digest: dict[str, str]
    """scope -> digest; equal to another library's that holds the same changes of it."""


@dataclass(frozen=True, slots=True)
class Restored:
    """A backup that stands in the place of the database now."""

    file: str
    kept: str
    """The backup of what was there before; empty where there was nothing."""
    changes: int
    at: datetime
    """When the backup was made: the library is as it was then."""


@dataclass(frozen=True, slots=True)
class CountChange:
    """How a restore changes what is here, of one kind of row; None: what is here is unreadable."""

    kind: str
    """circles, learners, signups, attendance or certificates."""
    now: int | None
    then: int
    goes: int | None
    """So many are here and not in the backup."""
    comes: int | None
    """So many are in the backup and not here any more."""


@dataclass(frozen=True, slots=True)
class LostAction:
    """An action of this computer that is newer than the backup."""

    name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class RestorePreview:
    """What a restore would change, told before it happens."""

    file: str
    at: datetime
    why: str
    changes: tuple[CountChange, ...] = ()
    actions: tuple[LostAction, ...] = ()
    """The newest of this computer's own actions that would be undone."""
    own: int | None = 0
    """How many of them there are; None where what is here cannot be read."""
    others: int | None = 0
    """How many actions of others would go; they come back with the others' parcels."""

    @property
    def damaged(self) -> bool:
        """Whether a part of what is here cannot be read: not all can be told."""
        return self.own is None or any(change.now is None for change in self.changes)


@dataclass(frozen=True, slots=True)
class SecondPlace:
    """The flash disk, or other folder, to which the newest backup is copied."""

    folder: str
    drive: str
    """As people read it on the disk; empty where the folder is on none."""
    there: bool
    """Whether it is put in now."""
    copied: datetime | None = None
    """When the backup that lies there was made."""
    trouble: str = ""
    """Why the last copy failed."""


@dataclass(frozen=True, slots=True)
class CarriedBackup:
    """A sealed backup on a flash disk."""

    file: str
    at: datetime
    team: str
    computer: str
    size: int
    counts: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Returned:
    """A backup that was put back on a new computer."""

    file: str
    changes: int
    keys: bool
    """Whether its keys were made anew from the recovery sheet."""


@dataclass(frozen=True, slots=True)
class Watched:
    """What was done for the backups by itself."""

    checked: tuple[BackupReport, ...]
    rehearsed: Rehearsal | None
    copied: SecondPlace | None
    gone: tuple[str, ...]
    """Backups that the rule let go."""
