"""`backup create` and `backup list`."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json, print_table
from circledesk.commands.parsing import command, words

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add the words on backups."""
    backups = words(parser)
    command(backups, "create", create_backup, "write a backup of the database and verify it")
    command(backups, "list", list_backups, "all backups, newest first")
