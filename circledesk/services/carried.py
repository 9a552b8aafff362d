"""The room of parcels for others: files that are kept unopened, each under a name of its content.

They were checked whole when they came. Here only their outside is read again; that a copy is still
what came is seen by its name.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zipfile import BadZipFile, ZipFile

import msgspec

from circledesk.errors import RuleBroken
from circledesk.in_place import flush
from circledesk.services.inbox import SUFFIX, name_of_content
from circledesk.sync import bundle, container
from circledesk.sync.keys import named_device

MOST_FILES = 200
MOST_BYTES = 500 << 20


@dataclass(frozen=True, slots=True)
class Carried:
    """A parcel for others, and what its outside says."""

    file: Path
    bundle: str
    sender: str
    recipients: frozenset[str]
    made_at: datetime
    size: int

    def replaces(self, other: Carried) -> bool:
        """Whether it makes another one needless: the same sender's, later, for all of its."""
        return (
            self.sender == other.sender
            and self.recipients >= other.recipients
            and (self.made_at, self.bundle) > (other.made_at, other.bundle)
        )


def seen(file: Path, manifest: bundle.Manifest, size: int) -> Carried:
    """Return a file as its manifest describes it."""
    return Carried(
        file=file,
        bundle=manifest.bundle,
        sender=named_device(manifest.certificate),
        recipients=frozenset(name for part in manifest.parts for name in part.recipients),
        made_at=datetime.fromisoformat(manifest.made_at),
        size=size,
    )


def kept_in(room: Path) -> list[Carried]:
    """Return what lies in the room, but for files that were damaged since they came."""
    found = []
    for file in sorted(room.glob(f"*{SUFFIX}")):
        with contextlib.suppress(*_DAMAGED):
            found.append(seen(file, _manifest(file), file.stat().st_size))
    return found


_DAMAGED = (
    OSError, BadZipFile, KeyError, ValueError, NotImplementedError, RuntimeError, EOFError,
    msgspec.MsgspecError,
)  # fmt: skip


def _manifest(file: Path) -> bundle.Manifest:
    with ZipFile(file) as archive:
        info = archive.getinfo(container.MANIFEST)
        if info.file_size > container.LARGEST_MANIFEST:
            raise ValueError("manifest")
        return msgspec.json.decode(archive.read(info), type=bundle.Manifest)


def keep(room: Path, local: Path, new: Carried, beside: Iterable[Carried]) -> None:
    """Move a parcel into the room in place of those that it replaces; refused where it is full."""
    old = [one for one in beside if one.bundle != new.bundle]
    stay = [one for one in old if not new.replaces(one)]
    if len(stay) >= MOST_FILES or sum(one.size for one in stay) + new.size > MOST_BYTES:
        raise RuleBroken(
            "There is no more room here for parcels that are for other computers.",
            "Write parcels for those branches first, or carry this file on yourself.",
        )
    room.mkdir(exist_ok=True)
    local.replace(room / f"{name_of_content(local)}{SUFFIX}")
    with contextlib.suppress(OSError):  # what stays is handed on too, to no harm
        for one in old:
            if new.replaces(one):
                one.file.unlink(missing_ok=True)


def copy_out(one: Carried, folder: Path, name: str) -> Path:
    """Lay a copy in a folder, whole or not at all; the same one that lies there already stays.

    Raises OSError where the folder cannot be written, or the file is no more what came.
    """
    number = 1
    while (target := folder / f"{name}{_counted(number)}{SUFFIX}").exists():
        if name_of_content(target) == one.file.stem:
            return target
        number += 1
    part = target.with_name(target.name + ".part")
    try:
        shutil.copyfile(one.file, part)
        flush(part)
        if name_of_content(part) != one.file.stem:
            raise OSError("the copy is not what came")
        part.replace(target)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    return target


def _counted(number: int) -> str:
    return "" if number == 1 else f"-{number}"
