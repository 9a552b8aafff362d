"""The program where it was installed: what it and its launcher tell each other, where it may run.

The files beside the launcher are described in docs/packaging.md. A checkout has none of them.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

from circledesk import __version__
from circledesk.errors import InvalidValue, RuleBroken
from circledesk.in_place import keep_whole
from circledesk.said import said

WINDOWS_10_1809 = (10, 0, 17763)


def install_root() -> Path | None:
    """Return the folder of the launcher that started this program; none for a checkout.

    A packed program that was started without its launcher lies two folders below it.
    """
    if told := os.environ.get("CIRCLEDESK_ROOT"):
        return Path(told)
    if not getattr(sys, "frozen", False):
        return None
    root = Path(sys.executable).resolve().parents[2]
    return root if (root / "current").is_file() else None


def fell_back_from() -> str:
    """Return the version that did not start, where this one was started in its place."""
    return os.environ.pop("CIRCLEDESK_FELL_BACK", "")


def prove() -> None:
    """Note that this version shows its window here: the launcher watches it no more."""
    root = install_root()
    if root is None or _first_line(root / "proven") == __version__:
        return
    with contextlib.suppress(OSError):  # what an administrator installed is not watched
        keep_whole(root / "proven", f"{__version__}\n".encode())
        (root / "starting").unlink(missing_ok=True)


def must_stay_off_stick(folder: Path) -> None:
    """Refuse a data folder on the stick that the program runs from: sticks get lost."""
    root = install_root()
    if root is None or not (root / "portable").exists():
        return
    root, place = root.resolve(), folder.resolve()
    if place.is_relative_to(root) or _disk(place) == _disk(root) != _disk(Path.home()):
        raise RuleBroken(
            said("{folder} is on the stick that CircleDesk runs from.", folder=folder),
            "Keep the data on this computer: start CircleDesk without --data, or name a folder of "
            "the computer.",
        )


def must_have_a_name(folder: Path) -> None:
    """Refuse a data folder whose name is bytes that are no text: the database could not keep it."""
    name = os.fsencode(os.path.realpath(folder))
    try:
        name.decode()
    except UnicodeDecodeError:
        raise InvalidValue(
            said(
                "The name of the folder {folder} has signs in it that are no letters (no UTF-8).",
                folder=name.decode(errors="replace"),
            ),
            "Rename the folder, or name another one with --data.",
        ) from None


def must_fit_system() -> None:
    """Refuse a Windows that Qt would fail on without a word."""
    if sys.platform == "win32" and sys.getwindowsversion()[:3] < WINDOWS_10_1809:
        raise RuleBroken(
            "This Windows is too old for CircleDesk.",
            "Windows 10 of 2018 (version 1809) or newer is needed, 64 bit: update Windows, or use "
            "another computer.",
        )


def _first_line(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _disk(place: Path) -> int:
    """Return the number of the disk that a folder is on, or would be on once it is made."""
    there = next((folder for folder in (place, *place.parents) if folder.exists()), place)
    return there.stat().st_dev
