"""Where parcels arrive: the usual folders, what a phone or WhatsApp leaves, and drives.

Drives are what was put in: flash disks, memory cards, further disks. Listing them touches none.
"""

from __future__ import annotations

import os
import string
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MEDIA = ("/media/", "/run/media/", "/mnt/")
REMOVABLE, FIXED = 2, 3
"""DRIVE_REMOVABLE and DRIVE_FIXED of Windows' GetDriveType."""
WHATSAPP_ON_PHONES = (
    "Android/media/com.whatsapp/WhatsApp/Media/WhatsApp Documents",
    "Android/media/com.whatsapp.w4b/WhatsApp Business/Media/WhatsApp Business Documents",
    "WhatsApp/Media/WhatsApp Documents",
)
"""Where WhatsApp and WhatsApp Business keep documents, on a phone that shows as a drive."""
WHATSAPP_ON_COMPUTERS = (
    "AppData/Local/Packages/5319275A.WhatsAppDesktop_cv1g1gvanyjgm/LocalState/shared/transfers",
    "Library/Group Containers/group.net.whatsapp.WhatsApp.shared/Message/Media",
)
BLUETOOTH = ("Bluetooth", "Documents/Bluetooth Exchange Folder", "Documents/Bluetooth", "bluetooth")


@dataclass(frozen=True, slots=True)
class Drive:
    """A flash disk or another drive that is put in."""

    path: Path
    name: str
    """As people read it on the disk: KINGSTON, or E:."""


def drives() -> tuple[Drive, ...]:
    """Return the drives that are put in, but not the system's own."""
    if sys.platform == "win32":
        return tuple(_windows_drives())
    if sys.platform == "darwin":
        return tuple(volumes(Path("/Volumes")))
    try:
        return tuple(mounted(Path("/proc/self/mounts").read_text(encoding="utf-8")))
    except OSError:
        return ()


def mounted(table: str) -> Iterator[Drive]:
    """Yield the drives in Linux's table of mounts, whose spaces are written as octal numbers."""
    seen = set()
    for line in table.splitlines():
        device, point = line.split(" ")[:2] if line.count(" ") > 1 else ("", "")
        path = point.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
        if device.startswith("/dev/") and path.startswith(MEDIA) and path not in seen:
            seen.add(path)
            yield Drive(Path(path), Path(path).name)


def volumes(folder: Path) -> Iterator[Drive]:
    """Yield the drives in macOS' folder of volumes; the start disk lies there as a link."""
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.is_dir() and not path.is_symlink():
            yield Drive(path, path.name)


def usual_places() -> tuple[Path, ...]:
    """Return the folders where parcels arrive and the drives, each once, those that exist."""
    import platformdirs

    home = Path.home()
    named = [
        Path(platformdirs.user_downloads_dir()),
        Path(platformdirs.user_desktop_dir()),
        Path(platformdirs.user_documents_dir()),
        *(home / name for name in (*BLUETOOTH, *WHATSAPP_ON_COMPUTERS)),
    ]
    for root in (*_phones(), *(drive.path for drive in drives())):
        named += [root / name for name in WHATSAPP_ON_PHONES]
    named += [drive.path for drive in drives()]
    kept: dict[str, Path] = {}
    for place in named:
        if place != home and _is_folder(place):
            kept.setdefault(os.path.realpath(place), place)
    return tuple(kept.values())


def _phones() -> Iterator[Path]:
    """Yield what a phone on the USB cable shows of itself on Linux: its memory and its card."""
    if sys.platform in ("win32", "darwin"):
        return
    root = Path(f"/run/user/{os.getuid()}/gvfs")
    try:
        yield from sorted(root.glob("mtp*/*"))
    except OSError:
        return


def _is_folder(place: Path) -> bool:
    try:
        return place.is_dir()
    except OSError:
        return False


def _windows_drives() -> Iterator[Drive]:
    if sys.platform != "win32":
        return
    import ctypes

    kernel = ctypes.windll.kernel32
    letters: int = kernel.GetLogicalDrives()
    own = os.environ.get("SYSTEMDRIVE", "C:").upper()
    for number, letter in enumerate(string.ascii_uppercase):
        name = f"{letter}:"
        there = letters >> number & 1 and name != own
        if there and kernel.GetDriveTypeW(f"{name}\\") in (REMOVABLE, FIXED):
            yield Drive(Path(f"{name}\\"), name)
