"""The library checked to the bottom, and what the change log can mend of it mended."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from circledesk.models.any_text import any_text
from circledesk.models.check import UNREADABLE, Tell, check
from circledesk.models.copying import save_copy
from circledesk.models.database import Database, begin_write
from circledesk.models.findings import RESCUE
from circledesk.models.migrations import NEWEST
from circledesk.models.upgrade import backup_name, version_held
from circledesk.said import said
from circledesk.services import life
from circledesk.services.facts.soundness import Mended
from circledesk.services.facts.soundness import Soundness as Soundness
from circledesk.settings import Paths, system_clock

_WHY = "before mend"
"""In the name of the backup that is made first: it holds the damage, and is no witness."""
_WITNESSED = frozenset({"digest", "hole", "form", "change", "action"})
"""Kinds of findings about which a backup can be asked."""
_ASKED = 5
"""Backups that are asked, the newest first: one that was made since holds the damage too."""
_ANEW = said(
    "This computer had lost the name under which it counts its changes: new ones are counted "
    "apart, nothing is lost."
)


def _told_again(found: Soundness, doubted: Set[str]) -> Soundness:
    problems = [
        replace(one, mendable=False, next_step=RESCUE) if one.scope in doubted else one
        for one in found.problems
    ]
    return replace(found, problems=tuple(problems))


@contextmanager
def opened_bare(
    paths: Paths, clock: Callable[[], datetime] = system_clock
) -> Iterator[Database | None]:
    """Open a library's file as it is: what is wrong with it may keep a desk from opening.

    None where there is no such file, or it is not of this version: then the desk opens it.
    """
    if not paths.database.is_file() or paths.location.is_file():
        yield None
        return
    database = Database(paths.database, clock)
    try:
        yield database if version_held(database) == NEWEST else None
    finally:
        database.close()


def check_library(database: Database, *, deep: bool = True, tell: Tell | None = None) -> Soundness:
    """Check a library; nothing is written."""
    with database.session() as session:
        return check(session, deep=deep, tell=tell)


def mend_library(database: Database, paths: Paths, *, tell: Tell | None = None) -> Mended:
    """Check, back up, mend what the log can mend, and check again. Nothing of it travels.

    What `tell` raises ends it while it is checked first; from the backup on it is done to the end.
    """
    with database.session() as session:
        before = check(session, deep=True, tell=tell)
        session.rollback()
        if any(problem.kind == "schema" for problem in before.problems):
            return Mended(before, before, "")  # what is to be written into is not there
        witnesses = _witnesses(paths, before)
        if not witnesses and not any(problem.mendable for problem in before.problems):
            return Mended(before, before, "")
        backup = paths.backups / backup_name(session.info["clock"](), _WHY)
        paths.backups.mkdir(exist_ok=True)
        save_copy(database.engine, backup)
        marked = _mend(database, before, witnesses)
        after = check(session, deep=True)  # too late to stop
        return Mended(before, after, str(backup), marked)


def _witnesses(paths: Paths, found: Soundness) -> list[Path]:
    """Return the newest readable backups where the log itself disagrees with its sums."""
    from circledesk.services.backups import backups_in

    if not any(problem.kind in _WITNESSED for problem in found.problems):
        return []
    rows = (row for row in backups_in(paths) if row.verified and row.why != _WHY)
    return [Path(row.file) for row in islice(rows, _ASKED)]


def _mend(database: Database, found: Soundness, witnesses: Sequence[Path]) -> int:
    """Mend in one transaction: first the log where a backup proves it, then all it tells.

    Return how many actions had to be marked, since no backup proves who did them and when.
    """
    from circledesk.models.mending import mend

    with database.session() as session:
        connection = begin_write(session)
        for witness in witnesses:
            found = _hear(session, witness, found)
        before = _in_doubt(connection)
        mend(connection, found.problems)
        marked = max(0, _in_doubt(connection) - before)
        if any(problem.where == "writer" for problem in found.problems):
            with any_text(connection):
                life.start_new_writer(session, _ANEW)
        session.commit()
        return marked


def _hear(session: Session, witness: Path, found: Soundness) -> Soundness:
    """Put right what a backup proves; return what is wrong then.

    What differs still is in doubt: then no sum is written over it.
    """
    from circledesk.models.own_sums import put_actions_right
    from circledesk.models.witness import differing, put_right

    if not any(problem.kind in _WITNESSED for problem in found.problems):
        return found
    connection = session.connection()
    with suppress(*UNREADABLE), any_text(connection):
        put_actions_right(connection, witness)
        put_right(connection, witness)
        doubted = differing(connection, witness).keys()
        found = _told_again(check(session, deep=True), doubted)
    return found


def _in_doubt(connection: Connection) -> int:
    from circledesk.models.own_sums import actions_in_doubt

    with suppress(*UNREADABLE):
        return actions_in_doubt(connection)
    return 0
