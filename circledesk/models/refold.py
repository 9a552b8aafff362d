"""Folding a few rows again where they stand: after a write here that meets what waited.

An import plans all its rows at once (`sync.plan`); this is the small way, for rows that an action
of this PC made or freed: they, and what waits for them in turn, are written as their changes say.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from circledesk.models.changes import Change
from circledesk.models.fold import fold
from circledesk.models.log import Log
from circledesk.models.rows import Kind, is_whole, kinds, row_values
from circledesk.models.statements import in_blocks, insert_rows, placeholders


def waiting_among(connection: Connection, rows: Sequence[str]) -> set[str]:
    """Return which of these rows are listed as waiting, and which waiting rows name them."""
    if not connection.exec_driver_sql("SELECT 1 FROM log_waiting LIMIT 1").first():
        return set()
    found: set[str] = set()
    for block in in_blocks(rows):
        marks = placeholders(connection, len(block))
        statement = f"SELECT row FROM log_waiting WHERE row IN ({marks}) OR parent IN ({marks})"
        answer = connection.exec_driver_sql(statement, (*block, *block))
        found.update(row[0] for row in answer)
    return found


def refold(connection: Connection, rows: set[str]) -> None:
    """Write these rows as their changes say, and then what waited for them."""
    log = Log(connection)
    order = list(kinds())
    while rows:
        held = log.of_rows(sorted(rows))
        _take_away(connection, sorted(rows - held.keys()))
        known = [changes for changes in held.values() if changes[0].table in kinds()]
        for changes in sorted(known, key=lambda some: order.index(some[0].table)):
            _write_row(connection, kinds()[changes[0].table], changes)
        rows = waiting_among(connection, sorted(rows)) - rows


def relist_contested(connection: Connection, rows: set[str]) -> None:
    """List anew which cells of these rows are contested."""
    for row, changes in Log(connection).of_rows(sorted(rows)).items():
        _list_contested(connection, row, changes[0].table, fold(changes).contested())


def _take_away(connection: Connection, rows: Sequence[str]) -> None:
    """Take rows away of which no change counts any more."""
    for row in rows:
        for table in kinds():
            mark = placeholders(connection, 1)
            connection.exec_driver_sql(f"DELETE FROM {table} WHERE id = {mark}", (row,))
        _forget(connection, "log_waiting", row)
        _forget(connection, "log_conflict", row)


def _write_row(connection: Connection, kind: Kind, changes: list[Change]) -> None:
    row, folded = changes[0].row, fold(changes)
    values = row_values(kind, changes, folded)
    missing = next(
        (
            (table, values[column])
            for column, table in kind.parents
            if values[column] is not None and not _stands(connection, table, values[column])
        ),
        None if is_whole(kind, values) else (kind.table, row),
    )
    _forget(connection, "log_waiting", row)
    if missing is None:
        stored = [[values[name] for name in kind.columns]]
        insert_rows(connection, kind.table, kind.columns, stored, replace=True)
    else:
        columns = ("row", "tbl", "parent_tbl", "parent")
        insert_rows(connection, "log_waiting", columns, [(row, kind.table, *missing)])
    _list_contested(connection, row, kind.table, folded.contested())


def _list_contested(connection: Connection, row: str, table: str, cells: list[str]) -> None:
    _forget(connection, "log_conflict", row)
    listed = [(row, cell, table) for cell in cells]
    insert_rows(connection, "log_conflict", ("row", "cell", "tbl"), listed)


def _forget(connection: Connection, table: str, row: str) -> None:
    mark = placeholders(connection, 1)
    connection.exec_driver_sql(f"DELETE FROM {table} WHERE row = {mark}", (row,))


def _stands(connection: Connection, table: str, row: str) -> bool:
    mark = placeholders(connection, 1)
    statement = f"SELECT 1 FROM {table} WHERE id = {mark}"
    return connection.exec_driver_sql(statement, (row,)).first() is not None
