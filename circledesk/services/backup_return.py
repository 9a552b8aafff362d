"""A backup from a flash disk, put back on a computer that may know nothing of it yet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.errors import CircleDeskError, InvalidValue, KeyLocked, SealedElsewhere
from circledesk.models.log import read_settings
from circledesk.said import said
from circledesk.services.backup_carried import SUFFIX, must_be_whole
from circledesk.services.backup_notes import drop_backup, write_note
from circledesk.services.backup_sealing import unseal_file
from circledesk.services.desk import AskPassphrase, Desk
from circledesk.services.facts.backups import Returned
from circledesk.services.recovery import recover
from circledesk.services.restore import Progress, must_be_this_computers, restore_backup
from circledesk.settings import Paths, system_clock
from circledesk.sync.recovery import read_sheet

if TYPE_CHECKING:
    from circledesk.sync.keys import DeviceKeys


def bring_home(
    paths: Paths, file: Path, *, keys: DeviceKeys | None = None, sheet: str = ""
) -> Path:
    """Open a sealed backup into the backups' room; return the plain one, with its note.

    Raises FileRefused where the file is damaged, KeyLocked where neither this computer's keys nor
    the recovery sheet open it. A backup that is not sealed is taken as it lies.
    """
    if file.suffix != SUFFIX:
        return file
    must_be_whole(file)
    if keys is None and not sheet.strip():
        raise KeyLocked(
            "This backup is sealed.", "Type the recovery sheet of the team that it belongs to."
        )
    seed = read_sheet(sheet).seed if sheet.strip() else b""
    target = paths.backups / f"{file.stem}.backup"
    if target.exists():
        return target
    paths.make()
    part = target.with_name(target.name + ".part")
    try:
        unseal_file(file, part, keys=keys, root_seed=seed)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    write_note(target)
    return target


def bring_own_home(paths: Paths, file: Path, keys: DeviceKeys) -> Path:
    """Open a sealed backup with this computer's keys; SealedElsewhere where they do not fit."""
    try:
        return bring_home(paths, file, keys=keys)
    except KeyLocked as error:
        raise sealed_elsewhere() from error


def sealed_elsewhere() -> SealedElsewhere:
    """Return the refusal of a sealed backup that the keys here do not open."""
    return SealedElsewhere(
        said("This computer's keys do not open this backup."),
        said("Type the team's recovery sheet in, or choose another backup."),
    )


def bring_home_by_sheet(paths: Paths, file: Path, *, sheet: str) -> Path:
    """Open a sealed backup of this computer with the team's recovery sheet.

    What turns out to be another computer's does not stay here in the open.
    """
    known = set(paths.backups.glob("*.backup"))
    try:
        plain = bring_home(paths, file, sheet=sheet)
    except KeyLocked as error:
        raise InvalidValue(error.what, error.next_step, field="sheet") from error
    try:
        must_be_this_computers(paths, plain)
    except CircleDeskError:
        if plain not in known:
            drop_backup(plain)
        raise
    return plain


def put_back(
    folder: Path,
    *,
    file: Path,
    sheet: str = "",
    passphrase: AskPassphrase | None = None,
    progress: Progress | None = None,
    clock: Callable[[], datetime] = system_clock,
) -> Returned:
    """Put a backup back in a folder that has no library; with the sheet, its keys too.

    An organizer's computer gets its keys anew from the sheet. A branch's is given new ones by the
    organizer; until then it works, and can neither write nor open parcels.
    """
    plain = bring_home(Paths(folder), file, sheet=sheet)
    try:
        done = restore_backup(folder, file=plain, clock=clock, progress=progress)
    except BaseException:
        if plain != file:  # alone in the folder it would stand for a library that lost its file
            drop_backup(plain)
        raise
    desk = Desk.open(folder, passphrase=passphrase, clock=clock)
    try:
        with desk.session() as session:
            organizer = read_settings(session.connection()).get("role") == "organizer"
        if organizer and sheet.strip():
            recover(desk, sheet=sheet)
        return Returned(done.file, done.changes, organizer and bool(sheet.strip()))
    finally:
        desk.close()
