"""Sealed backups on flash disks: found there, by a computer that need not know them yet."""

from __future__ import annotations

from pathlib import Path

import msgspec

from circledesk.errors import FileRefused
from circledesk.said import said
from circledesk.services.backup_notes import digest_of
from circledesk.services.backups import by_time, when
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
    return _newest_first([*_globbed(folder), *_globbed(folder / FOLDER)])


def carried_on_drives() -> tuple[CarriedBackup, ...]:
    """Return the sealed backups on all drives that are put in, the newest first."""
    return _newest_first([Path(row.file) for drive in drives() for row in carried(drive.path)])


def must_be_whole(file: Path) -> None:
    """Refuse a sealed backup that is not as it was written."""
    told = _read(file)
    if not file.is_file() or (told is not None and digest_of(file) != told.digest):
        raise FileRefused(
            said("«{file}» changed since it was written: it is damaged.", file=file),
            "Choose another backup; nothing was changed.",
        )


def _newest_first(found: list[Path]) -> tuple[CarriedBackup, ...]:
    """Sort by the names alone: several computers may lie there, each with a count of its own."""
    return tuple(_carried(file) for file in sorted(found, key=by_time, reverse=True))


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
