"""A sound backup as a witness: changes of the log that were altered or lost since, put right.

Taken only where it is proved: the backup's form of a change fits the sum that the change kept, or
with all the backup's forms in it a scope adds up to the digest that it kept. Changes that an
erasure stripped are never filled again.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Connection

from circledesk.models import opening
from circledesk.models.changes import STRIPPED, Change
from circledesk.models.check_log import disagreeing, sums_of
from circledesk.models.log import Log
from circledesk.models.sums import OWN, digest_of

_ROWS = """
SELECT s.name, w.uid, c.seq, o.uid, c.lamport, h.tbl, h.cells, c.row, c.kind, c.subject, c.cells,
       c.over
FROM log_change c JOIN log_scope s ON s.id = c.scope JOIN log_writer w ON w.id = c.writer
JOIN log_operation o ON o.id = c.operation JOIN log_shape h ON h.id = c.shape
"""
_SET = (
    "UPDATE log_change SET lamport = ?, shape = (SELECT id FROM log_shape WHERE tbl = ?"
    ' AND cells = ?), "row" = ?, kind = ?, subject = ?, cells = ?, "over" = ? WHERE {key}'
)
_ADD = (
    'INSERT INTO log_change (lamport, shape, "row", kind, subject, cells, "over", scope, writer,'
    " seq, operation, own_sum) VALUES (?, (SELECT id FROM log_shape WHERE tbl = ? AND cells = ?),"
    " ?, ?, ?, ?, ?, (SELECT id FROM log_scope WHERE name = ?),"
    " (SELECT id FROM log_writer WHERE uid = ?), ?,"
    " (SELECT id FROM log_operation WHERE uid = ?), ?)"
)
_KEY = (
    "scope = (SELECT id FROM log_scope WHERE name = ?)"
    " AND writer = (SELECT id FROM log_writer WHERE uid = ?) AND seq = ?"
    " AND operation = (SELECT id FROM log_operation WHERE uid = ?)"
)
Row = tuple[Any, ...]


def differing(connection: Connection, backup: Path) -> dict[str, list[tuple[Row, Row, bool]]]:
    """Return by scope (key, the backup's form, whether the log holds another form of it)."""
    held = {tuple(row[:4]): tuple(row[4:]) for row in connection.exec_driver_sql(_ROWS)}
    found: dict[str, list[tuple[Row, Row, bool]]] = {}
    for key, form in _rows_of(backup):
        now = held.get(key)
        if now != form and STRIPPED not in (form[4], now and now[4]):
            found.setdefault(str(key[0]), []).append((key, form, now is not None))
    return found


def put_right(connection: Connection, backup: Path) -> set[str]:
    """Put the backup's changes into the scopes that they make add up; return these.

    What does not prove itself so is left as it is.
    """
    _put_proved(connection, backup)
    log = Log(connection)
    proved: set[str] = set()
    wrong = disagreeing(log, sums_of(log, int))
    for scope, changes in differing(connection, backup).items():
        if scope not in wrong:
            continue
        connection.exec_driver_sql("SAVEPOINT witness")
        for key, form, is_held in changes:
            if is_held:
                _set(connection, key, form)
            else:
                connection.exec_driver_sql(_ADD, (*form, *key, own_sum_of(key, form)))
        if scope in disagreeing(log, sums_of(log, int)):
            connection.exec_driver_sql("ROLLBACK TO witness")
        else:
            proved.add(scope)
        connection.exec_driver_sql("RELEASE witness")
    return proved


def _put_proved(connection: Connection, backup: Path) -> None:
    """Put the backup's form where it is what the change's own sum says, whatever else is wrong."""
    for changes in differing(connection, backup).values():
        for key, form, is_held in changes:
            if is_held and _kept_sum(connection, key) == own_sum_of(key, form):
                _set(connection, key, form)


def _set(connection: Connection, key: Row, form: Row) -> None:
    connection.exec_driver_sql(_SET.format(key=_KEY), (*form, *key))


def _kept_sum(connection: Connection, key: Row) -> Any:
    return connection.exec_driver_sql(f"SELECT own_sum FROM log_change WHERE {_KEY}", key).scalar()


def own_sum_of(key: Row, form: Row) -> int:
    """Return the own sum that a change of this form has."""
    scope, writer, seq, operation = key
    lamport, table, names, row, kind, subject, cells, over = form
    columns = tuple(msgspec.json.decode(names))
    told = (scope, writer, seq, operation, "", "", "", lamport, table, row, columns)
    change = Change(*told, [], {}, subject, kind)
    return digest_of(change, cells.encode(), over.encode()) & OWN


def _rows_of(file: Path) -> Iterator[tuple[Row, Row]]:
    with closing(opening.connect(file, mode="ro")) as backup:
        for row in backup.execute(_ROWS):
            yield tuple(row[:4]), tuple(row[4:])
