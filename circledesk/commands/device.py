"""`device …`: bringing a branch's computer into the team."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands import lines, shapes
from circledesk.commands.asked_secrets import chosen_invitation_passphrase, invitation_passphrase
from circledesk.commands.encrypt import lock_if_asked
from circledesk.commands.lines import one_line
from circledesk.commands.output import counted, pick, print_json
from circledesk.commands.parsing import command, words
from circledesk.commands.rows import give_row

if TYPE_CHECKING:
    from circledesk.commands.call import Call
    from circledesk.services.desk import Desk
    from circledesk.services.facts.people import ThisDevice


def fill(parser: ArgumentParser) -> None:
    """Add the words on computers."""
    from circledesk.commands.lists import list_devices

    devices = words(parser)
    invite = command(devices, "invite", _invite_device, "write an invitation file for a PC")
    whom = invite.add_mutually_exclusive_group(required=True)
    whom.add_argument(
        "--branch", action="append", metavar="BRANCH", help="several times for a regional lead"
    )
    whom.add_argument(
        "--organizer", action="store_true", help="a second organizer's, with everything"
    )
    invite.add_argument("--with-data", action="store_true", help="with all of the branch's data")
    invite.add_argument("--out", required=True, metavar="FILE")
    join = command(devices, "join", _join_team, "join a team with its invitation file")
    join.add_argument("file", metavar="FILE")
    join.add_argument("--name", help="of this computer, or of who works on it")
    join.add_argument(
        "--keep-data",
        action="store_true",
        help="take the circles and learners of a team that began alone along",
    )
    join.add_argument("--encrypt", action="store_true", help="lock the database with a key")
    renew = command(devices, "renew", _renew_keys, "new keys where the old ones cannot be opened")
    renew.add_argument("file", metavar="FILE")
    command(devices, "list", list_devices, "all computers of the team")
    accept = command(devices, "accept", _accept_device, "let a computer in that asked to join")
    accept.add_argument("id", metavar="ID")
    revoke = command(devices, "revoke", _revoke_device, "put a computer out of the team")
    revoke.add_argument("id", metavar="ID")
    revoke.add_argument("--why", metavar="TEXT", help="for all organizers to read")


def _invite_device(call: Call) -> None:
    from circledesk.services.inviting import invite_device, invite_organizer
    from circledesk.services.team import branch_named

    out = Path(call.args.out)
    with call.desk() as desk, desk.session() as session:
        if call.given("organizer"):
            file = invite_organizer(session, keys=desk.keys(), file=out)
        else:
            home, *also = (branch_named(session, name).id for name in call.listed("branch"))
            file = invite_device(
                session,
                keys=desk.keys(),
                branch_id=home,
                also=also,
                file=out,
                with_data=call.has("with_data"),
                passphrase=chosen_invitation_passphrase(),
            )
    if call.json:
        print_json(pick(file, ("file", "branch", "passphrase")))
        return
    print(f"{file.file} · invitation for {file.branch}")
    if file.passphrase:
        print(f"Tell them by telephone, never beside the file: {file.passphrase}")


def _join_team(call: Call) -> None:
    from circledesk.services.joining import join

    file, words = Path(call.args.file), invitation_passphrase()
    if call.has("keep_data"):
        _join_with_data(call, file, words)
        return
    with call.desk(create=True) as desk:
        me = join(desk, file=file, passphrase=words, **call.given("name"))
        lock_if_asked(call, desk)
        _tell_joined(call, desk, me)


def _join_with_data(call: Call, file: Path, words: str) -> None:
    from circledesk.services.merging_team import join_with_data

    with call.desk() as desk:
        merged = join_with_data(desk, file=file, passphrase=words, **call.given("name"))
        _tell_joined(call, desk, merged.me)
    if not call.json:
        along = merged.along
        held = (
            counted(along.circles, "circle"),
            counted(along.learners, "learner"),
            counted(along.certificates, "certificate"),
        )
        print(f"Came along from {along.team}: {', '.join(held)}. Undo takes that back.")
        print(f"The library as it was: {merged.backup}")


def _tell_joined(call: Call, desk: Desk, me: ThisDevice) -> None:
    from circledesk.services.devices import devices

    with desk.session() as session:
        row = next(row for row in devices(session) if row.id == me.device_id)
    if call.json:
        print_json(pick(row, shapes.DEVICE))
        return
    print(one_line(row, lines.DEVICES))
    print(f"This folder belongs to {me.team}, {row.branch} now. Work at once; send a parcel to the")
    print(
        f"organizer (bundle export --to organizer), and compare the code {row.code} by telephone."
    )


def _renew_keys(call: Call) -> None:
    from circledesk.services.devices import devices
    from circledesk.services.renewing import renew

    with call.desk() as desk:
        me = renew(desk, file=Path(call.args.file), passphrase=invitation_passphrase())
        with desk.session() as session:
            row = next(row for row in devices(session) if row.id == me.device_id)
    if call.json:
        print_json(pick(row, shapes.DEVICE))
        return
    print(one_line(row, lines.DEVICES))
    print("This computer has new keys; all its data stays. Send a parcel to the organizer (bundle")
    print(f"export --to organizer), and compare the code {row.code} by telephone.")


def _accept_device(call: Call) -> None:
    from circledesk.services import devices

    with call.desk() as desk, desk.session() as session:
        done = devices.accept_device(session, keys=desk.keys(), device_id=call.args.id)
        give_row(call, done, devices.devices(session), shapes.DEVICE, lines.DEVICES)


def _revoke_device(call: Call) -> None:
    from circledesk.services.devices import devices
    from circledesk.services.revoking import revoke_device

    with call.desk() as desk, desk.session() as session:
        keys = desk.keys()
        done = revoke_device(session, keys=keys, device_id=call.args.id, **call.given("why"))
        if any(row.id == done.id for row in devices(session)):
            give_row(call, done, devices(session), shapes.DEVICE, lines.DEVICES)
        elif call.json:
            print_json({"id": done.id, "state": "gone"})
        else:
            print(call.spoken(done.note))
