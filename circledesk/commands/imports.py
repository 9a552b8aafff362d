"""`import`: P2PU's files, else lists in spreadsheets and CSV; recognised by their content."""

from __future__ import annotations

import csv
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands import import_lists
from circledesk.commands.output import print_json
from circledesk.errors import InvalidValue
from circledesk.said import said

if TYPE_CHECKING:
    from circledesk.commands.call import Call
    from circledesk.services.facts.imports import ImportReport


def fill(parser: ArgumentParser) -> None:
    """Add the options of import."""
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument(
        "--branch-map", metavar="CSV", help="two columns, venue and branch; else a branch a venue"
    )
    parser.add_argument("--dry-run", action="store_true", help="only show what would be done")
    import_lists.fill(parser)
    parser.set_defaults(run=_import_files)


def _import_files(call: Call) -> int:
    """Bring the files in; 1 where a whole file was refused, the others are in all the same."""
    from circledesk.interop.p2pu import import_files

    venues = read_branch_map(Path(call.args.branch_map)) if call.args.branch_map else None
    files = [Path(file) for file in call.args.files]
    lists = {file for file in files if call.args.kind or not import_lists.is_p2pu(file)}
    with call.session() as session:
        told = {file: import_lists.import_list(session, call, file) for file in files
                if file in lists}  # fmt: skip
        others = [file for file in files if told.get(file) is None]
        found = import_files(session, files=others, branch_map=venues, dry_run=call.args.dry_run)
        by_file = dict(zip(others, found, strict=True))
        reports = tuple(told.get(file) or by_file[file] for file in files)
    if call.json:
        print_json(reports)
    else:
        for report in reports:
            _print_report(report)
    return 1 if any(report.refused_file for report in reports) else 0


def read_branch_map(file: Path) -> dict[str, str]:
    """Read which branch each venue belongs to: two columns, with or without a heading."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidValue(
            said("The branch map {file} cannot be read.", file=file),
            said("Check the file ({error}).", error=error),
        ) from error
    delimiter = "," if "," in text.partition("\n")[0] else ";"
    rows = [
        [cell.strip() for cell in row]
        for row in csv.reader(text.splitlines(), delimiter=delimiter)
        if any(cell.strip() for cell in row)
    ]
    if rows and [cell.casefold() for cell in rows[0]] == ["venue", "branch"]:
        del rows[0]
    if bad := next((row for row in rows if len(row) != 2 or not row[1]), None):
        raise InvalidValue(
            said(
                "A line of the branch map is no venue and its branch: {lines}.",
                lines=", ".join(bad),
            ),
            "Write two columns, venue and branch; put a venue with a comma in quotes.",
            field="--branch-map",
        )
    return {row[0]: row[1] for row in rows}


def _print_report(report: ImportReport) -> None:
    if report.refused_file:
        print(f"{report.file} · refused: {report.refused_file}")
        return
    print(
        f"{report.file} · {report.kind}: {report.read} read, {report.new} new, "
        f"{report.changed} changed, {report.same} same, {len(report.refused)} refused"
    )
    for refusal in report.refused:
        print(f"  line {refusal.line}: {refusal.reason}")
    for note in report.notes:
        print(f"  {note}")
