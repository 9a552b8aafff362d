"""Gives a file that was written under another name its own, once it lies on the disk."""

from __future__ import annotations

import os
from pathlib import Path


def put_in_place(part: Path, file: Path) -> None:
    """Rename a finished file. Its bytes are forced onto the disk first: else a power cut, or a
    flash disk pulled out, may leave the name and not what belongs to it.
    """
    with part.open("r+b") as written:
        os.fsync(written.fileno())
    part.replace(file)
