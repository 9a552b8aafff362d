"""Writing a parcel onto a disk that may be full, locked or gone, and being sure that it is there.

`exchange.write_bundle` writes under a temporary name and reads back. Here the file is also forced
onto its disk and read from there again, and what went wrong is said as a person can mend it.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from sqlalchemy.orm import Session

from circledesk.errors import CircleDeskError, FileRefused, NotFound
from circledesk.said import disk_words, said
from circledesk.services.exchange import write_bundle
from circledesk.services.facts.exchange import WrittenBundle
from circledesk.sync import container
from circledesk.sync.keys import DeviceKeys

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
LOCKED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


def post(
    session: Session, *, keys: DeviceKeys, to: str | Sequence[str], folder: Path
) -> WrittenBundle:
    """Write a parcel into a folder that is there; return it once it was read back from the disk.

    Raises FileRefused or NotFound with what is to be done; no half a file is left where the disk
    still can be written.
    """
    if not _is_there(folder):
        raise pulled()
    try:
        written = write_bundle(session, keys=keys, to=to, folder=folder)
        must_lie_on_disk(Path(written.file))
    except FileRefused as error:
        cause = error.__cause__
        if isinstance(cause, OSError):
            raise _what_ails(folder, cause) from cause
        raise
    except OSError as error:
        raise _what_ails(folder, error) from error
    return written


def must_lie_on_disk(file: Path) -> None:
    """Force a file onto its disk, and compare what is read from there; OSError where it differs."""
    sums = [part.sha256 for part in container.read_container(file).parts]
    with file.open("rb+") as written:
        os.fsync(written.fileno())
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(written.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    if hasattr(os, "O_DIRECTORY"):
        _keep_name(file.parent)
    try:
        same = [part.sha256 for part in container.read_container(file).parts] == sums
    except CircleDeskError:
        same = False
    if not same:
        with suppress(OSError):
            file.unlink(missing_ok=True)
        raise OSError(errno.EIO, os.strerror(errno.EIO))


def pulled() -> NotFound:
    """Say that the disk is not there any more."""
    return NotFound(
        "The flash disk, or the folder, is not there any more: the parcel was not written.",
        "Put it in again and do it once more: nothing is lost, and nothing comes in twice.",
    )


def _keep_name(folder: Path) -> None:
    """Force the folder's entry onto the disk too."""
    opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with suppress(OSError):  # some file systems know no such thing
            os.fsync(opened)
    finally:
        os.close(opened)


def _what_ails(folder: Path, error: OSError) -> CircleDeskError:
    if not _is_there(folder):
        return pulled()
    if error.errno in FULL:
        return FileRefused(
            "The disk is full: the parcel was not written.",
            "Delete what is not needed on it or take another one, and do it once more.",
        )
    if error.errno in LOCKED:
        return FileRefused(
            "The disk cannot be written: it is locked or write-protected.",
            "Move the small switch on it, or take another one, and do it once more.",
        )
    return FileRefused(
        said("The parcel could not be written there: {trouble}.", trouble=disk_words(error)),
        "Take another flash disk, or send the parcel by e-mail or WhatsApp.",
    )


def _is_there(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        return False
