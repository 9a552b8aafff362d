"""Papers are written whole or not at all: a pulled flash disk leaves no half a PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from circledesk.in_place import put_in_place


def write_whole(file: Path, write: Callable[[BinaryIO], object], *, private: bool = False) -> None:
    """Write a file under another name and rename it at the end; its folder is made.

    A `private` one is readable by its owner only.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(file.name + ".part")
    try:
        with part.open("wb") as out:
            if private:
                part.chmod(0o600)
            write(out)
        put_in_place(part, file)
    finally:
        part.unlink(missing_ok=True)
