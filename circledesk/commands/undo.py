"""`undo` and `redo`: the last action on this computer, taken back or done again."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json

if TYPE_CHECKING:
    from circledesk.commands.call import Call
    from circledesk.services.facts.changed import TakenBack


def fill(parser: ArgumentParser) -> None:
    """Add undo or redo, whichever word the parser is for."""
    parser.set_defaults(run=_redo if parser.prog.endswith(" redo") else _undo)


def _undo(call: Call) -> None:
    from circledesk.services.undo import undo

    with call.session() as session:
        _give(call, undo(session))


def _redo(call: Call) -> None:
    from circledesk.services.undo import redo

    with call.session() as session:
        _give(call, redo(session))


def _give(call: Call, done: TakenBack) -> None:
    if call.json:
        print_json({"action": done.action, "operation": done.operation})
    else:
        print(call.spoken(done.note))
