"""Emptying a database that begins anew in the same file: another team's log has no place in it."""

from __future__ import annotations

from sqlalchemy import Connection

from circledesk.models.changes import SETTINGS
from circledesk.models.every import every_table
from circledesk.models.rows import kinds
from circledesk.models.statements import placeholders

OF_THE_PC = ("lamport", "clock_shift", "clock_confirmed", "life_machine", "life_place")
"""Settings that are about this computer and its file, whatever team it belongs to."""


def empty(connection: Connection) -> None:
    """Take everything out on an open write transaction, but for what is about this computer.

    The lamport number stays: a file whose number fell would be taken for an older copy.
    """
    for table in (*reversed(kinds()), *_local()):
        connection.exec_driver_sql(f"DELETE FROM {table}")
    marks = placeholders(connection, len(OF_THE_PC))
    connection.exec_driver_sql(f"DELETE FROM setting WHERE key NOT IN ({marks})", OF_THE_PC)


def _local() -> list[str]:
    return [name for name in every_table().tables if name not in kinds() and name != SETTINGS.name]
