"""`check`: is the database sound, and what of it can the change log mend?"""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.commands.output import counted, print_json
from circledesk.errors import FileRefused
from circledesk.settings import Paths

if TYPE_CHECKING:
    from circledesk.commands.call import Call
    from circledesk.services.facts.soundness import Mended, Soundness


def fill(parser: ArgumentParser) -> None:
    """Add the options of check."""
    parser.add_argument(
        "--deep", action="store_true", help="fold the whole log again and compare with the tables"
    )
    parser.add_argument(
        "--mend", action="store_true", help="with --deep: mend what the log can, after a backup"
    )
    parser.set_defaults(run=_check_database)


def _check_database(call: Call) -> int:
    """Print what was found; a file too damaged to be opened is a finding too."""
    from circledesk.models.check import Problem
    from circledesk.services.facts.soundness import Soundness
    from circledesk.troubles import refusal_of

    try:
        report = _report(call)
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


def _report(call: Call) -> Soundness:
    """Check, and mend where that is asked for; the file as it is, where it can be opened."""
    from circledesk.services.desk import must_be_library
    from circledesk.services.mending import check_library, mend_library, opened_bare

    must_be_library(call.folder)
    call.hold_key()
    paths = Paths(call.folder)
    deep, mends = call.args.deep or call.args.mend, call.args.mend
    with opened_bare(paths) as database:
        if database is not None and call.database is None:
            if not mends:
                return check_library(database, deep=deep)
            with call.lock():
                done = mend_library(database, paths)
            _tell_of(call, done)
            return done.after
    with call.desk() as desk:
        return (
            mend_library(desk.database, desk.paths).after
            if mends
            else (check_library(desk.database, deep=deep))
        )


def _tell_of(call: Call, done: Mended) -> None:
    mended = len(done.before.problems) - len(done.after.problems)
    if done.backup:
        backup = Path(done.backup)
        call.tell(f"{counted(mended, 'finding')} mended; a backup was made first: {backup}")
    if done.in_doubt:
        call.tell(
            f"Who did it and when is not certain: {counted(done.in_doubt, 'action')}, marked."
        )
