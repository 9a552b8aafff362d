"""`check`: is the database sound?"""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from circledesk.commands.output import counted, print_json
from circledesk.errors import FileRefused

if TYPE_CHECKING:
    from circledesk.commands.call import Call


def fill(parser: ArgumentParser) -> None:
    """Add the options of check."""
    parser.add_argument(
        "--deep", action="store_true", help="fold the whole log again and compare with the tables"
    )
    parser.set_defaults(run=_check_database)


def _check_database(call: Call) -> int:
    """Print what was found; a file too damaged to be opened is a finding too."""
    from circledesk.models.check import Problem, Soundness, check
    from circledesk.troubles import refusal_of

    try:
        with call.session() as session:
            report = check(session, deep=call.args.deep)
    except Exception as error:
        trouble = refusal_of(error)
        if not isinstance(trouble, FileRefused):
            raise
        found = Problem(trouble.what, "file", trouble.next_step)
        report = Soundness(False, (found,), 0, {})
    if call.json:
        print_json(report)
    elif report.sound:
        print(f"The database is sound: {counted(report.changes, 'change')}.")
    else:
        for problem in report.problems:
            print(f"{problem.what} ({problem.where}). {problem.next_step}")
    return 0 if report.sound else 1
