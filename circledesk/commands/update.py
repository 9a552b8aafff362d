"""`update inspect`, `update apply`, `update back` and `update list`: versions of the program."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json
from circledesk.commands.parsing import command, words
from circledesk.errors import RuleBroken

if TYPE_CHECKING:
    from circledesk.commands.call import Call
    from circledesk.updates.installing import Installed
    from circledesk.updates.parcel import Update


def fill(parser: ArgumentParser) -> None:
    """Add the words on updates."""
    updates = words(parser)
    inspect = command(updates, "inspect", _inspect, "who made an update, and what is new in it")
    apply = command(updates, "apply", _apply, "lay an update beside the version in use")
    for one in (inspect, apply):
        one.add_argument("file", metavar="FILE", type=Path)
    apply.add_argument("--again", action="store_true", help="an older version, or the same, too")
    command(updates, "back", _go_back, "take the version before this one from the next start on")
    command(updates, "list", _list, "the versions that lie here")


def _read(call: Call) -> Update:
    from circledesk.updates.keys import makers
    from circledesk.updates.parcel import read

    return read(call.args.file, makers())


def _inspect(call: Call) -> None:
    update = _read(call)
    manifest = update.manifest
    told = {
        "version": manifest.version,
        "system": manifest.system,
        "made_at": manifest.made_at,
        "maker": update.maker,
        "news": update.news(call.language or "en"),
    }
    if call.json:
        print_json(told)
    else:
        print(f"Version {manifest.version} for {manifest.system}, made {manifest.made_at}")
        print(f"by {update.maker}.\n\n{told['news']}".rstrip())


def _apply(call: Call) -> None:
    from circledesk.launched import install_root
    from circledesk.services.desk import is_library
    from circledesk.updates.installing import install, must_fit

    update = _read(call)
    root = must_fit(install_root(), update, again=call.has("again"))
    if is_library(call.folder):
        with call.desk() as desk:
            desk.backup(f"before version {update.manifest.version}")
    _tell(call, install(root, update), "The next start is of the new version.")


def _go_back(call: Call) -> None:
    from circledesk.updates.installing import go_back

    _tell(call, go_back(_root()), "The next start is of the earlier version.")


def _list(call: Call) -> None:
    from circledesk.updates.installing import installed

    _tell(call, installed(_root()), "")


def _root() -> Path:
    from circledesk.launched import install_root

    root = install_root()
    if root is None:
        raise RuleBroken(
            "This program runs from its source: it has no versions to change.",
            "Bring the source up to date instead.",
        )
    return root


def _tell(call: Call, here: Installed, note: str) -> None:
    if call.json:
        told = {"current": here.current, "previous": here.previous, "failed": here.failed}
        print_json(told | {"others": list(here.others)})
        return
    print(f"In use: {here.current}. To go back to: {here.previous or 'none'}.")
    if here.failed:
        print(f"Did not start: {here.failed}.")
    if note:
        print(note)
