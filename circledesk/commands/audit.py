"""`audit list`: who saw, took out, printed and changed what."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json, print_table
from circledesk.commands.parsing import command, words
from circledesk.commands.values import day

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add the words on who did what."""
    group = words(parser)
    shown = command(group, "list", _list, "who did what, newest first, 500 at most")
    shown.add_argument("--learner", metavar="ID", help="about one learner")
    shown.add_argument("--person", metavar="ID", help="by one person at the desk")
    shown.add_argument("--device", metavar="ID", help="on one computer")
    shown.add_argument("--deed", choices=("seen", "exported", "printed", "changed"))
    shown.add_argument("--from", dest="first", metavar="DATE")
    shown.add_argument("--to", dest="last", metavar="DATE")


def _list(call: Call) -> None:
    from circledesk.services.audit import Asked, audit

    told = call.given("learner", "person", "device", "deed")
    told |= {name: day(text, name) for name, text in call.given("first", "last").items()}
    with call.session() as session:
        rows = audit(session, Asked(**told))
    if call.json:
        print_json(rows)
        return
    columns = (
        ("at", lambda row: f"{row.at:%Y-%m-%d %H:%M}"),
        ("person", lambda row: f"{row.person} (not certain)" if row.in_doubt else row.person),
        ("deed", lambda row: row.deed),
        ("what", lambda row: row.what),
        ("learner", lambda row: row.learner),
        ("count", lambda row: row.count),
        ("computer", lambda row: row.computer),
    )
    print_table(rows, columns, "Nothing was noted.")
