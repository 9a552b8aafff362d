"""The library checked to the bottom, and what the change log can mend of it mended."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Set
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

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
        witness = _witness(paths, before)
        if witness is None and not any(problem.mendable for problem in before.problems):
            return Mended(before, before, "")
        backup = paths.backups / backup_name(session.info["clock"](), _WHY)
        paths.backups.mkdir(exist_ok=True)
        save_copy(database.engine, backup)
        _mend(database, before, witness)
        return Mended(before, check(session, deep=True), str(backup))  # too late to stop


def _witness(paths: Paths, found: Soundness) -> Path | None:
    """Return the newest readable backup where the log itself disagrees with its sums."""
    from circledesk.services.backups import backups_in

    if not any(problem.kind in ("digest", "hole", "form") for problem in found.problems):
        return None
    return next(
        (Path(row.file) for row in backups_in(paths) if row.verified and row.why != _WHY), None
    )


def _mend(database: Database, found: Soundness, witness: Path | None) -> None:
    """Mend in one transaction: first the log where a backup proves it, then all it tells."""
    from circledesk.models.mending import mend
    from circledesk.models.witness import differing, put_right

    with database.session() as session:
        connection = begin_write(session)
        if witness is not None:
            with suppress(*UNREADABLE):
                put_right(connection, witness)
                # What differs still is in doubt: then no sum is written over it.
                doubted = differing(connection, witness).keys()
                found = _told_again(check(session, deep=True), doubted)
        mend(connection, found.problems)
        if any(problem.where == "writer" for problem in found.problems):
            life.start_new_writer(session, _ANEW)
        session.commit()
