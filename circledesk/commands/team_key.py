"""`team key …`, `team recover`, `team hello`: the team's root key on paper, and the ways back."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands.asked_secrets import recovery_sheet_text
from circledesk.commands.output import print_json
from circledesk.commands.parsing import Commands, command, common, words
from circledesk.in_place import write_whole

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill_key(teams: Commands[ArgumentParser]) -> None:
    """Add the words on the team's key."""
    what = "the team's key on paper"
    key = teams.add_parser(
        "key", help=what, description=what, parents=[common()], allow_abbrev=False
    )
    kinds = words(key)
    sheet = command(kinds, "sheet", _write_sheet, "write the recovery sheet as PDF, to be printed")
    sheet.add_argument("--out", required=True, metavar="FILE")
    restore = command(kinds, "restore", _restore_key, "take the key from a sheet on an organizer's")
    _add_from(restore)
    recover = command(teams, "recover", _recover, "become the organizer's computer by the sheet")
    recover.add_argument("--name", help="of this computer")
    recover.add_argument("--out", metavar="DIR", help="for the parcel to the branches; else outbox")
    _add_from(recover)
    hello = command(teams, "hello", _say_hello, "write the parcel by which branches learn of it")
    hello.add_argument("--out", required=True, metavar="DIR")


def _add_from(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--from", dest="sheet", metavar="FILE", help="the lines of the sheet; else asked for"
    )


def _write_sheet(call: Call) -> None:
    from circledesk.documents.recovery_sheet import render_recovery_sheet
    from circledesk.services.recovery import note_printed, recovery_sheet

    with call.desk() as desk, desk.session() as session:
        facts = recovery_sheet(session, keys=desk.keys())
        language = call.language or "en"
        file = Path(call.args.out)
        write_whole(file, lambda out: render_recovery_sheet(facts, out, language), private=True)
        note_printed(session)
    if call.json:
        print_json({"file": call.args.out, "team": facts.team})
        return
    print(f"{call.args.out} · recovery sheet of {facts.team}")
    print("Print it, delete the file, and keep the paper locked away from the computer.")


def _restore_key(call: Call) -> None:
    from circledesk.services.recovery import restore_key

    with call.desk() as desk:
        done = restore_key(desk, sheet=recovery_sheet_text(call.option("sheet", "")))
    if call.json:
        print_json({"id": done.id, "holds_key": True})
    else:
        print(call.spoken(done.note))


def _recover(call: Call) -> None:
    from circledesk.services.hello import write_hello
    from circledesk.services.recovery import recover

    sheet = recovery_sheet_text(call.option("sheet", ""))
    with call.desk(create=True) as desk:
        me = recover(desk, sheet=sheet, **call.given("name"))
        folder = desk.paths.outbox if (out := call.option("out")) is None else Path(out)
        with desk.session() as session:
            written = write_hello(session, keys=desk.keys(), folder=folder)
    if call.json:
        known = {"team": me.team, "team_id": me.team_id, "device_id": me.device_id}
        print_json({**known, "name": me.name, "file": written.file})
        return
    print(f"{me.device_id} · {me.name} · organizer of {me.team or me.team_id}")
    print(f"{written.file}: hand it to the branches; what they then write for the organizer holds")
    print("all that they know. Bring that in here.")


def _say_hello(call: Call) -> None:
    from circledesk.services.hello import write_hello

    with call.desk() as desk, desk.session() as session:
        written = write_hello(session, keys=desk.keys(), folder=Path(call.args.out))
    if call.json:
        print_json({"file": written.file, "bundle_id": written.bundle_id, "size": written.size})
    else:
        print(f"{written.file} · hand it to the branches")
