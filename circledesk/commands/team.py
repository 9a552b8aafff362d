"""`team create`: a new team; this computer becomes an organizer's. `team edit`: name and logo.

What is about the team's key stands in `team_key`.
"""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands.encrypt import lock_if_asked
from circledesk.commands.output import print_json
from circledesk.commands.parsing import command, words
from circledesk.commands.team_key import fill_key

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add the words on the team."""
    teams = words(parser)
    create = command(teams, "create", _create_team, "make a new team on this computer")
    create.add_argument("--name", required=True, help="of the team")
    create.add_argument("--organizer", required=True, metavar="NAME", help="your own name")
    create.add_argument("--email", required=True, help="your own e-mail")
    create.add_argument("--country", help="two letters, else KE")
    create.add_argument("--zone", help="time zone, else Africa/Nairobi")
    create.add_argument("--encrypt", action="store_true", help="lock the database with a key")
    fill_key(teams)
    edit = command(teams, "edit", _edit_team, "change the team's name or logo")
    edit.add_argument("--name", help="of the team")
    logo = edit.add_mutually_exclusive_group()
    logo.add_argument("--logo", metavar="FILE", help="PNG or JPEG; on papers made from now on")
    logo.add_argument("--no-logo", action="store_true", help="papers without a logo")
    rule = "of planned meetings, for a certificate"
    edit.add_argument("--attendance-rule", type=int, metavar="PERCENT", help=rule)
    issuers = "whose computers issue certificates"
    edit.add_argument("--issuers", choices=("everybody", "organizer"), help=issuers)


def _create_team(call: Call) -> None:
    from circledesk.services.founding import found_team

    fields = call.given("name", "organizer", "email", "country", "zone")
    with call.desk(create=True) as desk:
        made = found_team(desk, **fields)
        lock_if_asked(call, desk)
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


def _edit_team(call: Call) -> None:
    from circledesk.services.session import this_device
    from circledesk.services.team import edit_team

    fields = call.given("name", "attendance_rule")
    if (issuers := call.option("issuers")) is not None:
        fields["issuers"] = "" if issuers == "everybody" else issuers
    if (logo := call.option("logo")) is not None:
        fields["logo"] = Path(logo).read_bytes()
    elif call.given("no_logo"):
        fields["logo"] = b""
    with call.session() as session:
        edit_team(session, **fields)
        made = this_device(session)
    if call.json:
        print_json({"id": made.team_id, "name": made.team, "logo": bool(made.logo)})
    else:
        logo = "with a logo" if made.logo else "without a logo"
        print(f"{made.team_id} · {made.team} · {logo}")
