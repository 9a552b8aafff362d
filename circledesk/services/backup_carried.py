"""Sealed backups on flash disks: found there, by a computer that need not know them yet."""

from __future__ import annotations

from pathlib import Path

import msgspec

from circledesk.errors import FileRefused
from circledesk.said import said
from circledesk.services.backup_notes import digest_of
from circledesk.services.backups import when
from circledesk.services.drives import drives
from circledesk.services.facts.backups import CarriedBackup

SUFFIX = ".sealed"
FOLDER = "CircleDesk backups"
"""What the folder on a flash disk is called."""


class Told(msgspec.Struct, frozen=True):
    """What lies beside a sealed backup, for a computer that knows nothing yet."""

    digest: str
    size: int
    team: str
    computer: str
    counts: dict[str, int] = {}


def carried(folder: Path) -> tuple[CarriedBackup, ...]:
    """Return the sealed backups in a folder or on a drive, the newest first."""
    found = [*_globbed(folder), *_globbed(folder / FOLDER)]
    rows = [_carried(file) for file in found]
    return tuple(sorted(rows, key=lambda row: (row.at, row.file), reverse=True))


def carried_on_drives() -> tuple[CarriedBackup, ...]:
    """Return the sealed backups on all drives that are put in, the newest first."""
    rows = [row for drive in drives() for row in carried(drive.path)]
    return tuple(sorted(rows, key=lambda row: row.at, reverse=True))


def must_be_whole(file: Path) -> None:
    """Refuse a sealed backup that is not as it was written."""
    told = _read(file)
    if not file.is_file() or (told is not None and digest_of(file) != told.digest):
        raise FileRefused(
            said("«{file}» changed since it was written: it is damaged.", file=file),
            "Choose another backup; nothing was changed.",
        )


def _globbed(folder: Path) -> list[Path]:
    try:
        return sorted(folder.glob(f"*{SUFFIX}"))
    except OSError:
        return []


def beside(file: Path) -> Path:
    """Return where is told what a sealed backup holds."""
    return file.with_suffix(".json")


def _read(file: Path) -> Told | None:
    try:
        return msgspec.json.decode(beside(file).read_bytes(), type=Told)
    except (OSError, msgspec.MsgspecError):
        return None


def _carried(file: Path) -> CarriedBackup:
    told = _read(file)
    if told is None:
        return CarriedBackup(str(file), when(file), "", "", file.stat().st_size)
    return CarriedBackup(str(file), when(file), told.team, told.computer, told.size, told.counts)
