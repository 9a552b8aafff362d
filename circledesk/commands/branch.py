"""`branch add` and `branch list`."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands import lines, shapes
from circledesk.commands.lists import answer
from circledesk.commands.parsing import command, words
from circledesk.commands.rows import give_row

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add the words on branches."""
    branches = words(parser)
    add = command(branches, "add", _add_branch, "add a branch to the team")
    add.add_argument("--name", required=True)
    add.add_argument("--county")
    add.add_argument("--code", help="short form in serials and file names: BUR")
    add.add_argument("--city")
    add.add_argument("--venue", help="the venue as P2PU's files write it")
    add.add_argument("--address")
    command(branches, "list", _list_branches, "all branches of the team")


def _add_branch(call: Call) -> None:
    from circledesk.services import team

    with call.session() as session:
        fields = call.given("name", "county", "code", "city", "venue", "address")
        done = team.add_branch(session, **fields)
        give_row(call, done, team.branches(session), shapes.BRANCH, lines.BRANCHES)


def _list_branches(call: Call) -> None:
    from circledesk.services.team import branches

    with call.session() as session:
        answer(call, branches(session), shapes.BRANCH, lines.BRANCHES, "No branches yet.")
