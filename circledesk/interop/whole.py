"""Files are whole or not there at all: written under another name, and renamed at the end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from circledesk.in_place import put_in_place

T = TypeVar("T")


def written_whole(file: Path, write: Callable[[Path], T]) -> T:
    """Let `write` fill a file beside it, then give that its name; return what `write` says."""
    part = file.with_name(f".{file.stem}.part{file.suffix}")
    try:
        answer = write(part)
        put_in_place(part, file)
    finally:
        part.unlink(missing_ok=True)
    return answer
