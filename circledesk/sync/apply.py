"""Writing a plan: the log, the rows, and the lists of what waits, is contested or put aside.

Everything happens on one open write transaction of the caller; no service and no session event is
in between, since these changes were made elsewhere and none is made here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection

from circledesk.models.erasing import refill, strip_aside, strip_log
from circledesk.models.log import Log, Vector, write_settings
from circledesk.models.log_search import erased_subjects
from circledesk.models.rows import Kind, kinds
from circledesk.models.statements import in_blocks, insert_rows, placeholders
from circledesk.models.trust import cuts_listed
from circledesk.sync.plan import Plan


def run(connection: Connection, plan: Plan, *, sender: str, received_at: str) -> None:
    """Write a plan on an open write transaction."""
    Log(connection).append(plan.changes)
    _keep_trust(connection, plan)
    for table, ids in plan.hidden.items():
        _delete(connection, table, "id", ids)
    for table, kind in kinds().items():
        insert_rows(connection, table, kind.columns, plan.fresh.get(table, []))
        _set_rows(connection, kind, plan.rows.get(table, []))
    _list_waiting(connection, plan)
    _list_contested(connection, plan)
    _keep_aside(connection, plan, sender, received_at)
    if plan.changes:
        write_settings(connection, {"lamport": str(plan.lamport)})


def _set_rows(connection: Connection, kind: Kind, rows: Sequence[Sequence[Any]]) -> None:
    """Set rows whole; of one that stands only the columns that differ, which spares its indexes."""
    standing = _standing(connection, kind, [row[0] for row in rows])
    columns = range(len(kind.columns))
    missing: list[Sequence[Any]] = []
    differ: dict[tuple[int, ...], list[tuple[Any, ...]]] = {}
    for row in rows:
        before = standing.get(row[0])
        if before is None:
            missing.append(row)
            continue
        other = tuple([n for n in columns if row[n] != before[n]])
        if other:
            differ.setdefault(other, []).append((*[row[n] for n in other], row[0]))
    mark = placeholders(connection, 1)
    for other, values in differ.items():
        sets = ", ".join(f'"{kind.columns[n]}" = {mark}' for n in other)
        connection.exec_driver_sql(f"UPDATE {kind.table} SET {sets} WHERE id = {mark}", values)
    insert_rows(connection, kind.table, kind.columns, missing, replace=True)


def _standing(connection: Connection, kind: Kind, ids: list[str]) -> dict[str, Any]:
    """Return the rows of these ids that stand in their table."""
    names = ", ".join(f'"{name}"' for name in kind.columns)
    found: dict[str, Any] = {}
    for block in in_blocks(ids):
        marks = placeholders(connection, len(block))
        statement = f"SELECT {names} FROM {kind.table} WHERE id IN ({marks})"
        rows = connection.exec_driver_sql(statement, tuple(block)).all()
        found.update({row[0]: row for row in rows})
    return found


def _keep_trust(connection: Connection, plan: Plan) -> None:
    """Write what revocations and erasures make of the log: who is cut off, whose cells go."""
    log = Log(connection)
    if plan.newly_erased:
        strip_aside(connection, plan.newly_erased)
        strip_log(connection, plan.newly_erased)
    if plan.refills:
        refill(connection, plan.refills)
    if plan.cuts != log.cuts:
        listed = msgspec.json.encode(cuts_listed(plan.cuts)).decode()
        write_settings(connection, {"cuts": listed})
    known = erased_subjects(connection, "log")
    if plan.erased != known:
        remembered = erased_subjects(connection, "memory") - plan.erased
        connection.exec_driver_sql("DELETE FROM erased_subject")
        rows = [(*named, "log") for named in sorted(plan.erased)]
        rows += [(*named, "memory") for named in sorted(remembered)]
        insert_rows(connection, "erased_subject", ("scope", "subject", "source"), rows)


def remember_vector(connection: Connection, device: str, vector: Vector, scopes: set[str]) -> None:
    """Believe what a device says of itself, be it less than it said before."""
    mark = placeholders(connection, 1)
    before = connection.exec_driver_sql(
        f"SELECT scope, writer, seq, mark FROM peer_vector WHERE device = {mark}", (device,)
    )
    held = {(row[0], row[1]): (row[2], row[3]) for row in before if row[0] in scopes}
    news = {key: at for key, at in vector.items() if held.get(key) != tuple(at)}
    gone = [(device, *key) for key in held if key in news or key not in vector]
    if gone:
        connection.exec_driver_sql(
            f"DELETE FROM peer_vector WHERE device = {mark} AND scope = {mark} AND writer = {mark}",
            gone,
        )
    rows = [(device, scope, writer, seq, sum_) for (scope, writer), (seq, sum_) in news.items()]
    insert_rows(connection, "peer_vector", ("device", "scope", "writer", "seq", "mark"), rows)


def _list_waiting(connection: Connection, plan: Plan) -> None:
    if plan.waiting or connection.exec_driver_sql("SELECT 1 FROM log_waiting LIMIT 1").first():
        _delete(connection, "log_waiting", "row", plan.touched)
    rows = [(w.row, w.table, w.parent_table, w.parent) for w in plan.waiting]
    insert_rows(connection, "log_waiting", ("row", "tbl", "parent_tbl", "parent"), rows)


def _list_contested(connection: Connection, plan: Plan) -> None:
    if plan.contested or connection.exec_driver_sql("SELECT 1 FROM log_conflict LIMIT 1").first():
        _delete(connection, "log_conflict", "row", plan.touched)
    rows = [(row, cell, table) for (row, cell), table in plan.contested.items()]
    insert_rows(connection, "log_conflict", ("row", "cell", "tbl"), rows)


def _keep_aside(connection: Connection, plan: Plan, sender: str, received_at: str) -> None:
    mark = placeholders(connection, 1)
    for change, kind, why in plan.put_aside:
        key = (change.scope, change.writer, change.seq, change.operation)
        line = msgspec.json.encode(change).decode()
        connection.exec_driver_sql(
            "INSERT INTO put_aside"
            " (scope, writer, seq, operation, sender, kind, why, line, received_at)"
            f" VALUES ({placeholders(connection, 9)})"
            " ON CONFLICT (scope, writer, seq, operation) DO UPDATE SET"
            " sender = excluded.sender, kind = excluded.kind, why = excluded.why,"
            " line = excluded.line, received_at = excluded.received_at",
            (*key, sender, kind, why, line, received_at),
        )
    if not _any_aside(connection):
        return
    for change in (*plan.changes, *plan.refills):
        connection.exec_driver_sql(
            f"DELETE FROM put_aside WHERE scope = {mark} AND writer = {mark}"
            f" AND seq = {mark} AND operation = {mark}",
            (change.scope, change.writer, change.seq, change.operation),
        )


def _any_aside(connection: Connection) -> bool:
    return connection.exec_driver_sql("SELECT 1 FROM put_aside LIMIT 1").first() is not None


def _delete(connection: Connection, table: str, column: str, ids: list[str]) -> None:
    for block in in_blocks(ids):
        marks = placeholders(connection, len(block))
        statement = f'DELETE FROM {table} WHERE "{column}" IN ({marks})'
        connection.exec_driver_sql(statement, tuple(block))
