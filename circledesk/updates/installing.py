"""A version laid beside the one in use and made current; the launcher watches its first start.

The files of the install root are described in docs/packaging.md: `versions/`, `current`,
`previous`, `proven`, `failed`. A power cut at any point leaves the version in use in use.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from circledesk.errors import NotAllowed, RuleBroken
from circledesk.in_place import flush, keep_whole
from circledesk.said import said
from circledesk.updates.packing import Tell
from circledesk.updates.parcel import Update, this_system, unpack

SPARE = 50 * 1024 * 1024
"""Bytes that are left free beside what an update takes."""


@dataclass(frozen=True, slots=True)
class Installed:
    """The versions that lie here."""

    current: str
    previous: str
    """Which is put back where the current one does not start; '' for none."""
    failed: str
    """That did not start, the last time one did not."""
    others: tuple[str, ...]


def installed(root: Path) -> Installed:
    """Return the versions of an install root."""
    current, previous, failed = (_word(root / name) for name in ("current", "previous", "failed"))
    folders = (one.name for one in (root / "versions").glob("[0-9]*") if one.is_dir())
    others = sorted({*folders} - {current, previous}, key=numbers)
    return Installed(current, previous, failed, tuple(others))


def must_fit(root: Path | None, update: Update, *, again: bool = False) -> Path:
    """Refuse an update that cannot be laid here; return the root. `again`: an older one too."""
    if root is None:
        raise RuleBroken(
            "This program runs from its source: it has no versions to change.",
            "Bring the source up to date instead.",
        )
    manifest = update.manifest
    if manifest.system != this_system():
        raise RuleBroken(
            said("This update is for {other}; this computer has {system}.",
                 other=manifest.system, system=this_system()),
            "Take the update for this kind of computer.",
        )  # fmt: skip
    now = installed(root).current
    if not again and numbers(manifest.version) <= numbers(now):
        raise RuleBroken(
            said("Version {version} is not newer than {now}, which is in use.",
                 version=manifest.version, now=now),
            "There is nothing to do.",
        )  # fmt: skip
    if not os.access(root, os.W_OK):
        raise NotAllowed(
            "CircleDesk was installed for all who use this computer: only its administrator may "
            "change it.",
            "Ask for the new package to be installed; your data stay as they are.",
        )
    needed = manifest.program.unpacked + SPARE
    if shutil.disk_usage(root).free < needed:
        raise RuleBroken(
            said("The disk has too little room: {needed} MB are needed.", needed=needed >> 20),
            "Make some room and try again.",
        )
    return root


def install(root: Path, update: Update, tell: Tell | None = None) -> Installed:
    """Lay an update beside the version in use, then make it current for the next start."""
    version = update.manifest.version
    place = root / "versions" / version
    part = place.with_name(f".{version}.part")
    shutil.rmtree(part, ignore_errors=True)
    try:
        unpack(update, part, tell)
        _flush(part)
        if place.exists():  # left by an update that was cut off, or that failed to start
            shutil.rmtree(place)
        part.rename(place)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    _make_current(root, version)
    _tidy(root)
    return installed(root)


def go_back(root: Path) -> Installed:
    """Make the version before this one current again, for the next start."""
    before = installed(root).previous
    if not before or not (root / "versions" / before).is_dir():
        raise RuleBroken(
            "There is no earlier version on this computer.",
            "Install the one you want by its package.",
        )
    if not os.access(root, os.W_OK):
        raise NotAllowed(
            "Only this computer's administrator may change the version.", "Ask her to do it."
        )
    _make_current(root, before)
    return installed(root)


def numbers(version: str) -> tuple[int, ...]:
    """Return 1.10.2 as numbers that can be compared; what is no number counts as nought."""
    return tuple(int(part) if part.isdecimal() else 0 for part in version.split("."))


def _make_current(root: Path, version: str) -> None:
    """First what to go back to, then what is in use: cut off between them nothing has changed."""
    now = _word(root / "current")
    if now and now != version:
        keep_whole(root / "previous", _line(now))
    (root / "failed").unlink(missing_ok=True)
    keep_whole(root / "current", _line(version))


def _tidy(root: Path) -> None:
    """Take away versions that nothing goes back to; one that is still running may stay."""
    for version in installed(root).others:
        shutil.rmtree(root / "versions" / version, ignore_errors=True)


def _line(word: str) -> bytes:
    return f"{word}\n".encode("ascii")


def _word(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii").split()[0]
    except (OSError, UnicodeDecodeError, IndexError):
        return ""


def _flush(folder: Path) -> None:
    """Have the disk take what was unpacked, before it is made current."""
    for place in folder.rglob("*"):
        if place.is_file() and not place.is_symlink():
            with contextlib.suppress(OSError):
                flush(place)
