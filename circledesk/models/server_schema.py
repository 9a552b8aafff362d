"""The tables as PostgreSQL keeps them, made from the models; which version of them stands there.

Three differences, so that both keep the same values in the same order. Numbers are 64 bits wide.
Texts have no length that an import could break, and sort by their bytes, whatever language the
database was made in. The version is a setting, where the file has it in its header.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Boolean, Connection, Integer, MetaData, Text
from sqlalchemy.types import TypeEngine

from circledesk.errors import RuleBroken
from circledesk.models.base import Base
from circledesk.models.every import every_table
from circledesk.models.server import COUNTER

VERSION = "schema_version"
"""The setting, of all desks, that names the version of the tables."""


def server_tables() -> MetaData:
    """Return the models' tables with the types that PostgreSQL is to have."""
    metadata = MetaData(naming_convention=Base.metadata.naming_convention)
    for table in every_table().sorted_tables:
        copy = table.to_metadata(metadata)
        for column in copy.columns:
            column.type = _server_type(column.type)
    return metadata


def _server_type(kind: TypeEngine[Any]) -> TypeEngine[Any]:
    if isinstance(kind, Boolean):
        return kind
    return BigInteger() if isinstance(kind, Integer) else Text(collation="C")


def create_tables(connection: Connection, version: int) -> None:
    """Make the tables of a new database and the row that its writers lock."""
    encoding = connection.exec_driver_sql("SHOW server_encoding").scalar()
    if encoding != "UTF8":
        raise RuleBroken(
            "The database on the server does not keep every letter: it is not in UTF-8.",
            "Make one with: createdb --encoding UTF8 --template template0 NAME",
        )
    server_tables().create_all(connection, checkfirst=False)
    connection.exec_driver_sql(f"INSERT INTO setting (key, value) VALUES ('{COUNTER}', '0')")
    note_version(connection, version)


def version_on_server(connection: Connection) -> int:
    """Return the version of the tables; 0 where there are none of ours."""
    if connection.exec_driver_sql("SELECT to_regclass('log_change')").scalar() is None:
        return 0
    statement = f"SELECT value FROM setting WHERE key = '{VERSION}'"
    return int(connection.exec_driver_sql(statement).scalar() or 0)


def note_version(connection: Connection, version: int) -> None:
    """Keep which version the tables have now."""
    connection.exec_driver_sql(
        f"INSERT INTO setting (key, value) VALUES ('{VERSION}', '{version}')"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value"
    )
