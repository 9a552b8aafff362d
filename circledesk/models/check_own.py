"""What is this PC's own: its settings, its lists, files that never left it."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection, Integer, Table
from sqlalchemy.types import TypeDecorator

from circledesk.models.check_log import HEX
from circledesk.models.check_place import differing_place, listed_devices
from circledesk.models.every import every_table
from circledesk.models.findings import Problem, lost, mendable
from circledesk.models.log import Log, read_settings
from circledesk.models.own_settings import most_of, number_in
from circledesk.models.rows import kinds
from circledesk.models.server import on_server
from circledesk.models.trust import device_of
from circledesk.said import said

FORGETTABLE = frozenset(
    {
        "peer_vector", "log_undone", "notice", "put_aside", "receipt", "week_message", "taken_in",
        "unfinished_form", "import_difference", "access_record", "desk_pin", "kept_file",
    }
)  # fmt: skip
"""Lists of this PC of which a row that cannot be read is let go: nothing travels from them."""
PLACE = frozenset({"branch", "branches"})
"""Settings that say where this computer stands, and that nothing else here tells."""
UNDONE_BY_NOBODY = (
    "FROM log_undone WHERE operation NOT IN (SELECT uid FROM log_operation)"
    ' OR "by" NOT IN (SELECT uid FROM log_operation)'
)
"""Of steps listed as taken back that nobody took, or that nobody took back."""
JSON = {"put_aside": ("line",), "taken_in": ("content",)}
"""Columns that hold JSON as plain text."""


def of_settings(connection: Connection, log: Log) -> Iterator[Problem]:
    """Yield settings of this PC that cannot be."""
    settings = read_settings(connection)
    last = connection.exec_driver_sql("SELECT max(lamport) FROM log_change").scalar() or 0
    for key, most in most_of(last).items():
        if number_in(settings.get(key, "0"), most) is None:
            yield mendable("setting", said("A setting is no number: {key}", key=key), key)
    told = number_in(settings.get("lamport", "0"), most_of(last)["lamport"])
    if told is not None and told < last:
        what = said("The counter of the log stands lower than its changes")
        yield mendable("setting", what, "lamport")
    for key in ("cuts", "branches"):
        if settings.get(key) and not _is_json(settings[key], list):
            kind = mendable if key == "cuts" else lost
            yield kind("setting", said("A setting cannot be read: {key}", key=key), key)
    for key, value in connection.exec_driver_sql("SELECT key, value FROM setting").all():
        if not is_text(key) or not is_text(value):
            kind = lost if key in PLACE else mendable
            what = said("A setting cannot be read: {key}", key=shown(key))
            yield kind("setting", what, shown(key), table="setting")
    yield from _of_writer(connection, settings, changes=bool(last))
    for key in differing_place(connection):
        what = said(
            "This computer takes itself for another than the team's list says: {key}", key=key
        )
        yield mendable("setting", what, key)


def _of_writer(
    connection: Connection, settings: dict[str, str], *, changes: bool
) -> Iterator[Problem]:
    device, writer = settings.get("device", ""), settings.get("writer", "")
    if changes and settings.get("team") and not device:
        yield lost("setting", said("This computer does not know who it is"), "device")
    elif device and device_of(writer) != device:
        listed = listed_devices(connection)
        if device in listed or not listed:
            what = said("This computer would write under another one's name")
            yield mendable("setting", what, "writer")
        elif device_of(writer) in listed:
            what = said(
                "This computer takes itself for another than the team's list says: {key}",
                key="device",
            )
            yield mendable("setting", what, "device")
        else:
            yield lost("setting", said("This computer does not know who it is"), "device")


def of_own_tables(connection: Connection) -> Iterator[Problem]:
    """Yield rows of this PC's own lists that cannot be read as what they are."""
    for name, table in every_table().tables.items():
        if (
            name in kinds()
            or name == "setting"
            or (name.startswith("log_") and "undone" not in name)
        ):
            continue
        for row, column in unreadable(connection, table):
            kind = mendable if name in FORGETTABLE else lost
            what = said("A line of this computer's own list cannot be read: {list}", list=name)
            yield kind("own", what, f"{name} {column} {row}", table=name)
    if not on_server(connection):
        for (operation,) in connection.exec_driver_sql(f"SELECT operation {UNDONE_BY_NOBODY}"):
            what = said("A step is listed as taken back that nobody took")
            yield mendable("undone", what, f"log_undone {operation}", table="log_undone")


def unreadable(connection: Connection, table: Table) -> Iterator[tuple[tuple[Any, ...], str]]:
    """Yield (primary key, column) of the rows of a table that cannot be read."""
    keys = [column.name for column in table.primary_key.columns]
    names = [column.name for column in table.columns]
    listed = ", ".join(f'"{name}"' for name in names)
    for row in connection.exec_driver_sql(f'SELECT {listed} FROM "{table.name}"'):
        values = dict(zip(names, row, strict=True))
        for column in table.columns:
            if not _fits(table.name, column, values[column.name]):
                yield tuple(values[key] for key in keys), column.name
                break


def _fits(table: str, column: Any, value: Any) -> bool:
    if value is None:
        return bool(column.nullable)
    try:
        if isinstance(column.type, TypeDecorator):
            column.type.process_result_value(value, None)  # type: ignore[arg-type]
        if column.name in JSON.get(table, ()):
            msgspec.json.decode(value)
        if table == "peer_vector" and column.name == "mark":
            return bool(HEX.fullmatch(value))
        if isinstance(value, str):
            value.encode()  # a text that is no text any more
    except (ValueError, TypeError, AttributeError, msgspec.MsgspecError):
        return False
    return (
        isinstance(value, int) if isinstance(column.type, Integer) else not isinstance(value, bytes)
    )


def of_kept_files(connection: Connection) -> Iterator[Problem]:
    """Yield files kept here whose bytes are not those that were put in."""
    for row, digest, data in connection.exec_driver_sql("SELECT id, digest, data FROM kept_file"):
        if not _holds(data, digest):
            what = said("A kept file has lost its content; put it in again")
            yield mendable("own", what, f"kept_file {row}", table="kept_file", row=str(row))


def _holds(data: Any, digest: Any) -> bool:
    try:
        return bool(hashlib.sha256(base64.b64decode(data, validate=True)).hexdigest() == digest)
    except (binascii.Error, ValueError, TypeError):
        return False


def is_text(value: Any) -> bool:
    """Whether a value is a text that can be read."""
    return isinstance(value, str) and shown(value) == value


def shown(key: Any) -> str:
    """Return a key as it can be shown, whatever it is."""
    return str(key).encode("utf-8", "replace").decode()


def _is_json(text: str, kind: type) -> bool:
    try:
        return isinstance(msgspec.json.decode(text), kind)
    except (ValueError, msgspec.MsgspecError):
        return False
