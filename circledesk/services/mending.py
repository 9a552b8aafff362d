"""The library checked to the bottom, and what the change log can mend of it mended."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from circledesk.models.check import Tell, check
from circledesk.models.copying import save_copy
from circledesk.models.database import Database, begin_write
from circledesk.models.migrations import NEWEST
from circledesk.models.upgrade import backup_name, version_held
from circledesk.said import said
from circledesk.services import life
from circledesk.services.facts.soundness import Mended
from circledesk.services.facts.soundness import Soundness as Soundness
from circledesk.settings import Paths, system_clock

_ANEW = said(
    "This computer had lost the name under which it counts its changes: new ones are counted "
    "apart, nothing is lost."
)


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
    """Check, back up, mend what the log can mend, and check again. Nothing of it travels."""
    with database.session() as session:
        before = check(session, deep=True, tell=tell)
        if not any(problem.mendable for problem in before.problems):
            return Mended(before, before, "")
        session.rollback()
        backup = paths.backups / backup_name(session.info["clock"](), "before mend")
        paths.backups.mkdir(exist_ok=True)
        save_copy(database.engine, backup)
        _mend(database, before)
        return Mended(before, check(session, deep=True, tell=tell), str(backup))


def _mend(database: Database, found: Soundness) -> None:
    from circledesk.models.mending import mend

    with database.session() as session:
        mend(begin_write(session), found.problems)
        if any(problem.where == "writer" for problem in found.problems):
            life.start_new_writer(session, _ANEW)
        session.commit()
