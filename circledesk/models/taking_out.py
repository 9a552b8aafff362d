"""Taking an import out of the change log again: it stands as if the parcel had never come.

Only what this PC alone knows of: vectors fall, and nothing is written that travels. The lamport
number stays where it is, since what was seen may be seen again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
from sqlalchemy import Connection

from circledesk.models.changes import Change, PeerRow
from circledesk.models.erasing import digest_in_log
from circledesk.models.log import Log
from circledesk.models.refold import refold
from circledesk.models.rows import kinds
from circledesk.models.statements import in_blocks, insert_rows, placeholders
from circledesk.models.sums import MASK, mark_of
from circledesk.models.taken_in import Taken


def take_out(connection: Connection, sitting: Sequence[Taken]) -> set[str]:
    """Take the parcels of a sitting out again; return the tables that changed.

    Everything after its first change goes: the caller has made sure that all of that is theirs.
    """
    log = Log(connection)
    mark = placeholders(connection, 1)
    first = (sitting[0].before.change,)
    changes = list(log.read(f"WHERE c.id > {mark}", first))
    lines = {(change.scope, *change.ref): change for change in changes}
    _remove(connection, first)
    _lower(connection, log, changes)
    _take_rows_away(connection, changes)
    refold(connection, {change.row for change in changes})
    # What waits may lack another of its parents first now.
    refold(
        connection, {row[0] for row in connection.exec_driver_sql("SELECT row FROM log_waiting")}
    )
    for taken in reversed(sitting):
        _put_apart_again(connection, taken, lines)
        _forget_what_was_said(connection, taken)
    return {change.table for change in changes}


def _remove(connection: Connection, first: tuple[int]) -> None:
    """Delete the changes, and the operations of which none is left."""
    mark = placeholders(connection, 1)
    found = connection.exec_driver_sql(
        f"SELECT DISTINCT operation FROM log_change WHERE id > {mark}", first
    )
    operations = [(row[0],) for row in found]
    connection.exec_driver_sql(f"DELETE FROM log_change WHERE id > {mark}", first)
    if operations:
        connection.exec_driver_sql(
            f"DELETE FROM log_operation WHERE id = {mark} AND NOT EXISTS"
            " (SELECT 1 FROM log_change c WHERE c.operation = log_operation.id)",
            operations,
        )


def _lower(connection: Connection, log: Log, changes: Sequence[Change]) -> None:
    """Put vectors, marks and digests right for what is left."""
    mark = placeholders(connection, 1)
    marks: dict[tuple[str, str], int] = {}
    digests: dict[str, int] = {}
    for change in changes:
        key = (change.scope, change.writer)
        marks[key] = marks.get(key, 0) + mark_of(change.operation, change.table, change.row)
        digests[change.scope] = digests.get(change.scope, 0) - digest_in_log(change)
    log.add_digests(digests)
    held = log.vector()
    names = (
        f" WHERE scope = (SELECT id FROM log_scope WHERE name = {mark})"
        f" AND writer = (SELECT id FROM log_writer WHERE uid = {mark})"
    )
    for key, gone in marks.items():
        last = connection.exec_driver_sql(f"SELECT max(seq) FROM log_change{names}", key).scalar()
        if last is None:
            connection.exec_driver_sql(f"DELETE FROM log_vector{names}", key)
            continue
        total = (int(held[key][1], 16) - gone) & MASK
        connection.exec_driver_sql(
            f"UPDATE log_vector SET seq = {mark}, mark = {mark}{names}",
            (last, f"{total:032x}", *key),
        )
    for scope in digests:
        connection.exec_driver_sql(
            f"DELETE FROM log_scope WHERE name = {mark} AND NOT EXISTS"
            " (SELECT 1 FROM log_vector v WHERE v.scope = log_scope.id)",
            (scope,),
        )


def _take_rows_away(connection: Connection, changes: Sequence[Change]) -> None:
    """Take the rows out of the tables that these changes name; the fold puts back what stays.

    A change may have moved its row to a scope that more people read, and so to another table.
    """
    rows: dict[str, list[str]] = {}
    for change in changes:
        rows.setdefault(change.table, []).append(change.row)
    for table in rows.keys() & kinds().keys():
        for block in in_blocks(sorted(set(rows[table]))):
            marks = placeholders(connection, len(block))
            statement = f"DELETE FROM {table} WHERE id IN ({marks})"
            connection.exec_driver_sql(statement, tuple(block))


def _put_apart_again(
    connection: Connection, taken: Taken, lines: Mapping[tuple[str, str, int, str], Change]
) -> None:
    """Take away what was put apart, and put apart again what the parcel brought into the log."""
    mark = placeholders(connection, 1)
    if taken.put_apart:
        connection.exec_driver_sql(
            f"DELETE FROM put_aside WHERE scope = {mark} AND writer = {mark}"
            f" AND seq = {mark} AND operation = {mark}",
            list(taken.put_apart),
        )
    rows = []
    for number, scope, writer, seq, operation, *more, at in taken.before.apart:
        line = msgspec.json.encode(lines[(scope, writer, seq, operation)]).decode()
        rows.append((number, scope, writer, seq, operation, *more, line, at))
    columns = (
        "id", "scope", "writer", "seq", "operation", "sender", "kind", "why", "line", "received_at",
    )  # fmt: skip
    insert_rows(connection, "put_aside", columns, rows)


def _forget_what_was_said(connection: Connection, taken: Taken) -> None:
    """Remember of the sender what was remembered before."""
    mark = placeholders(connection, 1)
    before = taken.before
    connection.exec_driver_sql(f"DELETE FROM peer_vector WHERE device = {mark}", (before.device,))
    columns = ("device", "scope", "writer", "seq", "mark")
    rows = [(before.device, *held) for held in before.vector]
    insert_rows(connection, "peer_vector", columns, rows)
    connection.exec_driver_sql(f"DELETE FROM peer WHERE device = {mark}", (before.device,))
    if before.peer:
        names = tuple(one.name for one in PeerRow.__table__.columns if one.name in before.peer)
        insert_rows(connection, "peer", names, [[before.peer[name] for name in names]])
