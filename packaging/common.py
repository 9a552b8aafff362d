"""What all makers of packages share: where things lie, which version, which moment."""

from __future__ import annotations

import os
import subprocess
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
HERE = ROOT / "packaging"
BUILD = ROOT / "build"
FROZEN = BUILD / "frozen" / "circledesk"
"""The program as PyInstaller leaves it."""
TREE = BUILD / "tree" / "circledesk"
"""The program as it is installed: launcher, versions, what is current (docs/packaging.md)."""
DIST = ROOT / "dist"
QUICK = bool(os.environ.get("QUICK"))
"""Packed loosely: for a trial that will not be given to anybody."""
GLIBC = "glibc"
"""The file of a version that says which glibc it needs."""


def version() -> str:
    """Return the version that is built: it stands in pyproject.toml."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    found: str = told["project"]["version"]
    return found


def moment() -> int:
    """Return the moment all packed files are of: SOURCE_DATE_EPOCH, else the last commit's."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told:
        return int(told)
    asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        done = subprocess.run(asked, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):  # no git, or a checkout that was unpacked
        return 1514764800
    return int(done.stdout)


def tell(made: Path) -> None:
    """Say what was made, and how large it is."""
    print(f"{made.relative_to(ROOT)}  {made.stat().st_size / 1e6:.1f} MB", flush=True)
