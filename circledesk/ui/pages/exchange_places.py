"""Where parcels lie: the usual folders, flash disks, what a person chose."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo

_KINDS = (
    QStandardPaths.StandardLocation.DownloadLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.DocumentsLocation,
)
_MOUNTS = ("/media/", "/run/media/", "/Volumes/")


def usual_places() -> list[Path]:
    """Downloads, Desktop and Documents, then flash disks; each once, those that exist."""
    named = [Path(QStandardPaths.writableLocation(kind)) for kind in _KINDS]
    home = Path.home()
    kept = [place for place in named if place != home and place.is_dir()]
    return list(dict.fromkeys([*kept, *flash_disks()]))


def flash_disks() -> list[Path]:
    """Disks that were put in, as far as the system tells them from its own."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        path = volume.rootPath()
        ours = path.startswith(_MOUNTS) if sys.platform != "win32" else not volume.isRoot()
        if ours and volume.isValid() and volume.isReady():
            found.append(Path(path))
    return found
