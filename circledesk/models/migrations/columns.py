"""New columns for tables that are there: added on a server, in a file by making the table anew.

SQLite writes an added column behind the table's constraints; made anew, the schema of a file that
was brought up is the same, letter by letter, as that of a new one.
"""

from __future__ import annotations

from sqlalchemy import Connection

from circledesk.models.server import on_server

Added = dict[str, dict[str, str]]
"""Table -> column -> its kind, as SQL."""


def add_columns(connection: Connection, added: Added, rebuilt: dict[str, tuple[str, ...]]) -> None:
    """Give tables their new columns; `rebuilt` has the statements that make each of them anew."""
    for table, columns in added.items():
        if on_server(connection):
            for column, kind in columns.items():
                connection.exec_driver_sql(f'ALTER TABLE "{table}" ADD COLUMN {column} {kind}')
        else:
            _rebuild(connection, table, columns, rebuilt[table])


def _rebuild(
    connection: Connection, table: str, columns: dict[str, str], statements: tuple[str, ...]
) -> None:
    """Make the table anew under its own name, so that who refers to it is counted right."""
    found = connection.exec_driver_sql(f"SELECT name FROM pragma_table_info('{table}')")
    names = ", ".join(f'"{name}"' for name in found.scalars())
    empty = {
        column: "0" if kind.startswith("BIGINT") else "''"
        for column, kind in columns.items()
        if "NOT NULL" in kind
    }
    before = f"{table}_before"
    connection.exec_driver_sql(f"CREATE TEMPORARY TABLE {before} AS SELECT * FROM {table}")
    connection.exec_driver_sql(f"DROP TABLE {table}")
    for statement in statements:
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(
        f"INSERT INTO {table} ({', '.join([names, *empty])})"
        f" SELECT {', '.join([names, *empty.values()])} FROM {before}"
    )
    connection.exec_driver_sql(f"DROP TABLE {before}")
