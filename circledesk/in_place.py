"""Files that are there whole, or as they were before: written under another name beside it, forced
onto the disk, and renamed at the end. Every file that somebody will look for is written so.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, TypeVar

T = TypeVar("T")


def keep_whole(file: Path, content: bytes, *, private: bool = False) -> None:
    """Write bytes. A `private` file is readable by its owner only, from its first byte on."""
    write_whole(file, lambda out: out.write(content), private=private)


def write_whole(file: Path, write: Callable[[BinaryIO], object], *, private: bool = False) -> None:
    """Let `write` fill an open file; the folder is made where it is missing."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with _renamed(file.with_name(f"{file.name}.part"), file) as part:
        handle = os.open(part, _FRESH, 0o600 if private else 0o666)
        with os.fdopen(handle, "wb") as out:
            write(out)


def written_whole(file: Path, write: Callable[[Path], T]) -> T:
    """Let `write` fill a file by its name, whose ending is that of `file`; return its answer."""
    with _renamed(file.with_name(f".{file.stem}.part{file.suffix}"), file) as part:
        return write(part)


@contextlib.contextmanager
def whole_folder(folder: Path) -> Iterator[Path]:
    """Give a room in a folder to fill; its files take their places when all are written.

    Where that fails nothing is left, not even the folder where it was not there. The room lies in
    it, not beside: it may be a whole flash disk.
    """
    made = [place for place in (folder, *folder.parents) if not place.exists()]
    part = folder / ".circledesk.part"
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        yield part
        for file in [file for file in part.rglob("*") if file.is_file()]:
            target = folder / file.relative_to(part)
            target.parent.mkdir(parents=True, exist_ok=True)
            file.replace(target)
    finally:
        shutil.rmtree(part, ignore_errors=True)
        for place in made:
            with contextlib.suppress(OSError):  # it holds something now
                place.rmdir()


def put_in_place(part: Path, file: Path) -> None:
    """Rename a finished file. Its bytes are forced onto the disk first: else a power cut, or a
    flash disk pulled out, may leave the name and not what belongs to it.
    """
    flush(part)
    part.replace(file)


def flush(file: Path) -> None:
    """Let a file's bytes reach the disk."""
    with file.open("r+b") as opened:
        os.fsync(opened.fileno())


def flush_folder(folder: Path) -> None:
    """Let a change of names reach the disk; Windows has no such thing for folders."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


_FRESH = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
"""Never into a file, or through a link, that somebody laid there first."""


@contextlib.contextmanager
def _renamed(part: Path, file: Path) -> Iterator[Path]:
    """Clear the other name before and after: what a killed writer left is nobody's."""
    _clear(part)
    try:
        yield part
        put_in_place(part, file)
    finally:
        _clear(part)


def _clear(part: Path) -> None:
    with contextlib.suppress(OSError):  # a disk in trouble: what comes of it says it better
        part.unlink(missing_ok=True)
