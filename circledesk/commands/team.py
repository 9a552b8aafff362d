"""`team create`: a new team; this computer becomes an organizer's."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json
from circledesk.commands.parsing import command, words

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add `team create`."""
    create = command(words(parser), "create", _create_team, "make a new team on this computer")
    create.add_argument("--name", required=True, help="of the team")
    create.add_argument("--organizer", required=True, metavar="NAME", help="your own name")
    create.add_argument("--email", required=True, help="your own e-mail")
    create.add_argument("--country", help="two letters, else KE")
    create.add_argument("--zone", help="time zone, else Africa/Nairobi")


def _create_team(call: Call) -> None:
    from circledesk.services.founding import found_team

    fields = call.given("name", "organizer", "email", "country", "zone")
    with call.desk(create=True) as desk:
        made = found_team(desk, **fields)
    if call.json:
        print_json(
            {
                "id": made.team_id,
                "name": made.team,
                "device_id": made.device_id,
                "role": made.role,
                "branch": made.branch,
                "branch_id": made.branch_id,
                "person": made.person,
                "person_id": made.person_id,
                "country": made.country,
                "zone": made.zone,
            }
        )
    else:
        print(f"{made.team_id} · {made.team} · {made.person}, organizer, on {call.folder}")
