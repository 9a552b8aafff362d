"""`import`: P2PU's files, recognised by their content."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add the options of import."""
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument(
        "--branch-map", metavar="CSV", help="two columns, venue and branch; else a branch a venue"
    )
    parser.add_argument("--dry-run", action="store_true", help="only show what would be done")
    parser.set_defaults(run=import_files)
