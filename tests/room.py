"""Where the files of a run of the tests lie."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

IN_MEMORY = Path("/dev/shm")
ROOM = 3 * 1024**3


def make_room() -> Path:
    """Make the folder of a run, in memory where that has room: no test is about a disk's pace."""
    roomy = IN_MEMORY.is_dir() and shutil.disk_usage(IN_MEMORY).free > ROOM
    runs = roomy and not os.statvfs(IN_MEMORY).f_flag & os.ST_NOEXEC  # some tests start programs
    made = tempfile.mkdtemp(prefix="circledesk-tests-", dir=IN_MEMORY if runs else None)
    atexit.register(leave, Path(made), os.getpid())
    return Path(made)


def leave(folder: Path, process: int) -> None:
    """Remove it at the end of the process that made it, not at the end of one of its children."""
    if os.getpid() == process:
        shutil.rmtree(folder, ignore_errors=True)
