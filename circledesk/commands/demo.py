"""`demo`: the main job on the sample library, on two databases, told in plain words."""

from __future__ import annotations

import shutil
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json
from circledesk.errors import RuleBroken
from circledesk.said import said

if TYPE_CHECKING:
    from circledesk.commands.call import Call

ROOMS = ("organizer", "branch", "flash-disk", "downloads", "papers", "windows")


def fill(parser: ArgumentParser) -> None:
    """Add the options of the demo."""
    parser.add_argument("--out", required=True, metavar="DIR")
    parser.set_defaults(run=_demo)


def _demo(call: Call) -> None:
    from circledesk.commands.demo_steps import Demo

    out = Path(call.args.out)
    _make_room(out)
    told: list[str] = []

    def tell(sentence: str) -> None:
        told.append(sentence)
        print(sentence, file=sys.stderr if call.json else sys.stdout, flush=True)

    demo = Demo(out, tell, call.language or "en")
    try:
        demo.play()
    finally:
        demo.close()
    if call.json:
        made = (file for room in ROOMS[2:] for file in (out / room).rglob("*") if file.is_file())
        files = sorted(str(file) for file in made)
        print_json({"out": str(out), "told": told, "files": files})


def _make_room(out: Path) -> None:
    """Make the demo's folders anew; a folder that is something else is left alone."""
    if out.exists() and any(out.iterdir()) and not (out / "organizer" / "circledesk.db").exists():
        raise RuleBroken(
            said(
                "The folder {folder} holds something else already; nothing was changed.", folder=out
            ),
            "Name a new folder for the demo.",
        )
    for room in ROOMS:
        shutil.rmtree(out / room, ignore_errors=True)
    for room in ROOMS:
        (out / room).mkdir(parents=True)
