"""`undo` and `redo`: the last action on this computer, taken back or done again."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json

if TYPE_CHECKING:
    from circledesk.commands.call import Call
    from circledesk.services.facts.changed import Done


def fill(parser: ArgumentParser) -> None:
    """Add undo or redo, whichever word the parser is for."""
    parser.set_defaults(run=_redo if parser.prog.endswith(" redo") else _undo)


def _undo(call: Call) -> None:
    from circledesk.services import undo as service

    with call.session() as session:
        last = service.last_action(session)
        done = service.undo(session)
    _give(call, last.name if last else "", done)


def _redo(call: Call) -> None:
    from circledesk.services import undo as service

    with call.session() as session:
        done = service.redo(session)
    _give(call, "", done)


def _give(call: Call, name: str, done: Done) -> None:
    if call.json:
        print_json({"action": name, "operation": done.operation, "note": done.note})
    else:
        print(done.note or name)
