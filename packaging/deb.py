"""Makes the Debian package: the tree in /usr/lib/circledesk, command, menu entry, man page."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from common import BUILD, DIST, GLIBC, HERE, QUICK, TREE, moment, tell, version
from elf import libraries_of

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxcb.so.1": "libxcb1",
}
"""Names of Debian 12; those that Debian 13 and Ubuntu 24.04 renamed stand as alternatives."""
OPTIONAL = {
    "libcups.so.2": "libcups2t64 | libcups2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
"""What only one of Qt's plugins loads: printers through CUPS, a Wayland desktop. Suggested, not
recommended: apt would look for it in the network that a branch does not have."""
LIBC = ("ld-linux", "libc.so", "libm.so", "libdl.so", "libpthread.so", "librt.so", "libresolv.so")
PLACE = Path("usr/lib/circledesk")


def main() -> None:
    """Lay it out and pack it."""
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    (root / PLACE).parent.mkdir(parents=True)
    shutil.copytree(TREE, root / PLACE, symlinks=True)
    _command_and_menu(root)
    _papers(root / "usr/share/doc/circledesk", root / "usr/share/man/man1")
    _lintian(root)
    _control(root)
    for path in root.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.name)
            path.chmod(0o755 if runs else 0o644)
    DIST.mkdir(exist_ok=True)
    target = DIST / f"circledesk_{version()}_amd64.deb"
    subprocess.run(
        [
            "dpkg-deb",
            "--root-owner-group",
            *(("-Zgzip", "-z1") if QUICK else ("-Zxz", "-z6")),
            "--build",
            str(root),
            str(target),
        ],
        check=True,
        stdout=subprocess.DEVNULL,
        env=os.environ | {"SOURCE_DATE_EPOCH": str(moment())},
    )
    tell(target)


def _command_and_menu(root: Path) -> None:
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/circledesk").symlink_to(Path("..") / "lib/circledesk/circledesk")
    _put(HERE / "linux/circledesk.desktop", root / "usr/share/applications")
    _put(HERE / "linux/circledesk.svg", root / "usr/share/icons/hicolor/scalable/apps")


def _put(file: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, folder / file.name)


def _papers(doc: Path, man: Path) -> None:
    doc.mkdir(parents=True)
    man.mkdir(parents=True)
    shutil.copyfile(HERE / "debian/copyright", doc / "copyright")
    day = format_datetime(datetime.fromtimestamp(moment(), UTC))
    text = (HERE / "debian/changelog.in").read_text(encoding="utf-8")
    _gzip(text.format(version=version(), day=day), doc / "changelog.gz")
    _gzip((HERE / "linux/circledesk.1").read_text(encoding="utf-8"), man / "circledesk.1.gz")


def _gzip(text: str, target: Path) -> None:
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _lintian(root: Path) -> None:
    folder = root / "usr/share/lintian/overrides"
    folder.mkdir(parents=True)
    shutil.copyfile(HERE / "debian/lintian-overrides", folder / "circledesk")


def _control(root: Path) -> None:
    text = (HERE / "debian/control.in").read_text(encoding="utf-8")
    size = sum(file.lstat().st_size for file in root.rglob("*") if file.is_file()) // 1024
    needed, wished = _dependencies(TREE)
    folder = root / "DEBIAN"
    folder.mkdir()
    shutil.copyfile(HERE / "debian/postinst", folder / "postinst")
    (folder / "postinst").chmod(0o755)
    (folder / "control").write_text(
        text.format(version=version(), size=size, needed=needed, wished=wished), encoding="utf-8"
    )


def _dependencies(tree: Path) -> tuple[str, str]:
    """Return Depends and Suggests; a library that no package is known for ends the making."""
    asked = {name for name in libraries_of(tree) if not name.startswith(LIBC)}
    unknown = asked - set(PACKAGES) - set(OPTIONAL)
    if unknown:
        raise SystemExit(f"No Debian package is known for {', '.join(sorted(unknown))}: deb.py")
    glibc = next(tree.glob(f"versions/*/{GLIBC}")).read_text(encoding="ascii").strip()
    needed = {f"libc6 (>= {glibc})", "xkb-data"}
    needed |= {PACKAGES[name] for name in asked & set(PACKAGES)}
    wished = {OPTIONAL[name] for name in asked & set(OPTIONAL)}
    return ", ".join(sorted(needed)), ", ".join(sorted(wished))


if __name__ == "__main__":
    main()
