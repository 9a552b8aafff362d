"""`waiting accept`: taking in what was kept apart."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json
from circledesk.commands.parsing import command, words

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add the words on what waits."""
    waiting = words(parser)
    accept = command(waiting, "accept", _accept, "take in what was kept apart")
    accept.add_argument("id", metavar="ID")


def _accept(call: Call) -> None:
    from circledesk.services.aside import take_in

    with call.session() as session:
        done = take_in(session, aside_id=call.args.id)
    if call.json:
        print_json({"id": call.args.id, "accepted": True, "operation": done.operation})
    else:
        print(call.spoken(done.note))
