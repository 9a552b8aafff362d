"""`screens`: a PNG of every tab and dialog, on the data in DIR."""

from __future__ import annotations

import os
import re
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json
from circledesk.errors import InvalidValue
from circledesk.said import said

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add the options of screens."""
    parser.add_argument("--out", required=True, metavar="DIR")
    parser.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    parser.add_argument("--size", default="1366x768", metavar="WxH")
    parser.add_argument("--parcels", metavar="DIR", type=Path, help="look for parcels there too")
    parser.add_argument(
        "--handbook", action="store_true", help="those of the handbook alone, by their names there"
    )
    parser.set_defaults(run=_make_screens)


def without_display() -> None:
    """Let Qt paint into memory where there is no display."""
    if sys.platform not in ("win32", "darwin") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        # Painting into memory, Qt says at every window that it cannot ask a screen for its size.
        os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")


def read_size(text: str) -> tuple[int, int]:
    """Read 1366x768."""
    found = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)
    if not found:
        raise InvalidValue(
            said("«{text}» is no size of a window.", text=text),
            "Write it as 1366x768.",
            field="--size",
        )
    return int(found[1]), int(found[2])


def _make_screens(call: Call) -> None:
    without_display()
    from circledesk.ui.screens import make_handbook_pictures, make_screens

    out = Path(call.args.out)
    out.mkdir(parents=True, exist_ok=True)
    with call.desk() as desk:
        desk.ask_passphrase = _known_passphrase
        language, size = call.language or "en", read_size(call.args.size)
        parcels = call.args.parcels
        if call.args.handbook:
            files = make_handbook_pictures(desk, out, language=language, size=size, parcels=parcels)
        else:
            files = make_screens(
                desk, out, language=language, theme=call.args.theme, size=size, parcels=parcels
            )
    if call.json:
        print_json([str(file) for file in files])
    else:
        print(f"{out} · {len(files)} pictures")


def _known_passphrase() -> str:
    """Return what is known without asking: pictures are taken unattended."""
    from circledesk.sample.library import PASSPHRASE

    return os.environ.get("CIRCLEDESK_PASSPHRASE", PASSPHRASE)
