"""`branch add`, `branch edit` and `branch list`."""

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
    edit = command(branches, "edit", _edit_branch, "change a branch")
    edit.add_argument("branch", metavar="BRANCH")
    for one in (add, edit):
        one.add_argument("--name", required=one is add)
        one.add_argument("--county")
        one.add_argument("--code", help="short form in serials and file names: BUR")
        one.add_argument("--city")
        one.add_argument("--venue", help="the venue as P2PU's files write it")
        one.add_argument("--address")
        one.add_argument("--contact", help="whom to ask for")
        one.add_argument("--phone")
    command(branches, "list", _list_branches, "all branches of the team")


_FIELDS = ("name", "county", "code", "city", "venue", "address", "contact", "phone")


def _add_branch(call: Call) -> None:
    from circledesk.services import team
    from circledesk.services.branch_reading import branch_rows

    with call.session() as session:
        done = team.add_branch(session, **call.given(*_FIELDS))
        give_row(call, done, branch_rows(session), shapes.BRANCH, lines.BRANCHES)


def _edit_branch(call: Call) -> None:
    from circledesk.services import team
    from circledesk.services.branch_reading import branch_rows

    with call.session() as session:
        branch = team.branch_named(session, call.args.branch)
        done = team.edit_branch(session, branch_id=branch.id, **call.given(*_FIELDS))
        give_row(call, done, branch_rows(session), shapes.BRANCH, lines.BRANCHES)


def _list_branches(call: Call) -> None:
    from circledesk.services.branch_reading import branch_rows

    with call.session() as session:
        answer(call, branch_rows(session), shapes.BRANCH, lines.BRANCHES, "No branches yet.")
