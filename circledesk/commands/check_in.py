"""`check-in add`: a word with a facilitator, noted with what she needs and what is next."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands.notebook import NOTEBOOK
from circledesk.commands.parsing import command, words
from circledesk.commands.rows import give_row
from circledesk.commands.shapes_support import NOTEBOOK as SHAPE
from circledesk.commands.values import day
from circledesk.services.facts.reaching import CHANNELS

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add the word."""
    group = words(parser)
    add = command(group, "add", _add, "note that an organizer spoke to a facilitator")
    add.add_argument("id", metavar="PERSON")
    add.add_argument("--how", help="how it goes")
    add.add_argument("--needs", help="what she needs")
    add.add_argument("--next", help="what is next: becomes a follow-up")
    add.add_argument("--due", metavar="DATE", help="by when")
    add.add_argument("--channel", choices=CHANNELS, help="else by phone")
    add.add_argument("--on", metavar="DATE", help="else today")


def _add(call: Call) -> None:
    from circledesk.services.check_ins import note_check_in
    from circledesk.services.notebook import notebook

    told = call.given("how", "needs", "next", "channel")
    for name, option in (("due", "due"), ("day", "on")):
        if (typed := call.option(option)) is not None:
            told[name] = day(typed, f"--{option}")
    with call.session() as session:
        done = note_check_in(session, person_id=call.args.id, **told)
        give_row(call, done, notebook(session, kind="check-in"), SHAPE, NOTEBOOK)
