"""`notebook list`: follow-ups, check-ins, questions and answers in one list."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands import shapes_support as shapes
from circledesk.commands.lists import answer, branch_id
from circledesk.commands.output import Column
from circledesk.commands.parsing import command, words

if TYPE_CHECKING:
    from circledesk.commands.call import Call

KINDS = ("question", "follow-up", "check-in")
NOTEBOOK: tuple[Column, ...] = (
    ("id", lambda row: row.id),
    ("kind", lambda row: row.kind),
    ("day", lambda row: row.day),
    ("about", lambda row: row.person or row.branch),
    ("what", lambda row: row.text),
    ("more", lambda row: row.more),
    ("open", lambda row: "overdue" if row.overdue else "open" if row.open else ""),
)


def fill(parser: ArgumentParser) -> None:
    """Add the word."""
    group = words(parser)
    listed = command(group, "list", _list, "what is open first, then the newest")
    listed.add_argument("--kind", choices=KINDS)
    listed.add_argument("--branch", metavar="BRANCH")
    listed.add_argument("--person", metavar="ID")
    listed.add_argument("--open", action="store_true", help="what still waits")


def _list(call: Call) -> None:
    from circledesk.services.facts.lists import Narrowed
    from circledesk.services.notebook import notebook

    with call.session() as session:
        branch = branch_id(call, session)
        narrowed = Narrowed(
            branches=(branch,) if branch else (), person_id=call.option("person", "")
        )
        only = call.has("open")
        rows = notebook(session, narrowed=narrowed, open_only=only, **call.given("kind"))
    answer(call, rows, shapes.NOTEBOOK, NOTEBOOK, "The notebook is empty.")
