"""Mending what the log can mend: tables, lists and sums are written anew as the log says.

Nothing is written into the log, so nothing of it travels. On the caller's open write transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

import msgspec
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from circledesk.models.any_text import any_text, encoded
from circledesk.models.changes import ERASE
from circledesk.models.check_file import foreign
from circledesk.models.check_log import NO_NAMES, NO_NUMBER, Sums, sums_of
from circledesk.models.check_own import FORGETTABLE, PLACE, UNDONE_BY_NOBODY, is_text, unreadable
from circledesk.models.check_place import differing_place, listed_devices
from circledesk.models.erasing import strip_log
from circledesk.models.every import every_table
from circledesk.models.findings import Problem
from circledesk.models.log import Log, read_settings, write_settings
from circledesk.models.log_search import erased_subjects, of_kind, of_table
from circledesk.models.own_settings import most_of, number_in
from circledesk.models.own_sums import (
    drop_actions_of_nothing,
    settle_actions,
    write_sums_of_changes,
)
from circledesk.models.proving import prove_actions
from circledesk.models.rows import Kind
from circledesk.models.server import on_server
from circledesk.models.statements import insert_rows, placeholders
from circledesk.models.trust import REVOCATION, Cuts, cuts_listed, cuts_of, device_of, erased_of
from circledesk.models.upgrade import APPLICATION_ID
from circledesk.models.whole_fold import Row, Whole, differences, fold_whole

ANCHORED = frozenset({"row", "list", "trust"})
"""Kinds of findings that are mended by folding the whole log again."""


def mend(connection: Connection, problems: Sequence[Problem]) -> None:
    """Mend those of these findings that can be."""
    with any_text(connection):
        _mend(connection, problems)


def write_anew(connection: Connection, tell: Callable[[], object] = int) -> None:
    """Write sums, tables and lists of a file as its log says, whatever stands in them.

    `tell` is called now and then; what it raises ends it, and the caller takes all of it back.
    """
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    _mend_sums(connection, set(), tell)
    _mend_trust(connection)
    _mend_settings(connection)
    _mend_sums(connection, set(), tell)
    _mend_rows(connection, set(), tell)
    _mend_place(connection)


def _mend(connection: Connection, problems: Sequence[Problem]) -> None:
    asked = [problem for problem in problems if problem.mendable]
    told = {problem.kind for problem in asked}
    if not on_server(connection):
        # Rows that name each other come and go in any order; at the end all must stand.
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        _mend_file(connection, told)
    doubted = {problem.scope for problem in problems if problem.scope and not problem.mendable}
    if any(problem.kind == "form" for problem in problems):
        told = set()  # of a log that cannot be read whole nothing is folded
    if "action" in told:  # first: rows tell when they were made as their actions say
        prove_actions(connection)
        settle_actions(connection)
        if not doubted:
            drop_actions_of_nothing(connection)
    if "setting" in told:
        _mend_settings(connection)
    if "trust" in told:
        _mend_trust(connection)
    if told & {"vector", "digest", "trust"}:
        _mend_sums(connection, doubted)
    if "id" in told:
        _number_anew(connection)
    for table in {problem.table for problem in asked if problem.kind == "name"}:
        connection.exec_driver_sql(f"DELETE FROM {table} WHERE {NO_NAMES[table]}")
    if "sum" in told:
        write_sums_of_changes(connection, doubted)
    if told & ANCHORED:
        _mend_rows(connection, doubted)
    if told & {"setting", "row"}:
        _mend_place(connection)
    _mend_own(connection, asked)


def _number_anew(connection: Connection) -> None:
    """Number the changes whose number is none behind all others."""
    mark = placeholders(connection, 1)
    wrong = connection.exec_driver_sql(f"SELECT id FROM log_change WHERE {NO_NUMBER} ORDER BY id")
    for number in wrong.scalars().all():
        connection.exec_driver_sql(
            "UPDATE log_change SET id = (SELECT coalesce(max(id), 0) + 1 FROM log_change"
            f" WHERE NOT ({NO_NUMBER})) WHERE id = {mark}",
            (number,),
        )


def _mend_place(connection: Connection) -> None:
    """Take this PC for what the rows say; they must be right before."""
    if place := differing_place(connection):
        write_settings(connection, place)


def _mend_file(connection: Connection, told: set[str]) -> None:
    if "mark" in told:
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    if "index" not in told:
        return
    for kind, name, _ in foreign(connection):
        quoted = name.replace('"', '""')
        connection.exec_driver_sql(f'DROP {kind} "{quoted}"')
    for table in every_table().tables.values():
        for index in table.indexes:
            index.create(connection, checkfirst=True)
    with suppress(IntegrityError):  # two rows of one name: the next check says so
        connection.exec_driver_sql("REINDEX")


def _mend_settings(connection: Connection) -> None:
    """Set the counter above all that was written; what is no number is none."""
    _drop_unreadable(connection)
    settings = read_settings(connection)
    device, listed = device_of(settings.get("writer", "")), listed_devices(connection)
    if device in listed and settings.get("device") not in listed:
        write_settings(connection, {"device": device})
    last = connection.exec_driver_sql("SELECT max(lamport) FROM log_change").scalar() or 0
    for key, most in most_of(last).items():
        value = number_in(settings.get(key, "0"), most) or 0
        floor = int(last) if key == "lamport" else value
        write_settings(connection, {key: str(max(value, floor))})
    _write_cuts(connection, cuts_of(of_table(Log(connection), REVOCATION)))


def _drop_unreadable(connection: Connection) -> None:
    """Let go of settings that are no text, but of those that nothing else tells."""
    mark = placeholders(connection, 1)
    rows = connection.exec_driver_sql("SELECT key, value FROM setting").all()
    for key, value in rows:
        if key not in PLACE and not (is_text(key) and is_text(value)):
            statement = f"DELETE FROM setting WHERE CAST(key AS BLOB) IS CAST({mark} AS BLOB)"
            connection.exec_driver_sql(statement, (encoded(key),))


def _write_cuts(connection: Connection, cuts: Cuts) -> None:
    write_settings(connection, {"cuts": msgspec.json.encode(cuts_listed(cuts)).decode()})


def _mend_trust(connection: Connection) -> None:
    """Write anew who is cut off and who is erased; what is still there of the erased goes."""
    log = Log(connection)
    cuts = cuts_of(of_table(log, REVOCATION))
    _write_cuts(connection, cuts)
    by_log = erased_of(of_kind(log, ERASE), cuts)
    remembered = erased_subjects(connection, "memory") - by_log
    connection.exec_driver_sql("DELETE FROM erased_subject")
    rows = [(*named, "log") for named in sorted(by_log)]
    rows += [(*named, "memory") for named in sorted(remembered)]
    insert_rows(connection, "erased_subject", ("scope", "subject", "source"), rows)
    strip_log(connection, by_log | remembered)


def _mend_sums(connection: Connection, doubted: set[str], tell: Callable[[], object] = int) -> None:
    """Write vectors and digests as the changes add up, but of scopes that are in doubt."""
    log = Log(connection)
    sums = sums_of(log, tell)
    connection.exec_driver_sql(
        "DELETE FROM log_vector WHERE scope NOT IN (SELECT id FROM log_scope)"
        " OR writer NOT IN (SELECT id FROM log_writer)"
    )
    ids = {r[0]: r[1] for r in connection.exec_driver_sql("SELECT name, id FROM log_scope")}
    mark = placeholders(connection, 1)
    for scope, number in ids.items():
        if scope not in doubted:
            statement = f"UPDATE log_scope SET digest = {mark} WHERE id = {mark}"
            connection.exec_driver_sql(statement, (sums.digest(scope), number))
            _write_vector(connection, sums, scope, number)


def _write_vector(connection: Connection, sums: Sums, scope: str, number: int) -> None:
    mark = placeholders(connection, 1)
    connection.exec_driver_sql(f"DELETE FROM log_vector WHERE scope = {mark}", (number,))
    ids = {r[0]: r[1] for r in connection.exec_driver_sql("SELECT uid, id FROM log_writer")}
    rows = [
        (number, ids[key[1]], max(numbers), sums.mark(key))
        for key, numbers in sums.numbers.items()
        if key[0] == scope
    ]
    insert_rows(connection, "log_vector", ("scope", "writer", "seq", "mark"), rows)


def _mend_rows(connection: Connection, doubted: set[str], tell: Callable[[], object] = int) -> None:
    """Write every row and list as the whole log folds to it."""
    log = Log(connection)
    whole = fold_whole(log, log.cuts, tell)
    found = [one for one in differences(connection, whole) if not _is_doubted(one, doubted)]
    for kind, row, _, wanted in reversed(found):
        if wanted is None:
            _take_away(connection, kind, row)
    for kind, row, stand, wanted in found:
        tell()
        if wanted is not None and stand is not None:
            _set(connection, kind, wanted)
        elif wanted is not None:
            _take_away(connection, kind, row)
            insert_rows(connection, kind.table, kind.columns, [wanted])
    if not doubted:
        _write_lists(connection, whole)


def _is_doubted(one: tuple[Kind, str, Row | None, Row | None], doubted: set[str]) -> bool:
    kind, _, stand, wanted = one
    at = kind.columns.index("scope")
    return any(row is not None and row[at] in doubted for row in (stand, wanted))


def _set(connection: Connection, kind: Kind, wanted: Row) -> None:
    mark = placeholders(connection, 1)
    sets = ", ".join(f'"{name}" = {mark}' for name in kind.columns[1:])
    statement = f'UPDATE "{kind.table}" SET {sets} WHERE id = {mark}'
    connection.exec_driver_sql(statement, (*wanted[1:], wanted[0]))


def _take_away(connection: Connection, kind: Kind, row: Any) -> None:
    """Take a row away whose id may be anything, even bytes that are no text."""
    if on_server(connection):
        connection.exec_driver_sql(f'DELETE FROM "{kind.table}" WHERE id = %s', (row,))
        return
    statement = f'DELETE FROM "{kind.table}" WHERE CAST(id AS BLOB) IS CAST(? AS BLOB)'
    connection.exec_driver_sql(statement, (encoded(row),))


def _write_lists(connection: Connection, whole: Whole) -> None:
    connection.exec_driver_sql("DELETE FROM log_conflict")
    rows = [(row, cell, table) for (row, cell), table in whole.contested.items()]
    insert_rows(connection, "log_conflict", ("row", "cell", "tbl"), rows)
    connection.exec_driver_sql("DELETE FROM log_waiting")
    waits = [(row, table, *missing[0]) for row, (table, missing) in whole.waiting.items()]
    insert_rows(connection, "log_waiting", ("row", "tbl", "parent_tbl", "parent"), waits)


def _mend_own(connection: Connection, asked: Sequence[Problem]) -> None:
    """Let go of lines of this PC's own lists that cannot be read."""
    for table in sorted({problem.table for problem in asked} & FORGETTABLE):
        keys = [column.name for column in every_table().tables[table].primary_key.columns]
        for values, _ in list(unreadable(connection, every_table().tables[table])):
            told = " AND ".join(f'CAST("{key}" AS BLOB) IS CAST(? AS BLOB)' for key in keys)
            raw = tuple(map(encoded, values))
            connection.exec_driver_sql(f'DELETE FROM "{table}" WHERE {told}', raw)
    for problem in asked:
        if problem.kind == "own" and problem.row:
            mark = placeholders(connection, 1)
            statement = f'DELETE FROM "{problem.table}" WHERE id = {mark}'
            connection.exec_driver_sql(statement, (problem.row,))
        elif problem.kind == "undone":
            connection.exec_driver_sql(f"DELETE {UNDONE_BY_NOBODY}")
