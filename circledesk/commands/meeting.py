"""`meeting move` and `meeting cancel`."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands.parsing import command, words
from circledesk.commands.rows import give_meeting
from circledesk.commands.values import clock, day

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add the words on meetings."""
    meetings = words(parser)
    move = command(meetings, "move", _move_meeting, "put a meeting on another date or time")
    move.add_argument("id", metavar="ID")
    move.add_argument("--date", required=True, metavar="DATE")
    move.add_argument("--time", metavar="HH:MM", help="else as it was")
    move.add_argument("--and-after", action="store_true", help="all later ones move as well")
    cancel = command(meetings, "cancel", _cancel_meeting, "cancel a meeting")
    cancel.add_argument("id", metavar="ID")
    cancel.add_argument("--reason")


def _move_meeting(call: Call) -> None:
    from circledesk.services import meetings

    fields = call.given("and_after")
    fields["date"] = day(call.args.date, "--date")
    if hasattr(call.args, "time"):
        fields["start"] = clock(call.args.time, "--time")
    with call.session() as session:
        done = meetings.move_meeting(session, meeting_id=call.args.id, **fields)
        call.tell(done.note)
        give_meeting(call, session, call.args.id)


def _cancel_meeting(call: Call) -> None:
    from circledesk.services import meetings

    with call.session() as session:
        done = meetings.cancel_meeting(session, meeting_id=call.args.id, **call.given("reason"))
        call.tell(done.note)
        give_meeting(call, session, call.args.id)
