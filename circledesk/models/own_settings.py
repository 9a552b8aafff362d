"""What is this PC's own: which device and writer it is, its role, its clock. Never in a bundle.

In a database that several folders share, each folder's own settings stand under its desk's name;
what is said of the log itself is everybody's: its counter, and who is cut off in it.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, Table

from circledesk.models.changes import SETTINGS
from circledesk.models.server import COUNTER
from circledesk.models.statements import placeholders

_TABLE: Table = SETTINGS
EVERYBODYS = frozenset({COUNTER, "cuts"})
"""Settings that go with the log, not with a folder."""


def read_setting(connection: Connection, key: str, default: str = "") -> str:
    """Return a setting of this PC."""
    mark = placeholders(connection, 1)
    statement = f"SELECT value FROM setting WHERE key = {mark}"
    found = connection.exec_driver_sql(statement, (_kept_as(connection, key),)).first()
    return str(found[0]) if found else default


def read_settings(connection: Connection) -> dict[str, str]:
    """Return all settings of this PC."""
    start = _kept_as(connection, "")
    rows = connection.exec_driver_sql("SELECT key, value FROM setting")
    return {
        key.removeprefix(start): value
        for key, value in rows
        if key.startswith(start) or key in EVERYBODYS
    }


def write_settings(connection: Connection, values: Mapping[str, str]) -> None:
    """Set settings of this PC; they travel nowhere."""
    mark = placeholders(connection, 1)
    connection.exec_driver_sql(
        f"INSERT INTO setting (key, value) VALUES ({mark}, {mark})"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [(_kept_as(connection, key), value) for key, value in values.items()],
    )


def greatest_lamport(connection: Connection) -> int:
    """Return the greatest lamport number seen so far; 0 in a new database."""
    return int(read_setting(connection, COUNTER, "0"))


def of_all_desks(connection: Connection, key: str) -> dict[str, str]:
    """Return a setting of every folder that works on this database, by desk."""
    rows = connection.exec_driver_sql("SELECT key, value FROM setting")
    parts = {tuple(name.rpartition(":")): value for name, value in rows}
    return {desk: value for (desk, _, name), value in parts.items() if name == key}


def _kept_as(connection: Connection, key: str) -> str:
    return key if key in EVERYBODYS else f"{own_mark(connection)}{key}"


def own_mark(connection: Connection) -> str:
    """Return what stands before the keys of this folder's own rows; '' in a file of its own."""
    desk = connection.get_execution_options().get("circledesk_desk", "")
    return f"{desk}:" if desk else ""
