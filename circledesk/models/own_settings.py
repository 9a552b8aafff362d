"""What is this PC's own: which device and writer it is, its role, its clock. Never in a bundle.

In a database that several folders share, each folder's own settings stand under its desk's name;
what is said of the log itself is everybody's: its counter, and who is cut off in it.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from circledesk.models.changes import LARGEST_JUMP
from circledesk.models.server import COUNTER
from circledesk.models.statements import placeholders

EVERYBODYS = frozenset({COUNTER, "cuts"})
"""Settings that go with the log, not with a folder."""
LONGEST_SHIFT = 100 * 366 * 24 * 3600
"""Seconds by which a clock may be off."""


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
        if isinstance(key, str) and (key.startswith(start) or key in EVERYBODYS)
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
    told = number_in(read_setting(connection, COUNTER, "0"), sys.maxsize >> 1)
    if told is None:  # damaged: the log itself says how far it is
        told = connection.exec_driver_sql("SELECT max(lamport) FROM log_change").scalar() or 0
    return int(told)


def most_of(last: Any) -> dict[str, int]:
    """Return the numbers among the settings, and how large each can be: a counter not
    far beyond the `last` change, a clock not off by more than a life.
    """
    counted = last if isinstance(last, int) else 0
    return {"lamport": counted + LARGEST_JUMP, "clock_shift": LONGEST_SHIFT}


def number_in(text: Any, most: int) -> int | None:
    """Return the number that a setting holds; None where it holds none that can be."""
    try:
        return int(text) if abs(int(text)) <= most else None
    except (ValueError, TypeError):
        return None


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
