"""Makes the portable folder for a stick: the tree and the mark that its data stay on the PC.

Sticks know no links, so there are none in it; a ZIP is opened by every file manager.
"""

from __future__ import annotations

import shutil
import stat
import sys
import time
import zipfile
from pathlib import Path

from common import BUILD, DIST, HERE, QUICK, TREE, moment, tell, version

MARK = "portable"


def main() -> None:
    """Lay it out and pack it."""
    system = "windows-x64" if sys.platform == "win32" else "linux-x86_64"
    place = BUILD / "portable" / "CircleDesk"
    shutil.rmtree(place.parent, ignore_errors=True)
    shutil.copytree(TREE, place, symlinks=True)
    for link in place.rglob("*.so*"):
        if link.is_symlink():  # a second name of a library that is found beside its wheel
            link.unlink()
    (place / MARK).write_text("Data stay on the computer.\n", encoding="ascii")
    shutil.copyfile(HERE / "portable_readme.txt", place / "README.txt")
    DIST.mkdir(exist_ok=True)
    target = DIST / f"circledesk-{version()}-portable-{system}.zip"
    _pack(place, target)
    tell(target)


def _pack(place: Path, target: Path) -> None:
    at = time.gmtime(moment())[:6]
    level = 1 if QUICK else 9
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as packed:
        for file in sorted(path for path in place.rglob("*") if path.is_file()):
            info = zipfile.ZipInfo(file.relative_to(place.parent).as_posix(), at)
            runs = file.stat().st_mode & stat.S_IXUSR
            info.external_attr = (stat.S_IFREG | (0o755 if runs else 0o644)) << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(info, file.read_bytes(), compresslevel=level)


if __name__ == "__main__":
    main()
