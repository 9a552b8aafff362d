"""A copy of the database as one SQLite file, wherever the database itself lies.

From a server it is written table by table, as of one moment, with this folder's own settings: a
library that opens on any PC without the server, and that `check --deep` can prove.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, Engine, Table

from circledesk.models import opening
from circledesk.models.changes import SETTINGS
from circledesk.models.database import WRITE, file_engine
from circledesk.models.every import every_table
from circledesk.models.own_settings import read_settings
from circledesk.models.server import on_server
from circledesk.models.statements import insert_rows
from circledesk.models.upgrade import run_steps

Tell = Callable[[int, int], object]
"""Is told how much is done, and of how much."""
_PAGES_AT_ONCE = 2048
"""Eight megabytes: a moment on an old disk."""
AT_ONCE = 5000
"""Rows of the server that are in memory at a time."""


def save_copy(engine: Engine, target: Path, tell: Tell | None = None) -> None:
    """Write a copy of the database; whole or not at all, also while it is in use.

    `tell` is told how far it is, of a file.
    """
    if not on_server(engine):
        with closing(engine.raw_connection()) as opened:
            copy_opened(cast(sqlite3.Connection, opened.driver_connection), target, tell)
        return
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    file = file_engine(part)
    try:
        with (
            engine.connect() as source,
            file.connect().execution_options(**WRITE) as copy,
            copy.begin(),
        ):
            run_steps(copy, 0)
            for table in every_table().sorted_tables:
                if table is not SETTINGS:
                    _copy_table(source, copy, table)
            _copy_settings(source, copy)
    except BaseException:
        file.dispose()
        part.unlink(missing_ok=True)
        raise
    file.dispose()
    part.replace(target)


def _copy_table(source: Connection, copy: Connection, table: Table) -> None:
    columns = [column.name for column in table.columns]
    names = ", ".join(f'"{name}"' for name in columns)
    found = source.execution_options(stream_results=True, max_row_buffer=AT_ONCE).exec_driver_sql(
        f'SELECT {names} FROM "{table.name}"'
    )
    for block in found.partitions(AT_ONCE):
        insert_rows(copy, table.name, columns, block)


def _copy_settings(source: Connection, copy: Connection) -> None:
    """Copy what is this folder's own: the others' desks are no part of this life."""
    insert_rows(copy, SETTINGS.name, ("key", "value"), list(read_settings(source).items()))


def copy_opened(source: sqlite3.Connection, target: Path, tell: Tell | None = None) -> None:
    """Copy a database that is open already; the file appears whole or not at all.

    Of a locked one the copy is locked with the same key.
    `tell` is told how many of its pages are copied; what it raises ends the copy.
    """

    def step(_status: int, remaining: int, total: int) -> None:
        if tell is not None:
            tell(total - remaining, total)

    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    copy = opening.connect(part, mode="rwc", salt=opening.salt_in(source))
    try:
        source.backup(copy, pages=_PAGES_AT_ONCE if tell else -1, progress=step)
    except BaseException:
        copy.close()
        part.unlink(missing_ok=True)
        raise
    finally:
        copy.close()
    part.replace(target)
