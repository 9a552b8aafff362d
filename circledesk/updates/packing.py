"""The folder of one version as one packed file, and back again: nothing leads out of its folder."""

from __future__ import annotations

import hashlib
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import IO, TYPE_CHECKING

import msgspec

if TYPE_CHECKING or sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

BLOCK = 1024 * 1024
LEVEL = 19
"""zstd's level: packed once, unpacked on every computer."""
SPOILT = (tarfile.TarError, zstd.ZstdError, EOFError, ValueError, OSError)
"""What unpacking may raise of bytes that are no packed program."""

Tell = Callable[[int, int], None]
"""Called with how many bytes of how many are done."""


class Packed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the packed program is, to the byte."""

    size: int
    sha256: str
    unpacked: int
    files: int


def pack(folder: Path, out: Path) -> Packed:
    """Pack a folder, in a fixed order and with no one's name in it; return what it is."""
    unpacked = files = 0
    with (
        zstd.ZstdFile(out, "w", level=LEVEL) as plain,
        tarfile.open(fileobj=plain, mode="w|") as tar,
    ):
        for place in sorted(folder.rglob("*")):
            one = tar.gettarinfo(str(place), place.relative_to(folder).as_posix())
            one.uid = one.gid = one.mtime = 0
            one.uname = one.gname = ""
            files += 1
            if one.isreg():
                unpacked += one.size
                with place.open("rb") as content:
                    tar.addfile(one, content)
            else:
                tar.addfile(one)
    with out.open("rb") as packed:
        digest = hashlib.file_digest(packed, "sha256").hexdigest()
    return Packed(out.stat().st_size, digest, unpacked, files)


def unpack_into(source: IO[bytes], folder: Path, program: Packed, tell: Tell | None) -> None:
    """Write files, folders and links that stay inside a new folder.

    Raises ValueError, or an error of tarfile, zstd or EOF, for anything else.
    """
    folder.mkdir()
    left, count = program.unpacked, 0
    with zstd.ZstdFile(source) as plain, tarfile.open(fileobj=plain, mode="r|") as tar:
        for one in tar:
            count += 1
            place = folder / _inside(one.name)
            if count > program.files:
                raise ValueError("more files than were promised")
            place.parent.mkdir(parents=True, exist_ok=True)
            _must_lie_in(folder, place.parent)
            if not one.isdir() and (place.exists() or place.is_symlink()):
                raise ValueError("a name twice")
            if one.isdir():
                place.mkdir(exist_ok=True)
            elif one.issym():
                _must_lie_in(folder, place.parent / one.linkname)
                place.symlink_to(one.linkname)
            elif one.isreg():
                left -= one.size
                content = tar.extractfile(one)
                if left < 0 or content is None:
                    raise ValueError("larger than was promised")
                with place.open("xb") as out:
                    copy(content, out)
                place.chmod(0o755 if one.mode & 0o100 else 0o644)
                if tell:
                    done = program.unpacked - left
                    tell(program.size + program.size * done // program.unpacked, 2 * program.size)
            else:
                raise ValueError("neither file, folder nor link")


def _must_lie_in(folder: Path, place: Path) -> None:
    """Refuse what leads out, also through links that were unpacked before."""
    if not place.resolve().is_relative_to(folder.resolve()):
        raise ValueError("a link that leads out")


def _inside(name: str) -> Path:
    """Return a name as a path that leads out of no folder; ValueError for any other."""
    parts: list[str] = []
    if name.startswith("/") or "\\" in name or ":" in name or "\0" in name:
        raise ValueError("a name that leads out")
    for part in name.split("/"):
        if part == "..":
            if not parts:
                raise ValueError("a name that leads out")
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return Path(*parts)


def copy(source: IO[bytes], target: IO[bytes]) -> None:
    """Copy all that is left, a block at a time."""
    while block := source.read(BLOCK):
        target.write(block)
