"""`support-file`: what whoever helps needs to know, with nobody's name in it."""

from __future__ import annotations

from argparse import ArgumentParser
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json
from circledesk.errors import FileRefused, KeyLocked

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add where it goes."""
    parser.add_argument("--out", required=True, metavar="FILE", type=Path)
    parser.set_defaults(run=_write)


def _write(call: Call) -> None:
    from circledesk.services.support_file import write_support_file
    from circledesk.settings import Paths, system_clock

    with suppress(KeyLocked, FileRefused):  # who lost the key needs the file too
        call.hold_key()
    made = write_support_file(Paths(call.folder), call.args.out, at=system_clock())
    if call.json:
        print_json({"file": str(made)})
    else:
        print(f"{made} · no names are in it; read it before you send it")
