"""`closure add`, `closure list` and `closure remove`."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands import lines, shapes
from circledesk.commands.lists import answer, branch_id
from circledesk.commands.output import print_json
from circledesk.commands.parsing import command, words
from circledesk.commands.rows import give_row
from circledesk.commands.values import day

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add the words on days on which a branch is closed."""
    closures = words(parser)
    add = command(closures, "add", _add, "a branch is closed from the first to the last day")
    add.add_argument("--from", dest="first", required=True, metavar="DATE")
    add.add_argument("--to", dest="last", metavar="DATE", help="else that one day")
    add.add_argument("--branch", metavar="BRANCH", help="name, code or id; else this computer's")
    add.add_argument("--reason")
    table = command(closures, "list", _list, "days on which branches are closed in a year")
    table.add_argument("--year", type=int, metavar="YYYY", help="else this year")
    table.add_argument("--branch", metavar="BRANCH")
    remove = command(closures, "remove", _remove, "the branch is open on these days again")
    remove.add_argument("id", metavar="ID")


def _add(call: Call) -> None:
    from circledesk.services import holidays

    first = day(call.args.first, "--from")
    last = day(told, "--to") if (told := call.option("last")) is not None else first
    with call.session() as session:
        done = holidays.add_closure(
            session,
            first=first,
            last=last,
            branch_id=branch_id(call, session) or "",
            why=call.option("reason", ""),
        )
        call.tell(done.note)
        rows = holidays.days_off_list(session, year=first.year)
        give_row(call, done, rows, shapes.DAY_OFF, lines.DAYS_OFF)


def _list(call: Call) -> None:
    from circledesk.services.holidays import days_off_list

    with call.session() as session:
        only = branch_id(call, session)
        found = [row for row in days_off_list(session, **call.given("year")) if row.branch]
        rows = [row for row in found if only in (None, row.day.branch_id)]
    answer(call, rows, shapes.DAY_OFF, lines.DAYS_OFF, "No branch is closed in that year.")


def _remove(call: Call) -> None:
    from circledesk.services.holidays import remove_closure

    with call.session() as session:
        done = remove_closure(session, closure_id=call.args.id)
    if call.json:
        print_json({"id": call.args.id, "removed": True})
    else:
        print(call.spoken(done.note))
