"""`feedback add`: what a facilitator says after a meeting."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands import shapes
from circledesk.commands.lines import RATINGS
from circledesk.commands.output import pick, print_json
from circledesk.commands.parsing import command, words

if TYPE_CHECKING:
    from circledesk.commands.call import Call

FIELDS = ("rating", "plus", "delta", "reflection", "reflection_prompt", "headcount")


def fill(parser: ArgumentParser) -> None:
    """Add `feedback add`."""
    add = command(words(parser), "add", _add_feedback, "give feedback on a meeting")
    add.add_argument("--meeting", required=True, metavar="ID")
    add.add_argument("--rating", type=int, metavar="1-5", help="1 Awful … 5 Great")
    add.add_argument("--plus", help="what went well")
    add.add_argument("--delta", help="what to change")
    add.add_argument("--reflection")
    add.add_argument("--reflection-prompt", type=int, metavar="0-6")
    add.add_argument("--headcount", type=int, metavar="N", help="people counted")


def _add_feedback(call: Call) -> None:
    from circledesk.services.feedback import give_feedback, newest_feedback

    meeting = call.args.meeting
    with call.session() as session:
        give_feedback(session, meeting_id=meeting, **call.given(*FIELDS))
        given = newest_feedback(session, meeting_id=meeting)
    if given is None:
        raise AssertionError("feedback given just now is not there")
    if call.json:
        print_json({**pick(given, shapes.FEEDBACK), "meeting_id": meeting})
        return
    parts = [given.id, RATINGS.get(given.rating or 0, ""), given.plus, given.delta]
    print(" · ".join(part for part in parts if part))
