"""Writing and reading a bundle: manifest, signature, sealed parts.

The manifest says, to whoever finds the stick, no more than ids: who sends, to whom, which part is
for whom, how large it is and what its SHA-256 is. It is signed by the sending device. Each part is
age around zstd around the lines of `wire`. Decrypted bytes stay in memory.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from circledesk import __version__
from circledesk.errors import FileRefused
from circledesk.said import disk_words, said
from circledesk.sync import container, wire
from circledesk.sync.container import MANIFEST, SIGNATURE
from circledesk.sync.keys import (
    MANIFEST as DOMAIN,
)
from circledesk.sync.keys import (
    Certificate,
    DeviceKeys,
    bytes_of,
    read_certificate,
    verify,
)
from circledesk.sync.manifest import Manifest as Manifest
from circledesk.sync.manifest import PartInfo as PartInfo
from circledesk.sync.manifest import Request as Request

if TYPE_CHECKING or sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

FORMAT = 1
OLDEST_READER = 1
LEVEL = 10
"""zstd's level: 42 bytes a learner; higher ones cost minutes on an old PC for a tenth."""
LARGEST_PLAIN = 1 << 30
"""Bytes of a part's lines: more would not fit an old PC's memory."""
MOST_RATIO = 400
"""Plain bytes to a sealed one; zstd packs zeros by thousands, so beyond it lies a bomb."""
LONGEST_LINE = 16 << 20
"""Bytes of one change: the largest, a file on the notice board, takes 3 MB as base64."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A part before it is sealed: for whom, what it says."""

    recipients: dict[str, str]
    """device id -> age recipient."""
    lines: Iterator[bytes]


@dataclass(frozen=True, slots=True)
class Opened:
    """A bundle whose outside was checked: container, signature, sender, sizes."""

    manifest: Manifest
    sender: Certificate | None
    """None where the sender only asks to join."""
    sealed: tuple[container.Sealed, ...]

    @property
    def sender_id(self) -> str:
        """The sending device's id."""
        if self.sender:
            return self.sender.device
        return self.manifest.request.device if self.manifest.request else ""


def free_file(folder: Path, name: str, day: date) -> Path:
    """Return where a bundle of this day can lie: no file of that name is in the folder."""
    number = 1
    while (file := folder / f"{name}-{day}-{number}.circledesk").exists():
        number += 1
    return file


def write_bundle(
    file: Path,
    parts: Sequence[Outgoing],
    *,
    keys: DeviceKeys,
    bundle: str,
    team: str,
    made_at: str,
    certificate: str = "",
    request: Request | None = None,
) -> int:
    """Write a bundle under a temporary name, read it back, verify it, rename it; return its size.

    A full disk or a pulled stick leaves no file under the final name.
    """
    infos, sealed = [], []
    for part in parts:
        box, plain = _seal(part)
        infos.append(
            PartInfo(sorted(part.recipients), len(box), plain, hashlib.sha256(box).hexdigest())
        )
        sealed.append(box)
    manifest = Manifest(
        FORMAT, OLDEST_READER, bundle, team, made_at, __version__, infos, certificate, request
    )
    body = msgspec.json.encode(manifest)
    members = [(MANIFEST, body), (SIGNATURE, keys.sign(DOMAIN + body))]
    members += [(f"payload-{n}.age", box) for n, box in enumerate(sealed, 1)]
    return _write_file(file, members)


def _write_file(file: Path, members: Sequence[tuple[str, bytes]]) -> int:
    part = file.with_name(file.name + ".part")
    try:
        with part.open("wb") as out:
            container.write_container(out, members)
            out.flush()
            os.fsync(out.fileno())
        _must_read_back(part, [content for _, content in members])
        part.replace(file)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise FileRefused(
            said(
                "The parcel could not be written to {folder}: {trouble}.",
                folder=file.parent,
                trouble=disk_words(error),
            ),
            "Check that there is room and that the disk may be written, then try again.",
        ) from error
    return file.stat().st_size


def _must_read_back(file: Path, contents: Sequence[bytes]) -> None:
    read = container.read_container(file)
    sums = [part.sha256 for part in read.parts]
    if [read.manifest, read.signature] != contents[:2] or sums != [
        hashlib.sha256(content).hexdigest() for content in contents[2:]
    ]:
        raise OSError("what was written reads back differently")


def _seal(part: Outgoing) -> tuple[bytes, int]:
    from pyrage import encrypt, x25519

    compressor = zstd.ZstdCompressor(LEVEL)
    packed, plain = io.BytesIO(), 0
    for line in part.lines:
        plain += len(line)
        packed.write(compressor.compress(line))
    packed.write(compressor.flush())
    recipients = [x25519.Recipient.from_str(text) for _, text in sorted(part.recipients.items())]
    return encrypt(packed.getvalue(), recipients), plain


def read_manifest(file: Path, name: str = "") -> tuple[Manifest, bytes, container.Container]:
    """Return a bundle's manifest, its exact bytes and its members. Trusts nothing yet."""
    members = container.read_container(file, name)
    body = members.manifest
    try:
        manifest = msgspec.json.decode(body, type=Manifest)
        if datetime.fromisoformat(manifest.made_at).tzinfo is None:
            raise wire.broken()
    except (msgspec.MsgspecError, RecursionError, ValueError):
        raise wire.broken() from None
    if manifest.oldest_reader > FORMAT:
        raise FileRefused(
            "This parcel was made by a newer version of CircleDesk.",
            "Install the newer version on this computer; nothing was changed.",
        )
    return manifest, body, members


def open_bundle(file: Path, *, team: str, root_public: str, name: str = "") -> Opened:
    """Check a bundle from outside in: form, team, sender, signature, sizes, sums.

    Raises FileRefused with one sentence; nothing is decrypted here.
    """
    manifest, body, members = read_manifest(file, name)
    if manifest.team != team:
        raise FileRefused(
            "This parcel belongs to another team.",
            "Give it to the team it was made for; nothing was changed here.",
        )
    sender = None
    if manifest.certificate:
        sender = read_certificate(manifest.certificate, root_public, team)
        public = sender.sign
    elif manifest.request:
        public = manifest.request.sign
    else:
        raise wire.broken()
    try:
        genuine = verify(bytes_of(public), members.signature, DOMAIN + body)
    except ValueError:
        genuine = False
    if not genuine:
        raise FileRefused(
            "The parcel was changed after it was made: its signature does not fit.",
            "Ask the sender for it again; nothing was changed here.",
        )
    _check_sizes(manifest, members.parts)
    return Opened(manifest, sender, members.parts)


def _check_sizes(manifest: Manifest, sealed: Sequence[container.Sealed]) -> None:
    if len(sealed) != len(manifest.parts):
        raise wire.broken()
    for info, box in zip(manifest.parts, sealed, strict=True):
        if (box.size, box.sha256) != (info.size, info.sha256):
            raise wire.broken()
        if not 0 <= info.plain <= min(LARGEST_PLAIN, max(info.size, 1 << 16) * MOST_RATIO):
            raise wire.broken()


def read_parts(opened: Opened, keys: DeviceKeys) -> list[wire.Part]:
    """Decrypt and read the parts that are for this device; FileRefused where there is none."""
    return [
        wire.read_lines(_lines(box.read(), info.plain, keys)) for info, box in _mine(opened, keys)
    ]


def read_name(opened: Opened, keys: DeviceKeys) -> str:
    """Return what the sender calls itself, and read nothing else of what is for this device."""
    info, box = _mine(opened, keys)[0]
    return wire.read_head(_lines(box.read(), info.plain, keys)).name


def _mine(opened: Opened, keys: DeviceKeys) -> list[tuple[PartInfo, container.Sealed]]:
    parts = zip(opened.manifest.parts, opened.sealed, strict=True)
    mine = [(info, box) for info, box in parts if keys.device_id in info.recipients]
    if not mine:
        raise FileRefused(
            "This parcel is for another computer.",
            "Carry it on to the branch it is for; nothing was changed here.",
        )
    return mine


def _lines(box: bytes, plain: int, keys: DeviceKeys) -> Iterator[bytes]:
    from pyrage import DecryptError, decrypt, x25519

    try:
        packed = decrypt(box, [x25519.Identity.from_str(keys.identity)])
    except DecryptError:
        raise wire.broken() from None
    decompressor = zstd.ZstdDecompressor()
    rest, read, data = b"", 0, packed
    while not decompressor.eof:
        try:
            block = decompressor.decompress(data, 1 << 20)
        except zstd.ZstdError:
            raise wire.broken() from None
        data = b""
        read += len(block)
        if read > plain or len(rest) > LONGEST_LINE or (not block and decompressor.needs_input):
            raise wire.broken()
        *lines, rest = (rest + block).split(b"\n")
        yield from lines
    if rest or read != plain or decompressor.unused_data:
        raise wire.broken()
