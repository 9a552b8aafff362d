"""The outer form of a bundle: a ZIP of stored members in a fixed order, canonical to the byte.

A file that differs in one byte from the one rebuilt from its members is refused, whatever the
difference: so no reader can be shown other content than the signed one, and a copy that was
damaged on a stick is always noticed. Whoever made it, reading it takes little memory: the end of
the file says how many members there are, and parts are compared block by block.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo
from zlib import crc32

from circledesk.errors import FileRefused
from circledesk.said import disk_words, said

MANIFEST = "manifest.json"
SIGNATURE = "manifest.sig"
LARGEST = 1 << 30
"""Bytes of a whole bundle: 1 GiB."""
LARGEST_MANIFEST = 4 << 20
"""Bytes."""
MOST_PARTS = 2000
"""Of one bundle: a team of two thousand branches could send to each."""
HEAD = 30 + len(MANIFEST)
"""Bytes at its beginning by which a bundle is known."""
_LENT = 1 << 20
_END = struct.Struct("<4s4H2LH")
_ENTRY = struct.Struct("<4s4B4H3L5H2L")


@dataclass(frozen=True, slots=True)
class Sealed:
    """A sealed part, where it lies in the file: read when it is its turn."""

    file: Path
    start: int
    size: int
    sha256: str

    def read(self) -> bytes:
        """Return its bytes."""
        try:
            with self.file.open("rb") as bundle:
                bundle.seek(self.start)
                return bundle.read(self.size)
        except OSError as error:
            raise unreadable(self.file.name, error) from error


@dataclass(frozen=True, slots=True)
class Container:
    """The members of a bundle that is canonical to the byte."""

    manifest: bytes
    signature: bytes
    parts: tuple[Sealed, ...]


def write_container(out: IO[bytes], members: Sequence[tuple[str, bytes]]) -> None:
    """Write the members in this order: stored, with fixed times and attributes."""
    with ZipFile(out, "w", ZIP_STORED, allowZip64=False) as archive:
        for name, content in members:
            archive.writestr(_info(name), content)


def read_container(file: Path, name: str = "") -> Container:
    """Return the members of a bundle, bounded; FileRefused where it is not canonical.

    `name` is what people call the file, where a copy of it is read.
    """
    name = name or file.name
    no_bundle = FileRefused(
        said("«{file}» is not a CircleDesk parcel, or it is cut off.", file=name),
        "Ask the sender for it again, sent as a document; nothing was changed here.",
    )
    try:
        if file.stat().st_size > LARGEST:
            raise FileRefused(
                said("«{file}» is larger than a parcel can be.", file=name),
                "Ask the sender whether it is the right file; nothing was changed here.",
            )
        with file.open("rb") as bundle:
            read = _read(file, bundle)
    except OSError as error:
        raise unreadable(name, error) from error
    except (BadZipFile, ValueError, NotImplementedError, RuntimeError, EOFError) as error:
        if isinstance(error.__context__, OSError):  # zipfile calls a pulled stick a bad file
            raise unreadable(name, error.__context__) from error
        raise no_bundle from None
    if read is None:
        raise no_bundle
    return read


def unreadable(name: str, error: OSError) -> FileRefused:
    """Return the refusal of a file that the disk does not give: the stick was pulled out."""
    return FileRefused(
        said("«{file}» could not be read: {trouble}.", file=name, trouble=disk_words(error)),
        "Put the flash disk in again, or free some room on this computer, and try again.",
    )


def looks_like_bundle(file: Path) -> bool:
    """Whether a file is a bundle by its content, whatever it is called. Reads its head only."""
    try:
        if not file.is_file():
            return False
        with file.open("rb") as original:
            return is_head(original.read(HEAD))
    except OSError:
        return False


def is_head(head: bytes) -> bool:
    """Whether a file that begins so is a bundle."""
    return head[:4] == b"PK\x03\x04" and head[30:] == MANIFEST.encode()


def _info(name: str) -> ZipInfo:
    info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.create_system = 3
    info.external_attr = 0o600 << 16
    return info


def _read(file: Path, bundle: IO[bytes]) -> Container | None:
    """Compare a file, block by block, with what its members make."""
    if not _counts_can_be(bundle):
        return None
    with ZipFile(bundle) as archive:
        infos = archive.infolist()
    if not _members_can_be(infos):
        return None
    bundle.seek(0)
    small: list[bytes] = []
    parts: list[Sealed] = []
    for place, info in enumerate(infos):
        infos[place] = rebuilt = _info(info.filename)
        rebuilt.CRC, rebuilt.header_offset = info.CRC, bundle.tell()
        rebuilt.file_size = rebuilt.compress_size = info.file_size
        head = rebuilt.FileHeader()
        if bundle.read(len(head)) != head:
            return None
        start = bundle.tell()
        crc, sha256, content = 0, hashlib.sha256(), b""
        for block in _blocks(bundle, info.file_size):
            crc = crc32(block, crc)
            sha256.update(block)
            if place < 2:
                content += block
        if crc != info.CRC:
            return None
        if place < 2:
            small.append(content)
        else:
            parts.append(Sealed(file, start, info.file_size, sha256.hexdigest()))
    end = _directory(infos, bundle.tell())
    if bundle.read(len(end) + 1) != end:
        return None
    return Container(small[0], small[1], tuple(parts))


def _blocks(bundle: IO[bytes], size: int) -> Iterator[bytes]:
    while size:
        block = bundle.read(min(size, _LENT))
        if not block:
            raise EOFError
        size -= len(block)
        yield block


def _counts_can_be(bundle: IO[bytes]) -> bool:
    """Whether the end of the file, where a canonical one has it, names a bounded directory."""
    size = bundle.seek(0, 2)
    if size < _END.size:
        return False
    bundle.seek(-_END.size, 2)
    magic, disk, first, here, count, length, start, comment = _END.unpack(bundle.read(_END.size))
    return bool(
        magic == b"PK\x05\x06"
        and disk == first == comment == 0
        and here == count
        and 2 <= count <= MOST_PARTS + 2
        and start + length + _END.size == size
        and length <= count * (_ENTRY.size + 32)
    )


def _members_can_be(infos: Sequence[ZipInfo]) -> bool:
    names = [info.filename for info in infos]
    wanted = [MANIFEST, SIGNATURE] + [f"payload-{n}.age" for n in range(1, len(names) - 1)]
    return (
        names == wanted
        and all(i.compress_type == ZIP_STORED and i.file_size == i.compress_size for i in infos)
        and infos[0].file_size <= LARGEST_MANIFEST
        and infos[1].file_size == 64
        and sum(info.file_size for info in infos) <= LARGEST
    )


def _directory(infos: Sequence[ZipInfo], start: int) -> bytes:
    """Return the end of the file as `write_container` writes it: PKWARE's APPNOTE 4.3.12, 4.3.16.

    Version 2.0 made by Unix, no flags, stored, 1 January 1980, no extra fields and no comments.
    """
    entries = b"".join(
        _ENTRY.pack(
            b"PK\x01\x02", 20, 3, 20, 0, 0, ZIP_STORED, 0, 0x21, info.CRC, info.file_size,
            info.file_size, len(info.filename), 0, 0, 0, 0, info.external_attr, info.header_offset,
        )
        + info.filename.encode()
        for info in infos
    )  # fmt: skip
    count = len(infos)
    return entries + _END.pack(b"PK\x05\x06", 0, 0, count, count, len(entries), start, 0)
