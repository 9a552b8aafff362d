"""The library that all users of this PC share: what one of them wrote, the others may change.

Systems give a new file to its maker alone. What is in the shared folder all may change; a process
that works there has no umask any more, so what it writes elsewhere is kept by its folder alone.
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from pathlib import Path

from circledesk.errors import NotAllowed
from circledesk.said import said
from circledesk.settings import Paths, shared_folder

_USERS_MAY_CHANGE = "*S-1-5-32-545:(OI)(CI)M"
"""Windows' own group of all users, whatever it is called in its language."""


def is_everybodys(folder: Path) -> bool:
    """Whether all users of this PC work in a data folder."""
    return folder == shared_folder()


def make_rooms(paths: Paths) -> None:
    """Make a data folder and its rooms; from now on this process writes there for all, if shared.

    Raises NotAllowed where only an administrator may make the shared one.
    """
    if not is_everybodys(paths.folder):
        paths.make()
        return
    new = not paths.folder.exists()
    if sys.platform != "win32":
        os.umask(0)
    try:
        paths.make()
    except PermissionError as error:
        raise _not_made(paths.folder) from error
    if new and sys.platform == "win32":
        _allow_all_users(paths.folder)


def give_to_all(folder: Path) -> None:
    """Let all users write what this one made in the shared folder; SQLite asks nobody's umask."""
    if sys.platform == "win32" or not is_everybodys(folder):
        return
    for place in (folder, *folder.rglob("*")):
        with contextlib.suppress(OSError):  # gone meanwhile, or a link, which is followed nowhere
            _give(place)


def _give(place: Path) -> None:
    handle = os.open(place, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        told = os.fstat(handle)
        open_to = 0o777 if stat.S_ISDIR(told.st_mode) else 0o666
        alone = stat.S_ISDIR(told.st_mode) or (stat.S_ISREG(told.st_mode) and told.st_nlink == 1)
        if told.st_uid == os.getuid() and alone and told.st_mode & open_to != open_to:
            os.fchmod(handle, open_to)
    finally:
        os.close(handle)


def _allow_all_users(folder: Path) -> None:
    """Let Windows hand the right to change on to all that is made in the folder later."""
    import subprocess

    words = ["icacls", str(folder), "/grant", _USERS_MAY_CHANGE, "/Q"]
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    subprocess.run(words, check=False, capture_output=True, creationflags=hidden)


def _not_made(folder: Path) -> NotAllowed:
    return NotAllowed(
        said("You may not write in {folder}, where all who use this computer would find the "
             "library.", folder=folder),
        "Ask the computer's administrator to make this folder so that all may write in it, or say "
        "that all sign in to the computer alike.",
    )  # fmt: skip
