"""Searches that read the whole log: rare, for what revocations and erasures touch."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from circledesk.models.changes import Change
from circledesk.models.log import Log
from circledesk.models.statements import in_blocks, placeholders
from circledesk.models.trust import Subjects, device_of


def about(log: Log, subjects: Subjects) -> list[Change]:
    """Return the changes about these learners, each in its own scope."""
    by_scope: dict[str, list[str]] = {}
    for scope, subject in sorted(subjects):
        by_scope.setdefault(scope, []).append(subject)
    mark = placeholders(log.connection, 1)
    found: list[Change] = []
    for scope, named in by_scope.items():
        for block in in_blocks(named):
            marks = placeholders(log.connection, len(block))
            where = f"WHERE s.name = {mark} AND c.subject IN ({marks})"
            found += log.read(where, (scope, *block))
    return found


def of_kind(log: Log, kind: int) -> list[Change]:
    """Return the changes of a kind."""
    return list(log.read(f"WHERE c.kind = {placeholders(log.connection, 1)}", (kind,)))


def of_table(log: Log, table: str) -> list[Change]:
    """Return the changes of a table."""
    return list(log.read(f"WHERE h.tbl = {placeholders(log.connection, 1)}", (table,)))


def of_writers(log: Log, devices: Sequence[str]) -> list[Change]:
    """Return the changes that any life of these computers wrote."""
    found: list[Change] = []
    for writer in _lives(log.connection, set(devices)):
        found += log.read(f"WHERE c.writer = {placeholders(log.connection, 1)}", (writer,))
    return found


def rows_of_writers(log: Log, devices: set[str]) -> set[str]:
    """Return the rows that any life of these computers wrote to."""
    mark = placeholders(log.connection, 1)
    found: set[str] = set()
    for writer in _lives(log.connection, devices):
        statement = f"SELECT DISTINCT row FROM log_change WHERE writer = {mark}"
        rows = log.connection.exec_driver_sql(statement, (writer,))
        found.update(row[0] for row in rows)
    return found


def erased_subjects(connection: Connection, source: str = "") -> Subjects:
    """Return whom this PC knows to be erased: by the log, by the machine's memory, or by either."""
    rows = connection.exec_driver_sql("SELECT scope, subject, source FROM erased_subject")
    return {(row[0], row[1]) for row in rows if source in ("", row[2])}


def _lives(connection: Connection, devices: set[str]) -> list[int]:
    known = connection.exec_driver_sql("SELECT id, uid FROM log_writer").all()
    return [int(number) for number, uid in known if device_of(uid) in devices]
