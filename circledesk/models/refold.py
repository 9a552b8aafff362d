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
    """Write these rows as their changes say, then what waited for them or cannot stand any more."""
    log = Log(connection)
    order = list(kinds())
    while rows:
        held = log.of_rows(sorted(rows))
        gone = rows - held.keys()
        _take_away(connection, sorted(gone))
        known = [changes for changes in held.values() if changes[0].table in kinds()]
        for changes in sorted(known, key=lambda some: order.index(some[0].table)):
            if not _write_row(connection, kinds()[changes[0].table], changes):
                gone.add(changes[0].row)
        below = _standing_below(connection, sorted(gone))
        rows = (waiting_among(connection, sorted(rows)) | below) - rows


def relist_contested(connection: Connection, rows: set[str]) -> None:
    """List anew which cells of these rows are contested."""
    for row, changes in Log(connection).of_rows(sorted(rows)).items():
        _list_contested(connection, row, changes[0].table, fold(changes).contested())


def _take_away(connection: Connection, rows: Sequence[str]) -> None:
    """Take rows away of which no change counts any more."""
    for block in in_blocks(rows):
        marks = placeholders(connection, len(block))
        places = [(table, "id") for table in kinds()]
        for table, column in (*places, ("log_waiting", "row"), ("log_conflict", "row")):
            statement = f'DELETE FROM {table} WHERE "{column}" IN ({marks})'
            connection.exec_driver_sql(statement, tuple(block))


def _standing_below(connection: Connection, rows: Sequence[str]) -> set[str]:
    """Return the rows that stand in their tables and name one of these, which do not."""
    found: set[str] = set()
    for block in in_blocks(rows):
        marks = placeholders(connection, len(block))
        for table, kind in kinds().items():
            for column, _ in kind.parents:
                statement = f'SELECT id FROM {table} WHERE "{column}" IN ({marks})'
                answer = connection.exec_driver_sql(statement, tuple(block))
                found.update(row[0] for row in answer)
    return found


def _write_row(connection: Connection, kind: Kind, changes: list[Change]) -> bool:
    """Write a row, or list that it waits; return whether it stands."""
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
        _forget(connection, kind.table, row, "id")
        columns = ("row", "tbl", "parent_tbl", "parent")
        insert_rows(connection, "log_waiting", columns, [(row, kind.table, *missing)])
    _list_contested(connection, row, kind.table, folded.contested())
    return missing is None


def _list_contested(connection: Connection, row: str, table: str, cells: list[str]) -> None:
    _forget(connection, "log_conflict", row)
    listed = [(row, cell, table) for cell in cells]
    insert_rows(connection, "log_conflict", ("row", "cell", "tbl"), listed)


def _forget(connection: Connection, table: str, row: str, column: str = "row") -> None:
    mark = placeholders(connection, 1)
    connection.exec_driver_sql(f'DELETE FROM {table} WHERE "{column}" = {mark}', (row,))


def _stands(connection: Connection, table: str, row: str) -> bool:
    mark = placeholders(connection, 1)
    statement = f"SELECT 1 FROM {table} WHERE id = {mark}"
    return connection.exec_driver_sql(statement, (row,)).first() is not None
