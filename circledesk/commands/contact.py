"""`contact add`, `contact list`: the log of who was told what."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands.output import pick, print_json
from circledesk.commands.parsing import command, words
from circledesk.services.facts.reaching import CHANNELS

if TYPE_CHECKING:
    from circledesk.commands.call import Call

KINDS = ("reminder", "changed", "cancelled", "confirmation", "follow-up", "other")
"""A check-in has a command of its own."""
CONTACT = ("id", "at", "channel", "kind", "whom", "told", "circle", "text", "by")


def fill(parser: ArgumentParser) -> None:
    """Add the words."""
    group = words(parser)
    add = command(group, "add", _add, "note that somebody was told something")
    add.add_argument("--channel", required=True, choices=CHANNELS)
    add.add_argument("--kind", choices=KINDS)
    for name in ("meeting", "circle", "learner", "person"):
        add.add_argument(f"--{name}", dest=f"{name}_id", metavar="ID")
    add.add_argument("--told", type=int, metavar="N", help="how many, where it was a group")
    add.add_argument("--text")
    listed = command(group, "list", _list, "who was told what, newest first")
    for name in ("circle", "learner", "person"):
        listed.add_argument(f"--{name}", dest=f"{name}_id", metavar="ID")


def _add(call: Call) -> None:
    from circledesk.services.contacts import note_contact

    names = (
        "channel",
        "kind",
        "meeting_id",
        "circle_id",
        "learner_id",
        "person_id",
        "told",
        "text",
    )
    with call.session() as session:
        done = note_contact(session, **call.given(*names))
    if call.json:
        print_json({"id": done.id})
    else:
        print(done.id)


def _list(call: Call) -> None:
    from circledesk.services.contacts import contacts

    with call.session() as session:
        rows = contacts(session, **call.given("circle_id", "learner_id", "person_id"))
    if call.json:
        print_json([pick(row, CONTACT) for row in rows])
        return
    for row in rows:
        print(
            f"{row.at:%Y-%m-%d %H:%M} · {row.channel} · {row.kind} · {row.whom or row.told or ''}"
        )
