"""`learner export`: all that is kept about one person, as a paper, as a file, or as both."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json
from circledesk.errors import InvalidValue
from circledesk.in_place import write_whole

if TYPE_CHECKING:
    from circledesk.commands.call import Call

ENDINGS = (".pdf", ".json")


def fill_export(parser: ArgumentParser) -> None:
    """Add what `learner export` takes."""
    parser.add_argument("id", metavar="ID")
    parser.add_argument("--out", required=True, metavar="FILE", help=".pdf, .json, or no ending")


def export(call: Call) -> None:
    """Write the answer whole; a name without an ending makes both files."""
    from circledesk.documents.own_data import render_own_data, write_own_file
    from circledesk.services.access_records import EXPORTED, note_access
    from circledesk.services.own_data import own_data

    files = _files(Path(call.args.out))
    with call.session() as session:
        data = own_data(session, learner_id=call.args.id)
    for file in files:
        if file.suffix.lower() == ".pdf":
            write_whole(file, lambda out: render_own_data(data, out, call.language), private=True)
        else:
            write_whole(file, lambda out: write_own_file(data, out), private=True)
    with call.session() as session:
        note_access(session, deed=EXPORTED, what="own-data", subject=call.args.id)
    if call.json:
        rows: dict[str, int] = {}
        for row in data.rows:
            rows[row.table] = rows.get(row.table, 0) + 1
        told = [str(file) for file in files]
        print_json({"id": call.args.id, "files": told, "rows": rows, "changes": len(data.written)})
    else:
        for file in files:
            print(f"Written: {file}")


def _files(out: Path) -> list[Path]:
    if out.suffix.lower() in ENDINGS:
        return [out]
    if out.suffix:
        raise InvalidValue(
            "The answer is written as a .pdf or a .json file.",
            "Give the file one of these endings, or none for both.",
            field="out",
        )
    return [out.with_name(out.name + ending) for ending in ENDINGS]
