"""`backup create` and `backup list`."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands.output import Column, pick, print_json, print_table
from circledesk.commands.parsing import command, words

if TYPE_CHECKING:
    from circledesk.commands.call import Call


KEYS = ("file", "at", "why", "verified")
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


def _create_backup(call: Call) -> None:
    from circledesk.services.backups import create_backup

    with call.desk() as desk:
        row = create_backup(desk)
    if call.json:
        print_json(pick(row, KEYS))
    else:
        print_table([row], COLUMNS, "")


def _list_backups(call: Call) -> None:
    from circledesk.services.backups import backups

    with call.desk() as desk:
        rows = backups(desk)
    if call.json:
        print_json([pick(row, KEYS) for row in rows])
    else:
        print_table(rows, COLUMNS, "No backups yet.")
