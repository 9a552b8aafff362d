"""Makes the Linux tarball: the tree, a menu entry, and the script that puts it there."""

from __future__ import annotations

import os
import shutil
import subprocess

from common import BUILD, DIST, HERE, QUICK, TREE, moment, tell, version

MENU = ("circledesk.desktop", "circledesk.svg")


def main() -> None:
    """Lay it out and pack it."""
    name = f"circledesk-{version()}-linux-x86_64"
    place = BUILD / "tarball" / name
    shutil.rmtree(place.parent, ignore_errors=True)
    shutil.copytree(TREE, place, symlinks=True)
    (place / "menu").mkdir()
    for file in MENU:
        shutil.copyfile(HERE / "linux" / file, place / "menu" / file)
    shutil.copyfile(HERE / "linux/README.txt", place / "README.txt")
    shutil.copy(HERE / "linux/install.sh", place / "install.sh")
    DIST.mkdir(exist_ok=True)
    target = DIST / f"{name}.tar.xz"
    same = ["--sort=name", f"--mtime=@{moment()}", "--owner=0", "--group=0", "--numeric-owner"]
    subprocess.run(
        ["tar", *same, "--format=gnu", "--mode=u+rwX,go+rX,go-w", "-C", str(place.parent),
         "-cJf", str(target), name],
        check=True,
        env=os.environ | {"XZ_OPT": f"-{1 if QUICK else 6} -T2"},
    )  # fmt: skip
    tell(target)


if __name__ == "__main__":
    main()
