"""`handbook`: the handbook as a PDF to print, or one page of it."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json
from circledesk.errors import InvalidValue
from circledesk.in_place import write_whole
from circledesk.said import said

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add the options of handbook."""
    parser.add_argument("--out", required=True, metavar="FILE", type=Path, help="the PDF")
    parser.add_argument("--page", metavar="KEY", default="", help="one page: backups, monday, …")
    parser.set_defaults(run=_write)


def _write(call: Call) -> None:
    from circledesk.documents.handbook import handbook
    from circledesk.documents.handbook_paper import render_handbook

    language, key = call.language or "en", call.args.page
    keys = [page.key for page in handbook(language)]
    if key and key not in keys:
        raise InvalidValue(
            said("The handbook has no page «{page}».", page=key),
            said("Choose one of: {pages}.", pages=", ".join(keys)),
            field="--page",
        )
    write_whole(call.args.out, lambda file: render_handbook(file, language, key))
    if call.json:
        print_json({"file": call.args.out})
    else:
        print(call.args.out)
