"""`holiday add`, `holiday list` and `holiday remove`."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands import lines, shapes
from circledesk.commands.lists import answer
from circledesk.commands.output import print_json
from circledesk.commands.parsing import command, words
from circledesk.commands.rows import give_row
from circledesk.commands.values import day

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add the words on days off of the whole team."""
    holidays = words(parser)
    add = command(holidays, "add", _add, "a gazetted day off; each branch sees what it hits")
    add.add_argument("--date", required=True, metavar="DATE")
    add.add_argument("--name", required=True)
    add.add_argument("--about", action="store_true", help="it hangs on the moon and may still move")
    table = command(holidays, "list", _list, "the country's and the team's days off of a year")
    table.add_argument("--year", type=int, metavar="YYYY", help="else this year")
    remove = command(holidays, "remove", _remove, "take a day out that was added")
    remove.add_argument("id", metavar="ID")


def _add(call: Call) -> None:
    from circledesk.services import holidays

    asked = day(call.args.date, "--date")
    with call.session() as session:
        done = holidays.add_holiday(session, date=asked, name=call.args.name, **call.given("about"))
        call.tell(done.note)
        rows = holidays.days_off_list(session, year=asked.year)
        give_row(call, done, rows, shapes.DAY_OFF, lines.DAYS_OFF)


def _list(call: Call) -> None:
    from circledesk.services.holidays import days_off_list

    with call.session() as session:
        rows = [row for row in days_off_list(session, **call.given("year")) if not row.branch]
    answer(call, rows, shapes.DAY_OFF, lines.DAYS_OFF, "No days off are known for that year.")


def _remove(call: Call) -> None:
    from circledesk.services.holidays import remove_holiday

    with call.session() as session:
        done = remove_holiday(session, holiday_id=call.args.id)
    if call.json:
        print_json({"id": call.args.id, "removed": True})
    else:
        print(call.spoken(done.note))
