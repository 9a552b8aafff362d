"""`backup create`, `backup list`, `backup verify`, `backup restore`; the rest is `backup_more`."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands.backup_more import fill_more, opened
from circledesk.commands.output import Column, counted, pick, print_json, print_table
from circledesk.commands.parsing import command, words

if TYPE_CHECKING:
    from circledesk.commands.call import Call


SHEET = "a text file with the recovery sheet, which opens a sealed backup"
KEYS = ("file", "at", "why", "verified", "size", "checked", "proven", "trouble")
COLUMNS: tuple[Column, ...] = (
    ("file", lambda row: row.file),
    ("made", lambda row: f"{row.at:%Y-%m-%d %H:%M} UTC"),
    ("why", lambda row: row.why),
    ("state", lambda row: "sound" if row.verified else "damaged"),
)


def fill(parser: ArgumentParser) -> None:
    """Add the words on backups."""
    backups = words(parser)
    command(backups, "create", _create_backup, "write a backup of the database and verify it")
    command(backups, "list", _list_backups, "all backups, newest first")
    verify = command(backups, "verify", _verify_backup, "check a backup to the bottom")
    restore = command(backups, "restore", _restore_backup, "put a backup in the database's place")
    for one in (verify, restore):
        one.add_argument("file", metavar="FILE", type=Path)
    restore.add_argument("--from", dest="sheet", default="", metavar="SHEET", help=SHEET)
    fill_more(backups)


def _create_backup(call: Call) -> None:
    from circledesk.services.backups import create_backup

    with call.desk() as desk:
        row = create_backup(desk)
    if call.json:
        print_json(pick(row, KEYS))
    else:
        print_table([row], COLUMNS, "")


def _list_backups(call: Call) -> None:
    from circledesk.services.backups import backups_in
    from circledesk.services.desk import must_be_library
    from circledesk.settings import Paths

    call.hold_key()
    rows = backups_in(Paths(call.folder))
    if not rows:  # where there are some, the database may be damaged or gone
        must_be_library(call.folder)
    if call.json:
        print_json([pick(row, KEYS) for row in rows])
    else:
        print_table(rows, COLUMNS, "No backups yet.")


def _verify_backup(call: Call) -> int:
    from circledesk.services.backups import verify_backup
    from circledesk.settings import Paths

    call.hold_key()
    report = verify_backup(Paths(call.folder), file=call.args.file)
    if call.json:
        print_json(report)
        return 0 if report.sound else 1
    if report.sound:
        print(f"The backup is sound: {counted(report.changes, 'change')}.")
        for scope, digest in report.digest.items():
            print(f"  {digest}  {scope}")
    for problem in report.problems:
        print(f"{problem.what} ({problem.where}). {problem.next_step}")
    return 0 if report.sound else 1


def _restore_backup(call: Call) -> None:
    from circledesk.services.location import must_be_in_folder
    from circledesk.services.restore import restore_backup
    from circledesk.settings import Paths

    must_be_in_folder(Paths(call.folder), call.database)
    call.hold_key()
    call.must_be_seated()
    with call.lock():
        done = restore_backup(call.folder, file=opened(call, call.args.file))
    if call.json:
        print_json(done)
        return
    print(f"Restored from {done.file}: {counted(done.changes, 'change')}.")
    print(f"The library is as it was on {done.at:%Y-%m-%d %H:%M} UTC.")
    if done.kept:
        print(f"What was there before is kept in {done.kept}")
