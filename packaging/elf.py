"""What the binaries of a folder ask of the system: its glibc, its libraries. Needs binutils."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

Version = tuple[int, ...]


def binaries(folder: Path) -> Iterator[Path]:
    """Yield every ELF file of a folder."""
    for file in sorted(folder.rglob("*")):
        if file.is_symlink() or not file.is_file():
            continue
        with file.open("rb") as opened:
            if opened.read(4) == b"\x7fELF":
                yield file


def glibc_of(folder: Path) -> tuple[Version, str]:
    """Return the newest glibc that a file of the folder asks for, and which file that is."""
    found: list[tuple[Version, str]] = []
    for file in binaries(folder):
        told = _objdump("-T", file)
        asked = [tuple(map(int, n.split("."))) for n in re.findall(r"GLIBC_(\d+\.\d+)", told)]
        if asked:
            found.append((max(asked), file.name))
    return max(found)


def libraries_of(folder: Path) -> set[str]:
    """Return the names of the libraries that are loaded and do not lie in the folder."""
    needed: set[str] = set()
    for file in binaries(folder):
        needed |= set(re.findall(r"NEEDED\s+(\S+)", _objdump("-p", file)))
    return needed - {file.name for file in folder.rglob("*.so*")}


def forget_debugging(folder: Path) -> None:
    """Take out what only a debugger reads: some publish their libraries twice as large with it."""
    for file in binaries(folder):
        if " .debug_info" in _objdump("-h", file):
            subprocess.run(["strip", "--strip-debug", str(file)], check=True)


def forget_places(folder: Path) -> None:
    """Take out where libraries lay on the building system: on a branch's PC those places are
    nobody's, or somebody's who would bring libraries of his own.
    """
    for file in binaries(folder):
        if foreign(_objdump("-p", file)):
            subprocess.run(["chrpath", "--delete", str(file)], check=True, capture_output=True)
            if foreign(_objdump("-p", file)):
                raise SystemExit(f"{file} still looks for libraries outside its own folder.")


def foreign(told: str) -> bool:
    """Whether a binary (as objdump -p tells of it) looks for libraries away from its own place."""
    places = ":".join(re.findall(r"R(?:UN)?PATH\s+(\S+)", told)).split(":")
    return any(place and not place.startswith("$ORIGIN") for place in places)


def _objdump(what: str, file: Path) -> str:
    done = subprocess.run(["objdump", what, str(file)], capture_output=True, text=True, check=False)
    return done.stdout
