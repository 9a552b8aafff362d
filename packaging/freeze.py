"""Builds the program into one folder, and lays out the tree that all packages carry.

Run in the environment of packaging/requirements.lock: `python packaging/freeze.py`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from common import BUILD, FROZEN, GLIBC, HERE, ROOT, TREE, moment, version
from elf import forget_debugging, forget_places, glibc_of

OLDEST = (2, 35)
"""Ubuntu 22.04's glibc: what the packages should still run on."""


def main() -> None:
    """Freeze, then lay out."""
    _freeze()
    for link in FROZEN.rglob("*"):
        if link.is_symlink() and not link.exists():  # to a library that was left out
            link.unlink()
    if sys.platform == "linux":
        forget_debugging(FROZEN)
        forget_places(FROZEN)
        _note_glibc()
    lay_out()


def _freeze() -> None:
    # Hashes that differ from run to run would order PyInstaller's archive anew each time.
    surroundings = os.environ | {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(moment())}
    words = ["--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", str(FROZEN.parent), "--workpath", str(BUILD / "pyinstaller")]
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", *words, *places, str(HERE / "circledesk.spec")],
        check=True,
        cwd=ROOT,
        env=surroundings,
    )


def _note_glibc() -> None:
    needed, file = glibc_of(FROZEN)
    text = ".".join(map(str, needed))
    (FROZEN / GLIBC).write_text(text + "\n", encoding="ascii")
    if needed > OLDEST:
        print(f"These packages need glibc {text} (for {file}): build on an older system to reach "
              "more computers.", file=sys.stderr)  # fmt: skip


def lay_out() -> None:
    """Make the tree: the launcher, what is current, and the one version."""
    shutil.rmtree(TREE, ignore_errors=True)
    place = TREE / "versions" / version()
    place.parent.mkdir(parents=True)
    shutil.copytree(FROZEN, place, symlinks=True)
    (TREE / "current").write_text(version() + "\n", encoding="ascii")
    for file in (ROOT / "LICENSE", *ROOT.glob("CHANGELOG*.md"), BUILD / "THIRD-PARTY.txt"):
        shutil.copy(file, place / file.name)
    launcher = HERE / "linux" / "circledesk"
    if sys.platform == "linux":
        _copy_program(launcher, TREE / "circledesk")


def _copy_program(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    target.chmod(0o755)


if __name__ == "__main__":
    main()
