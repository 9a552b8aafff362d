"""Bringing a database to this version's schema, or refusing one from a newer version."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, inspect
from sqlalchemy.exc import DBAPIError

from circledesk.errors import FileRefused, NewerDatabase
from circledesk.models import opening, own_sums
from circledesk.models.database import EXCLUSIVE, Database
from circledesk.models.migrations import NEWEST as NEWEST
from circledesk.models.migrations import STEPS
from circledesk.models.refold import refold
from circledesk.models.rows import kinds
from circledesk.models.server import on_server
from circledesk.models.server_schema import create_tables, note_version, version_on_server

APPLICATION_ID = 0x43444B31
"""Marks the file as CircleDesk's in SQLite's header: `CDK1`."""


def version_of(file: Path) -> int:
    """Return the schema version of a database file; 0 for a file that is not there or empty."""
    if not file.exists() or file.stat().st_size == 0:
        return 0
    connection = _reach(file)
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


def _reach(file: Path) -> sqlite3.Connection:
    """Open a file that must be there. Not read-only: after a power cut the journal that lies beside
    it has to be played back first, and who may only read is turned away.
    """
    return opening.connect(file)


def upgrade(database: Database, *, backup: Callable[[str], Path]) -> int:
    """Run the steps a database lacks, in one exclusive transaction; return how many.

    `backup` is called first where there is something to lose. One of a newer version raises
    NewerDatabase and is not touched. A new one on a server is made from the models.
    """
    held = version_held(database)
    if held < 0:
        raise _not_ours()
    if held > NEWEST:
        raise NewerDatabase(
            "This library was last used with a newer version of CircleDesk.",
            "Install the newer version on this computer; nothing was changed.",
        )
    if held == NEWEST:
        return 0
    if held:
        backup("before upgrade")
    with (
        database.engine.connect().execution_options(**EXCLUSIVE) as connection,
        connection.begin(),
    ):
        # Another window may have done it while this one waited for the file.
        held = _version_in(connection)
        if not held:
            _must_be_empty(connection)
        old = _columns(connection) if held else {}
        if held or not on_server(connection):
            _run_whole(connection, held)
        else:
            create_tables(connection, NEWEST)
        if held:
            if "own_sum" not in old["log_change"]:
                own_sums.fill(connection)
            _show_what_waited(connection, old)
    return NEWEST - held


def _run_whole(connection: Connection, held: int) -> None:
    """Run the steps of a version; one that does not fit says that the file is of another."""
    try:
        run_steps(connection, held)
    except DBAPIError as error:
        code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
        if code in (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CONSTRAINT):
            raise _not_ours() from error
        raise


def _must_be_empty(connection: Connection) -> None:
    """Refuse to put our tables into another program's file, or into ours whose version is gone."""
    if not on_server(connection) and inspect(connection).get_table_names():
        raise _not_ours()


def _not_ours() -> FileRefused:
    return FileRefused(
        "The database file is not CircleDesk's, or has lost the mark of its version.",
        "Rescue what can be read (rescue), or restore the newest good backup (backup list).",
    )


def version_held(database: Database) -> int:
    """Return the version of a database's schema, wherever it lies; 0 for a new one."""
    if database.server is None:
        return version_of(database.file)
    with database.engine.connect() as connection:
        return version_on_server(connection)


def _version_in(connection: Connection) -> int:
    if on_server(connection):
        return version_on_server(connection)
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar() or 0)


def run_steps(connection: Connection, held: int) -> None:
    """Run the steps above `held` on an open write transaction and note the version reached."""
    for step in STEPS[held:]:
        step(connection)
    if on_server(connection):
        note_version(connection, NEWEST)
        return
    connection.exec_driver_sql(f"PRAGMA user_version = {NEWEST}")
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def _columns(connection: Connection) -> dict[str, set[str]]:
    """Return the columns of each table that stands."""
    found = inspect(connection).get_multi_columns()
    return {table: {column["name"] for column in columns} for (_, table), columns in found.items()}


def _show_what_waited(connection: Connection, old: dict[str, set[str]]) -> None:
    """Fold what newer PCs sent before: changes of tables and columns that were unknown till now."""
    rows: set[str] = set()
    for number, table, cells in connection.exec_driver_sql("SELECT id, tbl, cells FROM log_shape"):
        kind = kinds().get(table)
        told = [
            name
            for cell in json.loads(cells)
            for name in (kind.cells if kind else {}).get(cell, ())
        ]
        if set(told) - old.get(table, set()):
            statement = f"SELECT DISTINCT row FROM log_change WHERE shape = {int(number)}"
            rows.update(row[0] for row in connection.exec_driver_sql(statement))
    refold(connection, rows)


def backup_name(at: datetime, why: str) -> str:
    """Return a backup's file name: when and why, in an order that sorts by time."""
    return f"{at:%Y%m%d-%H%M%S-%f}-{why.replace(' ', '-')}.backup"
