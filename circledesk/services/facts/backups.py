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
