"""`rsvp record`: a learner's word on whether they come."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands.parsing import command, words
from circledesk.commands.rows import give_meeting

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add `rsvp record`."""
    record = command(words(parser), "record", _record_rsvp, "note whether a learner comes")
    record.add_argument("--meeting", required=True, metavar="ID")
    record.add_argument("--learner", required=True, metavar="ID")
    word = record.add_mutually_exclusive_group(required=True)
    word.add_argument("--yes", dest="attending", action="store_const", const=True)
    word.add_argument("--no", dest="attending", action="store_const", const=False)
    word.add_argument("--unsaid", dest="attending", action="store_const", const=None)


def _record_rsvp(call: Call) -> None:
    from circledesk.services import meetings

    with call.session() as session:
        meetings.record_rsvp(
            session,
            meeting_id=call.args.meeting,
            learner_id=call.args.learner,
            attending=call.args.attending,
        )
        give_meeting(call, session, call.args.meeting)
