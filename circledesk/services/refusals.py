"""Files that were refused: told in the history, and kept beside the database, not in it.

A stranger's file changes nothing here, not one byte of the database.
"""

from __future__ import annotations

import contextlib
from datetime import datetime
from pathlib import Path

import msgspec

from circledesk.in_place import keep_whole

MOST = 100
"""Lines that are kept; older ones are forgotten."""


class Refusal(msgspec.Struct, frozen=True):
    """A file that was not taken. `reason` is a sentence as `said.Sentence.kept` writes it."""

    file: str
    at: datetime
    reason: str
    after: int = 0
    """The newest receipt when it came: its place in the history, whatever the clock said."""


def keep_refusal(file: Path, refusal: Refusal) -> None:
    """Keep a line, whole or not at all; a disk that takes nothing now goes without."""
    _write(file, [*refusals(file), refusal][-MOST:])


def forget_refusals(file: Path, before: datetime) -> None:
    """Forget the lines of before an instant."""
    held = refusals(file)
    young = [line for line in held if line.at >= before]
    if len(young) < len(held):
        _write(file, young)


def _write(file: Path, lines: list[Refusal]) -> None:
    with contextlib.suppress(OSError):
        keep_whole(file, msgspec.json.encode(lines))


def refusals(file: Path) -> list[Refusal]:
    """Return the lines that were kept, oldest first; an unreadable file holds none."""
    try:
        return msgspec.json.decode(file.read_bytes(), type=list[Refusal])
    except (OSError, msgspec.MsgspecError):
        return []
