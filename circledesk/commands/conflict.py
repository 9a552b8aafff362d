"""`conflict restore` and `conflict keep`: two versions of one value."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json
from circledesk.commands.parsing import command, words

if TYPE_CHECKING:
    from circledesk.commands.call import Call
    from circledesk.services.facts.changed import Done


def fill(parser: ArgumentParser) -> None:
    """Add the words on conflicts."""
    conflicts = words(parser)
    restore = command(
        conflicts, "restore", _restore_conflict, "the value that lost comes back, as a new change"
    )
    restore.add_argument("id", metavar="ID")
    keep = command(conflicts, "keep", _keep_conflict, "the value that is shown stays, for all")
    keep.add_argument("id", metavar="ID")


def _restore_conflict(call: Call) -> None:
    from circledesk.services import settle

    with call.session() as session:
        _give(call, settle.restore_conflict(session, conflict_id=call.args.id))


def _keep_conflict(call: Call) -> None:
    from circledesk.services import settle

    with call.session() as session:
        _give(call, settle.keep_conflict(session, conflict_id=call.args.id))


def _give(call: Call, done: Done) -> None:
    if call.json:
        print_json({"id": call.args.id, "settled": True, "operation": done.operation})
    else:
        print(call.spoken(done.note) or f"{call.args.id} · settled")
