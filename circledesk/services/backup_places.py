"""The second place: a flash disk on which the newest backup lies too, sealed.

The folder there holds a mark, by which it is known again whatever letter the drive gets. What was
chosen is kept in the backups' room, with the public keys that copies are sealed to, so that a
process of its own can copy without the library's database.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec
from sqlalchemy.orm import Session

from circledesk.errors import NotFound, RuleBroken
from circledesk.in_place import keep_whole
from circledesk.models.base import new_id
from circledesk.said import disk_words, recalled, said
from circledesk.services.backup_carried import FOLDER, SUFFIX, Told, beside, carried
from circledesk.services.backup_notes import as_json, digest_of, read_note
from circledesk.services.backup_sealing import recipients, seal_file
from circledesk.services.backup_thinning import LIFETIME
from circledesk.services.backups import newest_good
from circledesk.services.drives import Drive, drives
from circledesk.services.facts.backups import BackupRow, CarriedBackup, SecondPlace
from circledesk.services.session import rooms, this_device
from circledesk.settings import Paths, system_clock

MARK = "circledesk-backups.json"
KEPT = 5
"""So many sealed backups lie on a flash disk."""


class _Chosen(msgspec.Struct, frozen=True):
    mark: str
    folder: str
    drive: str
    inside: str
    team: str
    computer: str
    keys: tuple[str, ...]
    copied: datetime | None = None
    trouble: str = ""


def choose_place(session: Session, *, folder: Path) -> SecondPlace:
    """Take a drive or a folder as the second place; a folder of its own is made on it.

    Raises RuleBroken where it cannot be written, or lies in the data folder itself.
    """
    paths, device = rooms(session), this_device(session)
    if folder.resolve().is_relative_to(paths.folder.resolve()):
        raise RuleBroken(
            "This folder lies beside the library itself: it would be lost with it.",
            "Choose a flash disk, or a folder on another disk.",
        )
    keys = recipients(session)
    if not keys:
        raise RuleBroken(
            "This library has no keys yet that a copy could be sealed to.",
            "Begin a team or join one first.",
        )
    drive = _drive_of(folder)
    place = folder if folder.name == FOLDER else folder / FOLDER
    mark = new_id()
    try:
        place.mkdir(parents=True, exist_ok=True)
        keep_whole(place / MARK, as_json({"mark": mark}))
    except OSError as error:
        raise RuleBroken(
            said("Nothing can be written to {folder}: {trouble}.", folder=folder,
                 trouble=disk_words(error)),
            "Choose another flash disk, or one with its lock switched off.",
        ) from error  # fmt: skip
    inside = str(place.relative_to(drive.path)) if drive else ""
    name = drive.name if drive else ""
    chosen = _Chosen(mark, str(place), name, inside, device.team, device.name, keys)
    keep_whole(_kept(paths), as_json(chosen))
    return _told_of(chosen, place)


def know_keys(session: Session) -> None:
    """Keep the public keys of today for the copies to come: organizers come and go."""
    paths = rooms(session)
    chosen = _chosen(paths)
    keys = recipients(session)
    if chosen is not None and keys and chosen.keys != keys:
        keep_whole(_kept(paths), as_json(msgspec.structs.replace(chosen, keys=keys)))


def second_place(paths: Paths) -> SecondPlace | None:
    """Return the second place; None where none was chosen."""
    chosen = _chosen(paths)
    return _told_of(chosen, _where(chosen)) if chosen else None


def forget_place(paths: Paths) -> None:
    """Copy to no second place any more; what lies there stays."""
    _kept(paths).unlink(missing_ok=True)


def copy_newest(paths: Paths, clock: Callable[[], datetime] = system_clock) -> SecondPlace:
    """Copy the newest good backup to the second place, sealed, and read it back.

    Raises NotFound where none was chosen or it is not put in, or where there is no backup;
    RuleBroken where there is no room. A failure is remembered, so that the page says it.
    """
    chosen = _chosen(paths)
    place = _where(chosen) if chosen else None
    if chosen is None or place is None:
        raise NotFound("The flash disk for the backups is not put in.", "Put it in, and try again.")
    row = newest_good(paths)
    if row is None:
        raise NotFound("There is no backup to copy.", "Make a backup first.")
    try:
        _copy(paths, chosen, place, row, clock())
    except OSError as error:
        trouble = _sentence(error)
        _remember(paths, chosen, trouble=trouble)
        raise RuleBroken(
            trouble, "The backup on this computer is not touched; take a larger or another disk."
        ) from error
    return _told_of(_remember(paths, chosen, copied=row.at), place)


def copy_to(session: Session, *, folder: Path) -> CarriedBackup:
    """Copy the newest good backup to a folder this once, sealed; the second place stays."""
    paths, device = rooms(session), this_device(session)
    row = newest_good(paths)
    if row is None:
        raise NotFound("There is no backup to copy.", "Make a backup first.")
    keys = recipients(session)
    chosen = _Chosen("", str(folder), "", "", device.team, device.name, keys)
    folder.mkdir(parents=True, exist_ok=True)
    _copy(paths, chosen, folder, row, session.info["clock"]())
    return next(one for one in carried(folder) if one.at == row.at)


def is_copied(paths: Paths) -> bool:
    """Whether the newest backup lies in the second place, or none is to lie there now."""
    chosen = _chosen(paths)
    newest = newest_good(paths)
    return chosen is None or newest is None or chosen.copied == newest.at


def _copy(paths: Paths, chosen: _Chosen, place: Path, row: BackupRow, at: datetime) -> None:
    sealed = paths.backups / f"{Path(row.file).stem}{SUFFIX}.part"
    target = place / f"{Path(row.file).stem}{SUFFIX}"
    part = target.with_name(target.name + ".part")
    try:
        seal_file(Path(row.file), sealed, chosen.keys)
        _thin(place, at)
        _must_have_room(place, sealed.stat().st_size)
        digest = digest_of(sealed)
        shutil.copyfile(sealed, part)
        _flush(part)
        if digest_of(part) != digest:
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(part))
        note = read_note(Path(row.file))
        counts = note.counts if note else {}
        told = Told(digest, part.stat().st_size, chosen.team, chosen.computer, counts)
        _gone(beside(target))  # a power cut in between: not told, rather than told wrongly
        part.replace(target)
        keep_whole(beside(target), as_json(told))
    finally:
        sealed.unlink(missing_ok=True)
        _gone(part)


def _thin(place: Path, at: datetime) -> None:
    """Make room on the disk: the newest few stay, and none beyond the lifetime beside newer."""
    rows = carried(place)
    for number, row in enumerate(rows):
        if number >= KEPT - 1 or (number and at - row.at > LIFETIME):
            _gone(Path(row.file))
            _gone(beside(Path(row.file)))


def _must_have_room(place: Path, size: int) -> None:
    if shutil.disk_usage(place).free < size:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(place))


def _flush(file: Path) -> None:
    """Let a file reach the disk, and forget it in memory, so that reading back asks the disk."""
    with file.open("r+b") as opened:
        os.fsync(opened.fileno())
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _gone(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError:  # the disk was pulled out, or is locked: the copy has said so
        return


def _sentence(error: OSError) -> str:
    if error.errno == errno.ENOSPC:
        return said("There is no room for the backup on the flash disk.")
    return said("The backup could not be copied: {trouble}.", trouble=disk_words(error))


def _remember(
    paths: Paths, chosen: _Chosen, *, copied: datetime | None = None, trouble: str = ""
) -> _Chosen:
    told = msgspec.structs.replace(chosen, copied=copied or chosen.copied, trouble=trouble)
    keep_whole(_kept(paths), as_json(told))
    return told


def _told_of(chosen: _Chosen, place: Path | None) -> SecondPlace:
    folder = str(place) if place else chosen.folder
    return SecondPlace(folder, chosen.drive, place is not None, chosen.copied, chosen.trouble)


def _where(chosen: _Chosen) -> Path | None:
    """Return where the second place is now: as chosen, else on whichever drive bears its mark."""
    places = [Path(chosen.folder)]
    if chosen.inside:
        places += [drive.path / chosen.inside for drive in drives()]
    return next((place for place in places if _mark_of(place) == chosen.mark), None)


def _mark_of(place: Path) -> str:
    try:
        return str(msgspec.json.decode((place / MARK).read_bytes())["mark"])
    except (OSError, msgspec.MsgspecError, KeyError, TypeError):
        return ""


def _drive_of(folder: Path) -> Drive | None:
    inside = [one for one in drives() if folder.is_relative_to(one.path)]
    return max(inside, key=lambda one: len(str(one.path)), default=None)


def _chosen(paths: Paths) -> _Chosen | None:
    try:
        chosen = msgspec.json.decode(_kept(paths).read_bytes(), type=_Chosen)
        return msgspec.structs.replace(chosen, trouble=recalled(chosen.trouble))
    except (OSError, msgspec.MsgspecError):
        return None


def _kept(paths: Paths) -> Path:
    return paths.backups / "second-place.json"
