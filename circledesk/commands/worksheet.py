"""`worksheet …`: what each participant of a workshop plans for her first circle."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING, Any

from circledesk.commands.lists import answer
from circledesk.commands.output import columns_of
from circledesk.commands.parsing import command, words
from circledesk.commands.plain import say_done
from circledesk.commands.rows import give_circle
from circledesk.commands.values import clock, day

if TYPE_CHECKING:
    from circledesk.commands.call import Call

WORKSHEET = (
    "id", "event_id", "person_id", "name", "branch", "day", "course", "start", "time", "meetings",
    "minutes", "venue", "capacity", "invite", "goal", "concerns", "circle_id",
)  # fmt: skip
_TEXTS = ("course", "venue", "invite", "goal", "concerns")
_NUMBERS = ("meetings", "minutes", "capacity")
_SHOWN = ("id", "name", "branch", "course", "start", "time", "circle_id")
COLUMNS = columns_of(_SHOWN)


def fill(parser: ArgumentParser) -> None:
    """Add the words on planning worksheets."""
    group = words(parser)
    keep = command(group, "keep", _keep, "fill in a worksheet, or change what is named")
    keep.add_argument("--event", metavar="ID", help="the workshop")
    keep.add_argument("--email", metavar="EMAIL", help="of a person of the team")
    keep.add_argument("--name", help="of somebody else")
    for name in _TEXTS:
        keep.add_argument(f"--{name}")
    keep.add_argument("--start", metavar="DATE")
    keep.add_argument("--time", metavar="HH:MM")
    for name in _NUMBERS:
        keep.add_argument(f"--{name}", type=int, metavar="N")
    listed = command(group, "list", _list, "worksheets by name")
    listed.add_argument("--event", metavar="ID", help="of one workshop")
    circle = command(group, "circle", _circle, "make the draft circle that a worksheet tells of")
    delete = command(group, "delete", _delete, "delete a worksheet; its circle stays")
    for one in (circle, delete):
        one.add_argument("id", metavar="ID")


def _keep(call: Call) -> None:
    from circledesk.services.members import member_named
    from circledesk.services.worksheets import keep_worksheet, worksheets

    told: dict[str, Any] = call.given(*_TEXTS, *_NUMBERS, "name")
    if (start := call.option("start")) is not None:
        told["start"] = day(start, "--start")
    if (time := call.option("time")) is not None:
        told["time"] = clock(time, "--time")
    with call.session() as session:
        if (email := call.option("email")) is not None:
            told["person_id"] = member_named(session, email)
        done = keep_worksheet(session, event_id=call.option("event", ""), **told)
        rows = [row for row in worksheets(session) if row.id == done.id]
    answer(call, rows, WORKSHEET, COLUMNS, "")


def _list(call: Call) -> None:
    from circledesk.services.worksheets import worksheets

    with call.session() as session:
        rows = worksheets(session, call.option("event"))
    answer(call, rows, WORKSHEET, COLUMNS, "No worksheet is filled in yet.")


def _circle(call: Call) -> None:
    from circledesk.services.worksheets import draft_circle

    with call.session() as session:
        done = draft_circle(session, worksheet_id=call.args.id)
        give_circle(call, session, done.id)


def _delete(call: Call) -> None:
    from circledesk.services.worksheets import delete_worksheet

    with call.session() as session:
        say_done(call, delete_worksheet(session, worksheet_id=call.args.id))
