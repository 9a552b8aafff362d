"""Settings of this PC: who it is, its clock, what was found out here. They travel nowhere."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection

from circledesk.models.statements import placeholders


def read_setting(connection: Connection, key: str, default: str = "") -> str:
    """Return a setting of this PC."""
    mark = placeholders(connection, 1)
    statement = f"SELECT value FROM setting WHERE key = {mark}"
    found = connection.exec_driver_sql(statement, (key,)).first()
    return str(found[0]) if found else default


def read_settings(connection: Connection) -> dict[str, str]:
    """Return all settings of this PC."""
    rows = connection.exec_driver_sql("SELECT key, value FROM setting")
    return {row[0]: row[1] for row in rows}


def write_settings(connection: Connection, values: Mapping[str, str]) -> None:
    """Set settings of this PC; they travel nowhere."""
    mark = placeholders(connection, 1)
    connection.exec_driver_sql(
        f"INSERT INTO setting (key, value) VALUES ({mark}, {mark})"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        list(values.items()),
    )


def greatest_lamport(connection: Connection) -> int:
    """Return the greatest lamport number seen so far; 0 in a new database."""
    return int(read_setting(connection, "lamport", "0"))
