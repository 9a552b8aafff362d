"""A library as the version before left it: all its rows, without what this version added."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import create_engine

from circledesk.models import migrations


def make_older(file: Path) -> None:
    """Write a database anew in the schema of the version before."""
    old = file.with_name("older.db")
    engine = create_engine(f"sqlite:///{old}")
    with engine.begin() as connection:
        for step in migrations.STEPS[:-1]:
            step(connection)
        connection.exec_driver_sql(f"PRAGMA user_version = {len(migrations.STEPS) - 1}")
    engine.dispose()
    with closing(sqlite3.connect(old)) as connection, connection:
        connection.execute("ATTACH ? AS new", [str(file)])
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
        ).fetchall()
        for (table,) in tables:
            names = ", ".join(
                f'"{row[1]}"' for row in connection.execute(f'PRAGMA main.table_info("{table}")')
            )
            connection.execute(f'DELETE FROM main."{table}"')
            connection.execute(
                f'INSERT INTO main."{table}" ({names}) SELECT {names} FROM new."{table}"'
            )
    old.replace(file)
