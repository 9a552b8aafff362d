"""Parcels inside ZIP files, taken out into a folder of their own, within bounds.

People pack many parcels into one ZIP, and WhatsApp or mail packs that once more. What comes out
lies in a temporary folder that is gone with the `Staging`, however the work ends. Names of members
never become paths: each parcel lies in a numbered folder under the last part of its name.
"""

from __future__ import annotations

import shutil
import tempfile
import weakref
import zlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Self
from zipfile import BadZipFile, ZipFile, ZipInfo

from circledesk.errors import CircleDeskError, FileRefused
from circledesk.said import disk_words, said
from circledesk.services import inbox, receipts
from circledesk.services.facts.exchange import BundleReport
from circledesk.sync import container

MOST_MEMBERS = 5000
"""Of one archive and those inside it together."""
LARGEST_ALL = 2 << 30
"""Bytes that one archive may unpack to."""
DEEPEST = 3
"""An archive in an archive in an archive."""
OFFICE = frozenset({".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".jar", ".apk", ".epub"})
"""ZIP files by their form that nobody packs parcels into."""
_BLOCK = 1 << 20
_BROKEN = (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)


@dataclass(frozen=True, slots=True)
class Unpacked:
    """Parcels that were taken out, and why an archive was not taken."""

    files: tuple[Path, ...]
    refused: tuple[BundleReport, ...] = ()


def is_archive(file: Path) -> bool:
    """Whether a file is a ZIP by its head, and no parcel itself."""
    try:
        with file.open("rb") as opened:
            head = opened.read(container.HEAD)
    except OSError:
        return False
    return (
        head[:4] == b"PK\x03\x04"
        and not container.is_head(head)
        and file.suffix.lower() not in OFFICE
    )


class Staging:
    """A temporary folder for what archives hold. `close`, or the end of a `with`, empties it."""

    def __init__(self, step: Callable[[], object] = lambda: None) -> None:
        """`step` is called at each member and each block, and may raise to end the work."""
        self.folder = Path(tempfile.mkdtemp(prefix="circledesk-parcels-"))
        self.close = weakref.finalize(self, shutil.rmtree, self.folder, ignore_errors=True)
        """Throws away all that was taken out; so does letting go of this, and the program's end."""
        self._step = step
        self._count = 0
        self._came_from: dict[Path, Path] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def unpack(self, archive: Path) -> Unpacked:
        """Take the parcels out of an archive; a refused one leaves nothing behind."""
        room = _Room()
        taken: list[Path] = []
        try:
            with archive.open("rb") as opened:
                self._take_out(archive, opened, taken, room, depth=1)
        except CircleDeskError as error:
            self._throw_away(taken)
            return Unpacked((), (receipts.refused(archive, error),))
        except OSError as error:
            self._throw_away(taken)
            return Unpacked((), (receipts.refused(archive, _unreadable(archive, error)),))
        except _BROKEN:
            room.damaged = bool(taken)  # what only begins like an archive is none of ours
        return Unpacked(tuple(taken), (_broken(archive),) if room.damaged else ())

    def opened(self, paths: Sequence[Path]) -> tuple[list[Path], list[BundleReport]]:
        """Return paths with archives replaced by the parcels in them, and archives not taken.

        Of a folder its parcels and archives are taken, as `inbox.find_bundles` does. An archive
        that a person named and that holds none stays, to be refused as any other file.
        """
        files: list[Path] = []
        refused: list[BundleReport] = []
        for path in inbox.find_bundles(paths):
            taken = self.unpack(path) if is_archive(path) else Unpacked((path,))
            files += taken.files or (() if taken.refused else (path,))
            refused += taken.refused
        for folder in (path for path in paths if path.is_dir()):
            for file in sorted(folder.iterdir()):
                taken = self.unpack(file) if is_archive(file) else Unpacked(())
                files += taken.files
                refused += taken.refused
        return files, refused

    def origin(self, file: Path) -> Path:
        """Return the archive that a parcel was taken out of; the file itself without one."""
        return self._came_from.get(file, file)

    def told(self, report: BundleReport) -> BundleReport:
        """Return a report that names the archive and the parcel in it, not the staged file."""
        file = Path(report.file)
        origin = self._came_from.get(file)
        return replace(report, file=f"{origin}/{file.name}") if origin else report

    def _take_out(
        self, archive: Path, opened: IO[bytes], taken: list[Path], room: _Room, *, depth: int
    ) -> None:
        with ZipFile(opened) as members:
            for info in members.infolist():
                self._step()
                room.take_member(archive)
                if info.is_dir():
                    continue
                kind = _kind(members, info)
                if kind == "bundle":
                    try:
                        taken.append(self._write(archive, members, info, room))
                    except _BROKEN:
                        room.damaged = True
                elif kind == "archive" and depth < DEEPEST:
                    self._open_inner(archive, members, info, taken, room, depth)

    def _open_inner(
        self,
        archive: Path,
        members: ZipFile,
        info: ZipInfo,
        taken: list[Path],
        room: _Room,
        depth: int,
    ) -> None:
        inner = self._write(archive, members, info, room)
        try:
            with inner.open("rb") as opened, suppress(*_BROKEN):
                self._take_out(archive, opened, taken, room, depth=depth + 1)
        finally:
            self._throw_away([inner])

    def _write(self, archive: Path, members: ZipFile, info: ZipInfo, room: _Room) -> Path:
        self._count += 1
        folder = self.folder / f"{self._count:04}"
        folder.mkdir()
        file = folder / _plain_name(info.filename)
        try:
            with members.open(info) as source, file.open("wb") as target:
                while block := source.read(_BLOCK):
                    self._step()
                    room.take_bytes(archive, len(block))
                    target.write(block)
        except BaseException:
            self._throw_away([file])
            raise
        self._came_from[file] = archive
        return file

    def _throw_away(self, files: Sequence[Path]) -> None:
        for file in files:
            self._came_from.pop(file, None)
            with suppress(OSError):
                file.unlink(missing_ok=True)
                file.parent.rmdir()


class _Room:
    """How much one archive may still unpack: counted as it comes, not as it is declared."""

    def __init__(self) -> None:
        self._members, self._bytes = MOST_MEMBERS, LARGEST_ALL
        self.damaged = False

    def take_member(self, archive: Path) -> None:
        self._members -= 1
        if self._members < 0:
            raise _too_much(archive)

    def take_bytes(self, archive: Path, count: int) -> None:
        self._bytes -= count
        if self._bytes < 0:
            raise _too_much(archive)


def _kind(members: ZipFile, info: ZipInfo) -> str:
    """Say what a member is by its first bytes; one with a password cannot be read."""
    if info.flag_bits & 1 or info.file_size > container.LARGEST:
        return ""
    name = info.filename.lower()
    try:
        with members.open(info) as opened:
            head = opened.read(container.HEAD)
    except _BROKEN:
        return "bundle" if name.endswith(inbox.SUFFIX) else ""
    if container.is_head(head):
        return "bundle"
    return "archive" if head[:4] == b"PK\x03\x04" and name.endswith(".zip") else ""


def _plain_name(name: str) -> str:
    """Return the last part of a member's name, without what no file system takes."""
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    kept = "".join(c if c.isprintable() and c not in '<>:"|?*' else "-" for c in last)
    return kept.strip(" .")[-120:] or "parcel"


def _too_much(archive: Path) -> FileRefused:
    return FileRefused(
        said("«{file}» holds more than can be unpacked here.", file=archive.name),
        "Unpack it yourself and choose the folder; nothing was changed here.",
    )


def _unreadable(archive: Path, error: OSError) -> FileRefused:
    return FileRefused(
        said(
            "«{file}» could not be unpacked: {trouble}.",
            file=archive.name,
            trouble=disk_words(error),
        ),
        "Free some room on this computer or put the flash disk in again, then look again.",
    )


def _broken(archive: Path) -> BundleReport:
    return receipts.refused(
        archive,
        FileRefused(
            said("«{file}» is damaged: only a part of it could be unpacked.", file=archive.name),
            "Ask the sender for it again, sent as a document; what came out of it can be used.",
        ),
    )
