"""`contact add`, `contact list`: the log of who was told what."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json
from circledesk.commands.parsing import command, words

if TYPE_CHECKING:
    from circledesk.commands.call import Call

CHANNELS = ("whatsapp", "sms", "email", "phone", "in-person")
KINDS = ("reminder", "changed", "cancelled", "confirmation", "follow-up", "other")


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
        print_json(
            [
                {
                    "id": row.id,
                    "at": row.at.isoformat(),
                    "channel": row.channel,
                    "kind": row.kind,
                    "whom": row.whom,
                    "told": row.told,
                    "circle": row.circle,
                    "text": row.text,
                    "by": row.by,
                }
                for row in rows
            ]
        )
        return
    for row in rows:
        print(
            f"{row.at:%Y-%m-%d %H:%M} · {row.channel} · {row.kind} · {row.whom or row.told or ''}"
        )
