"""The outer form of a bundle: a ZIP of stored members in a fixed order, canonical to the byte.

A file that differs in one byte from the one rebuilt from its members is refused, whatever the
difference: so no reader can be shown other content than the signed one, and a copy that was
damaged on a stick is always noticed.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import IO
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from circledesk.errors import FileRefused
from circledesk.said import said

MANIFEST = "manifest.json"
SIGNATURE = "manifest.sig"
LARGEST = 1 << 30
"""Bytes of a whole bundle: 1 GiB."""
LARGEST_MANIFEST = 4 << 20
MOST_PARTS = 2000
_LENT = 1 << 20


def write_container(out: IO[bytes], members: Sequence[tuple[str, bytes]]) -> None:
    """Write the members in this order: stored, with fixed times and attributes."""
    with ZipFile(out, "w", ZIP_STORED, allowZip64=False) as archive:
        for name, content in members:
            info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.create_system = 3
            info.external_attr = 0o600 << 16
            archive.writestr(info, content)


def read_container(file: Path) -> dict[str, bytes]:
    """Return the members of a bundle by name, bounded; FileRefused where it is not canonical."""
    no_bundle = FileRefused(
        said("«{file}» is not a CircleDesk parcel, or it is cut off.", file=file.name),
        "Ask the sender for it again, sent as a document; nothing was changed here.",
    )
    try:
        if file.stat().st_size > LARGEST:
            raise FileRefused(
                said("«{file}» is larger than a parcel can be.", file=file.name),
                "Ask the sender whether it is the right file; nothing was changed here.",
            )
        with ZipFile(file) as archive:
            members = _members(archive)
            if members is None:
                raise no_bundle
        with file.open("rb") as original:
            if not _same(original, list(members.items())):
                raise no_bundle
    except (OSError, BadZipFile, ValueError, NotImplementedError, RuntimeError, EOFError):
        raise no_bundle from None
    return members


def looks_like_bundle(file: Path) -> bool:
    """Whether a file is a bundle by its content, whatever it is called. Reads its head only."""
    try:
        with file.open("rb") as original:
            head = original.read(30 + len(MANIFEST))
    except OSError:
        return False
    return head[:4] == b"PK\x03\x04" and head[30:] == MANIFEST.encode()


def _members(archive: ZipFile) -> dict[str, bytes] | None:
    infos = archive.infolist()
    names = [info.filename for info in infos]
    parts = len(names) - 2
    wanted = [MANIFEST, SIGNATURE] + [f"payload-{n}.age" for n in range(1, parts + 1)]
    if not 0 <= parts <= MOST_PARTS or names != wanted:
        return None
    if any(i.compress_type != ZIP_STORED or i.file_size != i.compress_size for i in infos):
        return None
    if infos[0].file_size > LARGEST_MANIFEST or infos[1].file_size != 64:
        return None
    if sum(info.file_size for info in infos) > LARGEST:
        return None
    return {info.filename: archive.read(info) for info in infos}


def _same(original: IO[bytes], members: Sequence[tuple[str, bytes]]) -> bool:
    """Whether the file is, to the byte, what these members make."""
    rebuilt = io.BytesIO()
    write_container(rebuilt, members)
    view = rebuilt.getbuffer()
    for start in range(0, len(view), _LENT):
        block = original.read(_LENT)
        if block != view[start : start + _LENT]:
            return False
    return original.read(1) == b""
