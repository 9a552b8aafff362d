"""`check`: is the database sound?"""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands.output import print_json

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add the options of check."""
    parser.add_argument(
        "--deep", action="store_true", help="fold the whole log again and compare with the tables"
    )
    parser.set_defaults(run=_check_database)


def _check_database(call: Call) -> int:
    from circledesk.models.check import check

    with call.session() as session:
        report = check(session, deep=call.args.deep)
    if call.json:
        print_json(report)
    elif report.sound:
        print(f"The database is sound: {report.changes} changes.")
    else:
        for problem in report.problems:
            print(f"{problem.what} ({problem.where}). {problem.next_step}")
    return 0 if report.sound else 1
