"""`learner erase`: a person's right to be forgotten."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json
from circledesk.commands.parsing import command, words

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add the words on learners."""
    learners = words(parser)
    erase = command(learners, "erase", _erase_learner, "erase a learner for good, everywhere")
    erase.add_argument("id", metavar="ID")


def _erase_learner(call: Call) -> None:
    from circledesk.services.erasure import erase_learner

    with call.session() as session:
        done = erase_learner(session, learner_id=call.args.id)
    if call.json:
        print_json({"id": done.id, "erased": True, "operation": done.operation})
    else:
        print(call.spoken(done.note))
