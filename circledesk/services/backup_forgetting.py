"""Backups that an erasure has not reached: one that was killed after its commit, or a backup that
came back from elsewhere. The round strips them; who was erased is known from two places, the memory
of this computer and the newest backup, which has it from its log.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

import msgspec

from circledesk.in_place import keep_whole
from circledesk.models.trust import Subjects
from circledesk.services.backup_care import erase_in_backup
from circledesk.services.backup_notes import look_at
from circledesk.services.backups import newest_first
from circledesk.services.outside import erased_elsewhere, erased_files
from circledesk.settings import Paths

_ERASED = "SELECT scope, subject FROM erased_subject"
_TEAM = "SELECT value FROM setting WHERE key = 'team'"


def forget_missed(paths: Paths, clock: Callable[[], datetime]) -> int:
    """Strip each backup of those who were erased since it was made; return how many were."""
    files = newest_first(paths.backups)
    told = {file: found for file in files if (found := _told_in(file)) is not None}
    newest = next(iter(told.values()), ("", set()))
    stripped = 0
    for file, (team, known) in told.items():
        erased = erased_elsewhere(team) | (newest[1] if team == newest[0] else set())
        if team and erased - known:
            stripped += erase_in_backup(file, erased - known, clock)
    return stripped


def may_have_missed(paths: Paths) -> bool:
    """Whether somebody was erased, or a backup came, since the round last looked at them."""
    try:
        return msgspec.json.decode(_kept(paths).read_bytes(), type=str) != _state(paths)
    except (OSError, msgspec.MsgspecError):
        return True


def keep_forgotten(paths: Paths) -> None:
    """Remember what the round has looked at."""
    with suppress(OSError):  # then it looks once more
        keep_whole(_kept(paths), msgspec.json.encode(_state(paths)))


def _told_in(file: Path) -> tuple[str, Subjects] | None:
    """Return a backup's team, and whom it knows to be erased; None where it cannot be read."""
    try:
        with closing(look_at(file)) as connection:
            team = connection.execute(_TEAM).fetchone()
            erased = {(scope, subject) for scope, subject in connection.execute(_ERASED)}
    except sqlite3.DatabaseError:
        return None
    return (team[0] if team else ""), erased


def _state(paths: Paths) -> str:
    names = sorted(file.name for file in paths.backups.glob("*.backup"))
    return hashlib.sha256("\n".join([*names, *erased_files()]).encode()).hexdigest()


def _kept(paths: Paths) -> Path:
    return paths.backups / "forgotten.json"
