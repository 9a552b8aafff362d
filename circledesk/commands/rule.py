"""`rule settle`: what breaks a rule that spans rows is put right."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json
from circledesk.commands.parsing import command, words

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add the words on rules."""
    settle = command(
        words(parser), "settle", _settle, "put an item of `list waiting` right that is of kind rule"
    )
    settle.add_argument("id", metavar="ID")
    settle.add_argument("--by", metavar="WAY", help="one of the item's ways; else the first")


def _settle(call: Call) -> None:
    from circledesk.services.put_right import put_right

    with call.desk() as desk, desk.session() as session:
        done = put_right(
            session,
            breach_id=call.args.id,
            way=call.option("by", ""),
            open_keys=desk.keys,
        )
    if call.json:
        print_json({"id": call.args.id, "settled": True, "operation": done.operation})
    else:
        print(call.spoken(done.note))
