"""The inbox: bundles are copied to this PC before they are read, since a stick may be pulled.

Only what waits stays there: a bundle of a computer that asks to join, under a name of its content,
so that the same one waits once.
"""

from __future__ import annotations

import contextlib
import hashlib
import shutil
import time
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import CircleDeskError, NotFound
from circledesk.in_place import put_in_place
from circledesk.models.base import new_id
from circledesk.models.team import Device
from circledesk.said import said
from circledesk.services.session import rooms
from circledesk.sync import bundle, container

SUFFIX = ".circledesk"
_ROLES = select(Device.certificate, Device.role)
OLD = 3600
"""Seconds after which a copy that does not wait is of an import that was cut off, not under way."""


def find_bundles(paths: Sequence[Path]) -> list[Path]:
    """Return the files among paths, and of folders those that are bundles by content."""
    if paths and not any(path.exists() for path in paths):
        must_exist(paths[0])
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += [f for f in sorted(path.iterdir()) if container.looks_like_bundle(f)]
        else:
            found.append(path)
    return found


def must_exist(file: Path) -> None:
    """Refuse a file that is not there."""
    if not file.exists():
        raise NotFound(
            said("There is no file {file}.", file=file), "Check the name and the flash disk."
        )


def in_order(session: Session, files: Sequence[Path]) -> list[Path]:
    """Order many files so that the fewest rows wait: organizers' first, each sender's by time."""
    roles = {row.certificate: row.role for row in session.execute(_ROLES)} if files[1:] else {}

    def place(file: Path) -> tuple[int, str, str]:
        try:
            manifest, _, _ = bundle.read_manifest(file)
        except CircleDeskError:
            return (2, "", file.name)
        role = roles.get(manifest.certificate)
        return (0 if role == "organizer" else 1, manifest.made_at, file.name)

    return sorted(files, key=place)


def copy_in(session: Session, file: Path) -> Path:
    """Copy a file to the inbox, whole or not at all; return the copy."""
    inbox = rooms(session).inbox
    if file.parent == inbox:
        return file
    must_exist(file)
    target = inbox / f"{new_id()}{SUFFIX}"
    part = target.with_suffix(".part")
    try:
        if file.stat().st_size > container.LARGEST:
            container.read_container(file)
        shutil.copyfile(file, part)
        put_in_place(part, target)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise container.unreadable(file.name, error) from error
    return target


def let_wait(local: Path) -> None:
    """Keep a bundle that waits, under a name of its content."""
    local.replace(local.with_name(name_of_content(local) + SUFFIX))


def name_of_content(file: Path) -> str:
    """Return the name under which a file of this content is kept: 128 bits of its SHA-256."""
    with file.open("rb") as copy:
        return hashlib.file_digest(copy, "sha256").hexdigest()[:32]


def drop(local: Path) -> None:
    """Delete a copy that does not wait. What the disk will not let go of now is cleared away later.

    What came of the bundle is decided by then, and told as it is.
    """
    with contextlib.suppress(OSError):
        local.unlink(missing_ok=True)


def may_be_read_later(error: BaseException) -> bool:
    """Whether the fault lies with this computer and not with the bundle: what waits stays then."""
    return not isinstance(error, CircleDeskError) or isinstance(error.__cause__, OSError)


def waiting_from(session: Session, device: str) -> list[Path]:
    """Return the bundles in the inbox that a computer sent before it was accepted."""
    return [file for file, sender in _kept(session) if sender == device]


def left_behind(session: Session, given: Sequence[Path]) -> list[Path]:
    """Return what waits although its computer was accepted: the power failed in between.

    Copies of an import that was cut off are cleared away; they are brought in again from outside.
    """
    accepted = set(session.scalars(select(Device.id)))
    waiting = _kept(session)
    stay = {*given, *(file for file, _ in waiting)}
    for file in rooms(session).inbox.iterdir():
        with contextlib.suppress(OSError):
            if file not in stay and time.time() - file.stat().st_mtime > OLD:
                file.unlink()
    return [file for file, sender in waiting if sender in accepted and file not in given]


def _kept(session: Session) -> list[tuple[Path, str]]:
    """Return the bundles in the inbox that wait, and the device that asks to join by each."""
    found: list[tuple[Path, str]] = []
    for file in sorted(rooms(session).inbox.glob(f"*{SUFFIX}")):
        with contextlib.suppress(CircleDeskError):
            manifest, _, _ = bundle.read_manifest(file)
            if manifest.request:
                found.append((file, manifest.request.device))
    return found
