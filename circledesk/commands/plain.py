"""The answer of a command that made or changed one row and says so in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.commands.output import print_json

if TYPE_CHECKING:
    from circledesk.commands.call import Call
    from circledesk.services.facts.changed import Done


def say_done(call: Call, done: Done, **more: object) -> None:
    """Print the row's id and what was done."""
    if call.json:
        print_json({"id": done.id, **more, "operation": done.operation})
        call.tell(done.note)
    else:
        print(f"{done.id}  {call.spoken(done.note)}")
