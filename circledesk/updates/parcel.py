"""The file of an update: a ZIP, stored, of a manifest, its signature, and the packed program.

    manifest.json    version, system, sizes and SHA-256, what is new in each language
    manifest.sig     64 bytes: Ed25519 over a prefix and the exact bytes of the manifest
    program.tar.zst  the folder of one version, as the packager made it

Nothing of a file is believed before its signature is checked, and of the program nothing is used
before its SHA-256 is.
"""

from __future__ import annotations

import hashlib
import re
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import msgspec

from circledesk.errors import FileRefused, NotFound
from circledesk.said import said
from circledesk.updates.packing import BLOCK, SPOILT, Packed, Tell, copy, pack, unpack_into

FORMAT = 1
SUFFIX = ".circledesk-update"
MANIFEST, SIGNATURE, PROGRAM = "manifest.json", "manifest.sig", "program.tar.zst"
PREFIX = b"CircleDesk update 1\n"
MOST_MANIFEST = 64 * 1024
MOST_PACKED = 400 * 1024 * 1024
MOST_UNPACKED = 1500 * 1024 * 1024
"""Bytes; with MOST_FILES some times what a version takes, so that none fills a disk."""
MOST_FILES = 20_000
_NO_ZIP = (zipfile.BadZipFile, NotImplementedError, RuntimeError)
_VERSION = re.compile(r"\d{1,4}(\.\d{1,4}){1,3}")
"""It names a folder, so it may be nothing else."""


class Manifest(msgspec.Struct, frozen=True):
    """What the makers say of an update."""

    format: int
    version: str
    system: str
    """linux-x86_64 or windows-amd64."""
    made_at: str
    program: Packed
    news: dict[str, str] = {}
    """Language -> what is new, in a few lines."""


@dataclass(frozen=True, slots=True)
class Update:
    """An update whose signature was checked."""

    file: Path
    manifest: Manifest
    maker: str

    def news(self, language: str) -> str:
        """Return what is new, in a language or in English."""
        told = self.manifest.news
        return told.get(language) or told.get("en", "")


def this_system() -> str:
    """Return the name of the system that this program was packed for."""
    import platform

    return f"{platform.system().lower()}-{platform.machine().lower()}"


def write(
    folder: Path,
    out: Path,
    *,
    version: str,
    system: str,
    made_at: str,
    news: Mapping[str, str],
    sign: Callable[[bytes], bytes],
) -> Manifest:
    """Pack the folder of a version and sign it; the file appears whole or not at all."""
    packed = out.with_name(f"{out.name}.tar.part")
    part = out.with_name(f"{out.name}.part")
    try:
        program = pack(folder, packed)
        manifest = Manifest(FORMAT, version, system, made_at, program, dict(news))
        text = msgspec.json.encode(manifest)
        with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as made:
            made.writestr(_member(MANIFEST), text)
            made.writestr(_member(SIGNATURE), sign(PREFIX + text))
            with packed.open("rb") as source, made.open(_member(PROGRAM), "w") as target:
                copy(source, target)
        part.replace(out)
    finally:
        packed.unlink(missing_ok=True)
        part.unlink(missing_ok=True)
    return manifest


def read(file: Path, makers: Mapping[str, bytes]) -> Update:
    """Read an update's manifest and check its signature; the program in it is checked later.

    Raises NotFound where there is no such file, FileRefused for any that is not whole and signed
    by one of the makers.
    """
    if not file.is_file():
        raise NotFound(said("There is no file {file}.", file=file), "Choose the file of an update.")
    try:
        with zipfile.ZipFile(file) as opened:
            members = [one.filename for one in opened.infolist()]
            if members != [MANIFEST, SIGNATURE, PROGRAM]:
                raise _no_update(file)
            text = _small(opened, MANIFEST)
            signature = _small(opened, SIGNATURE)
            size = opened.getinfo(PROGRAM).file_size
    except (*_NO_ZIP, OSError, ValueError) as error:
        raise _no_update(file) from error
    maker = _maker_of(file, text, signature, makers)
    try:
        manifest = msgspec.json.decode(text, type=Manifest)
    except (msgspec.MsgspecError, ValueError) as error:
        raise _no_update(file) from error
    program = manifest.program
    fits = program.size == size <= MOST_PACKED and program.unpacked <= MOST_UNPACKED
    known = manifest.format == FORMAT and _VERSION.fullmatch(manifest.version)
    if not known or not fits or program.files > MOST_FILES:
        raise _no_update(file)
    return Update(file, manifest, maker)


def unpack(update: Update, folder: Path, tell: Tell | None = None) -> None:
    """Check the packed program to its last byte, then unpack it into a new folder.

    Raises FileRefused where it is not what the manifest says; then the folder is not to be used.
    """
    program = update.manifest.program
    try:
        with zipfile.ZipFile(update.file) as opened:
            with opened.open(PROGRAM) as source:
                _check(source, program, tell)
            with opened.open(PROGRAM) as source:
                unpack_into(source, folder, program, tell)
    except (*SPOILT, *_NO_ZIP) as error:
        if isinstance(error, OSError) and error.errno:  # the disk failed, not the file
            raise
        raise _damaged(update.file) from error


def _check(source: IO[bytes], program: Packed, tell: Tell | None) -> None:
    digest, done = hashlib.sha256(), 0
    while block := source.read(BLOCK):
        digest.update(block)
        done += len(block)
        if tell:
            tell(done, 2 * program.size)
    if done != program.size or digest.hexdigest() != program.sha256:
        raise ValueError("not what was signed")


def _maker_of(file: Path, text: bytes, signature: bytes, makers: Mapping[str, bytes]) -> str:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if not makers:
        raise FileRefused(
            "This program knows no makers whose updates it may take.",
            "Install the new version with its own package.",
        )
    for name, key in makers.items():
        try:
            Ed25519PublicKey.from_public_bytes(key).verify(signature, PREFIX + text)
        except (InvalidSignature, ValueError):
            continue
        return name
    raise FileRefused(
        said(
            "«{file}» was not made by those who make this program, or was changed.", file=file.name
        ),
        "Do not use it. Ask the organizer for the update, and tell her where this file came from.",
    )


def _small(opened: zipfile.ZipFile, name: str) -> bytes:
    with opened.open(name) as member:
        text = member.read(MOST_MANIFEST + 1)
    if len(text) > MOST_MANIFEST:
        raise ValueError("no manifest is so large")
    return text


def _member(name: str) -> zipfile.ZipInfo:
    return zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))


def _no_update(file: Path) -> FileRefused:
    return FileRefused(
        said("«{file}» is no update of CircleDesk, or it is damaged.", file=file.name),
        said(
            "Choose a file that ends in {suffix}, or copy it again from the stick.", suffix=SUFFIX
        ),
    )


def _damaged(file: Path) -> FileRefused:
    return FileRefused(
        said("The program in «{file}» is damaged.", file=file.name),
        "Nothing was changed. Copy the update again from where you got it.",
    )
