"""Is the database sound? SQLite's own check, the invariants, and the tables against the log."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator

import msgspec
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.orm import Session

from circledesk.models.any_text import any_text
from circledesk.models.check_file import of_file, of_schema
from circledesk.models.check_log import disagreeing, of_actions, of_form, of_sums, sums_of
from circledesk.models.check_own import of_kept_files, of_own_tables, of_settings
from circledesk.models.check_rows import of_lists, of_rows, of_trust, scopes_of
from circledesk.models.findings import Problem as Problem
from circledesk.models.findings import Soundness as Soundness
from circledesk.models.findings import lost
from circledesk.models.log import Log
from circledesk.models.log_search import of_table
from circledesk.models.server import on_server
from circledesk.models.trust import REVOCATION, cuts_of
from circledesk.models.whole_fold import differences, fold_whole
from circledesk.said import said

Tell = Callable[[int, int], object]
"""Is told how many parts of the check are done, of how many; what it raises ends the check."""
UNREADABLE = (
    SQLAlchemyError, sqlite3.Error, msgspec.MsgspecError, ValueError, TypeError, LookupError,
    AttributeError,
)  # fmt: skip
"""What reading a damaged database may raise: then that is what was found."""
_PASSING = (
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_CANTOPEN,
)  # fmt: skip
_PARTS = 6


def check(session: Session, *, deep: bool = False, tell: Tell | None = None) -> Soundness:
    """Check the database; `deep` folds the whole log again and compares every row."""
    connection = session.connection()
    log = Log(connection)
    found: list[Problem] = []
    tell = tell or _nobody
    with any_text(connection):
        if not on_server(connection):
            found += _guarded(lambda: of_file(connection))
        if deep:
            found += _deep(connection, log, tell)
        count, digests = _counted(connection, log)
    return Soundness(not found, tuple(found), count, digests)


def _deep(connection: Connection, log: Log, tell: Tell) -> Iterator[Problem]:
    if not on_server(connection):
        yield from _guarded(lambda: of_schema(connection))
    tell(1, _PARTS)
    malformed = list(_guarded(lambda: of_form(connection, lambda: tell(1, _PARTS))))
    yield from malformed
    tell(2, _PARTS)
    if not malformed:
        yield from _guarded(lambda: _against_log(connection, log, tell))
    yield from _guarded(lambda: of_settings(connection, log))
    yield from _guarded(lambda: of_own_tables(connection))
    yield from _guarded(lambda: of_kept_files(connection))
    tell(_PARTS, _PARTS)


def _against_log(connection: Connection, log: Log, tell: Tell) -> Iterator[Problem]:
    """Yield what disagrees with the log, and where the log disagrees with itself."""
    sums = sums_of(log, lambda: tell(2, _PARTS))
    tell(3, _PARTS)
    whole = fold_whole(log, cuts_of(of_table(log, REVOCATION)), lambda: tell(3, _PARTS))
    tell(4, _PARTS)
    different = list(differences(connection, whole))
    holes = {key[0] for key in sums.numbers if not sums.is_whole(key)}
    doubted = disagreeing(log, sums) & (scopes_of(different) | holes | sums.altered.keys())
    yield from of_sums(log, sums, doubted)
    yield from of_actions(connection, doubted)
    yield from of_trust(connection, log, doubted)
    yield from of_rows(log, whole, different, doubted)
    yield from of_lists(connection, whole, doubted)
    tell(5, _PARTS)


def _counted(connection: Connection, log: Log) -> tuple[int, dict[str, str]]:
    try:
        count = connection.exec_driver_sql("SELECT count(*) FROM log_change").scalar()
        return int(count or 0), log.digests()
    except UNREADABLE as error:
        _pass_on(error)
        return 0, {}


def _guarded(part: Callable[[], Iterator[Problem]]) -> Iterator[Problem]:
    """Yield what a part of the check finds; that it cannot be read is a finding too."""
    try:
        yield from part()
    except UNREADABLE as error:
        _pass_on(error)
        what = said("A part of the database cannot be read")
        yield lost("pages", what, type(error).__name__)


def _pass_on(error: BaseException) -> None:
    """Raise again what is no damage: another program writes, the disk is full or away."""
    cause = getattr(error, "orig", error)
    code = getattr(cause, "sqlite_errorcode", 0) & 0xFF
    if code in _PASSING or (isinstance(error, DBAPIError) and not isinstance(cause, sqlite3.Error)):
        raise error


def _nobody(done: int, total: int) -> None:
    """Nobody waits for it."""
