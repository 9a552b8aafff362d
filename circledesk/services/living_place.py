"""Where a library may live: on a disk of this computer, in no folder that a cloud carries along.

A program that copies the file while it is written tears it; a network disk's locks cannot be
believed; a stick is pulled out. Pure: the surroundings are given in, so that every case is a test.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

from circledesk.errors import RuleBroken
from circledesk.said import Sentence, said

CLOUDS = {
    "onedrive": "OneDrive", "google drive": "Google Drive", "googledrive": "Google Drive",
    "my drive": "Google Drive", "dropbox": "Dropbox", "icloud drive": "iCloud",
    "iclouddrive": "iCloud", "mobile documents": "iCloud", "com~apple~clouddocs": "iCloud",
    "nextcloud": "Nextcloud", "owncloud": "ownCloud", "pcloud": "pCloud", "pcloud drive": "pCloud",
    "pclouddrive": "pCloud", "mega": "MEGA", "megasync": "MEGA", "box sync": "Box", "box": "Box",
    "syncthing": "Syncthing", "yandex.disk": "Yandex Disk", "seafile": "Seafile",
    "cloudstorage": "a cloud",
}  # fmt: skip
"""How the folders of such programs are called, in small letters."""
BEGINNINGS = ("onedrive - ", "dropbox (", "googledrive-", "nextcloud-")
"""And how those begin that have a name in them: OneDrive - Ziwa Libraries."""
MARKS = {
    ".dropbox": "Dropbox", ".dropbox.cache": "Dropbox", ".stfolder": "Syncthing",
    ".nextcloudsync.log": "Nextcloud", ".owncloudsync.log": "ownCloud",
    ".sync_journal.db": "Nextcloud",
    ".tmp.drivedownload": "Google Drive", ".megaignore": "MEGA",
}  # fmt: skip
"""What such programs leave in the folder that they carry along."""
VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
"""Where Windows says which folders OneDrive carries along."""
NETWORK = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "ncpfs", "fuse.sshfs", "fuse.rclone",
        "davfs", "fuse.davfs2", "fuse.gvfsd-fuse", "ceph", "fuse.glusterfs", "afs",
        "fuse.google-drive-ocamlfuse", "fuse.onedriver",
    }
)  # fmt: skip
STICKS = ("/media/", "/run/media/", "/Volumes/")
REMOVABLE, REMOTE = 2, 4
"""DRIVE_REMOVABLE and DRIVE_REMOTE of Windows' GetDriveType."""


class UnsafePlace(RuleBroken):
    """A folder in which a library would not be safe."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a computer says of its disks and folders."""

    system: str
    """As `sys.platform` says it."""
    mounts: str = ""
    """Linux's table of mounts."""
    environment: Mapping[str, str] = field(default_factory=dict)
    drive_type: Callable[[str], int] = lambda drive: 3
    """Windows' kind of a drive, by its letter and colon."""
    holds: Callable[[str, str], bool] = lambda folder, name: False
    """Whether a folder holds a file of this name."""
    home: str = ""


def why_not(folder: str, around: Surroundings) -> Sentence | None:
    """Return why a library may not live in a folder, which is absolute; None where it may."""
    path = PureWindowsPath(folder) if around.system == "win32" else PurePosixPath(folder)
    cloud = _cloud(path, around)
    if cloud:
        return said(
            "The folder {folder} is carried along by {cloud}, which can tear the library apart.",
            folder=folder,
            cloud=cloud,
        )
    if _is_remote(path, around):
        return said(
            "The folder {folder} lies on another computer in the network, where a library can be "
            "damaged.",
            folder=folder,
        )
    if _is_stick(path, around):
        return said(
            "The folder {folder} lies on a stick or another drive that can be pulled out.",
            folder=folder,
        )
    return None


def must_be_safe(folder: Path, around: Surroundings | None = None) -> None:
    """Refuse a folder in which a library would not be safe."""
    from circledesk.settings import personal_folder

    around = around or here()
    reason = why_not(os.path.realpath(folder), around) or why_not(os.path.abspath(folder), around)
    if reason:
        raise UnsafePlace(
            reason, said("Let it live in {folder}, on this computer.", folder=personal_folder())
        )


def here() -> Surroundings:
    """Return what this computer says."""
    mounts = ""
    if sys.platform == "linux":
        try:
            mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
        except OSError:
            mounts = ""
    return Surroundings(
        sys.platform, mounts, os.environ, _drive_type, _holds, os.path.expanduser("~")
    )


def _cloud(path: PurePath, around: Surroundings) -> str:
    for name in VARIABLES:
        told = around.environment.get(name, "")
        if told and path.is_relative_to(type(path)(told)):
            return "OneDrive"
    for folder in (path, *path.parents):
        name = folder.name.casefold()
        if name in CLOUDS and _is_clouds_own(folder, around):
            return CLOUDS[name]
        for beginning in BEGINNINGS:
            if name.startswith(beginning):
                return CLOUDS[beginning.strip(" -(")]
        if str(folder) in (around.home, folder.root, folder.anchor):
            continue  # their settings lie in the home folder, which they do not carry along
        for mark, cloud in MARKS.items():
            if around.holds(str(folder), mark):
                return cloud
    return ""


def _is_clouds_own(folder: PurePath, around: Surroundings) -> bool:
    """Whether a folder that is called like a cloud's is one: short words only where they lie so."""
    plain = folder.name.casefold() in ("box", "mega", "syncthing", "cloudstorage", "my drive")
    above = {str(folder.parent)} & {around.home, folder.anchor}
    return not plain or bool(above) or folder.parent.name == "Library"


def _is_remote(path: PurePath, around: Surroundings) -> bool:
    if around.system == "win32":
        drive = path.drive
        return drive.startswith("\\\\") or (len(drive) == 2 and around.drive_type(drive) == REMOTE)
    return _file_system(str(path), around.mounts) in NETWORK


def _is_stick(path: PurePath, around: Surroundings) -> bool:
    if around.system == "win32":
        return len(path.drive) == 2 and around.drive_type(path.drive) == REMOVABLE
    return str(path).startswith(STICKS)


def _file_system(path: str, mounts: str) -> str:
    """Return the kind of the file system that a path lies on, as the table of mounts says."""
    best, kind = "", ""
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        point = parts[1].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
        inside = path == point or path.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, kind = point, parts[2]
    return kind


def _holds(folder: str, name: str) -> bool:
    return os.path.lexists(os.path.join(folder, name))


def _drive_type(drive: str) -> int:
    if sys.platform != "win32":
        return 3
    import ctypes

    return int(ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\"))
