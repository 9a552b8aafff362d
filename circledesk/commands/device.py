"""`device …`: bringing a branch's computer into the team."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands import lines, shapes
from circledesk.commands.call import chosen_invitation_passphrase, invitation_passphrase
from circledesk.commands.output import pick, print_json
from circledesk.commands.parsing import command, words
from circledesk.commands.rows import give_row

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add the words on computers."""
    from circledesk.commands.lists import list_devices

    devices = words(parser)
    invite = command(devices, "invite", _invite_device, "write an invitation file for a branch's PC")
    invite.add_argument("--branch", required=True, metavar="BRANCH")
    invite.add_argument("--with-data", action="store_true", help="with all of the branch's data")
    invite.add_argument("--out", required=True, metavar="FILE")
    join = command(devices, "join", join_team, "join a team with its invitation file")
    join.add_argument("file", metavar="FILE")
    join.add_argument("--name", help="of this computer")
    join.add_argument("--person", metavar="NAME", help="who works on it")
    join.add_argument("--email", help="of that person")
    command(devices, "list", list_devices, "all computers of the team")
    accept = command(devices, "accept", _accept_device, "let a computer in that asked to join")
    accept.add_argument("id", metavar="ID")


def _invite_device(call: Call) -> None:
    from circledesk.services.devices import invite_device as invite
    from circledesk.services.team import branch_named

    with call.desk() as desk, desk.session() as session:
        file = invite(
            session,
            keys=desk.keys(),
            branch_id=branch_named(session, call.args.branch).id,
            file=Path(call.args.out),
            with_data=hasattr(call.args, "with_data"),
            passphrase=chosen_invitation_passphrase(),
        )
    if call.json:
        print_json(pick(file, ("file", "branch", "passphrase")))
        return
    print(f"{file.file} · invitation for {file.branch}")
    if file.passphrase:
        print(f"Tell them by telephone, never beside the file: {file.passphrase}")


def _accept_device(call: Call) -> None:
    from circledesk.services import devices

    with call.desk() as desk, desk.session() as session:
        done = devices.accept_device(session, keys=desk.keys(), device_id=call.args.id)
        give_row(call, done, devices.devices(session), shapes.DEVICE, lines.DEVICES)
