"""A PostgreSQL database in place of the file: how it is reached, what a transaction means there.

The same promises as with the file. Who reads sees one moment and cannot write. Who writes holds the
counter row, so that one writer at a time gives out numbers, whichever folder it works for; the
row is let go by the commit. Several folders may share a database: what is a folder's own (its
settings) stands under its desk's name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

DRIVER = "postgresql+psycopg"
COUNTER = "lamport"
"""The setting that every writer of a database raises: its row is what they wait for."""
NUL, INSTEAD = "\0", "\ufffd"
UPGRADE = 0x43444B31
"""The number of the lock under which a schema is made or changed."""

SURROUNDINGS = (
    "SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY",
    "lock_timeout = '30s'",
    # The row of a writer whose PC lost its power is free again after two minutes.
    "tcp_keepalives_idle = 60",
    "tcp_keepalives_interval = 10",
    "tcp_keepalives_count = 6",
    "client_min_messages = 'warning'",
    "bytea_output = 'hex'",
)


@dataclass(frozen=True, slots=True)
class Server:
    """A database on a server, and under which name this folder's settings stand in it."""

    url: URL
    """With the password, where one is needed: never printed, never kept in the folder."""
    desk: str


def on_server(connection: Connection | Engine) -> bool:
    """Whether this is PostgreSQL."""
    return connection.dialect.name == "postgresql"


def server_engine(server: Server) -> Engine:
    """Return an engine that reads one moment at a time, and writes only where it said so."""
    engine = create_engine(
        server.url.set(drivername=DRIVER),
        poolclass=QueuePool,
        hide_parameters=True,
        # A window stays open for days, over a server's restart.
        pool_pre_ping=True,
        connect_args={"connect_timeout": 10, "application_name": "CircleDesk"},
        execution_options={"circledesk_desk": server.desk},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, record: Any) -> None:
    from psycopg.types.string import StrDumper

    class NoNul(StrDumper):
        """PostgreSQL keeps every sign but U+0000, which SQLite keeps and nobody can type."""

        def dump(self, obj: str) -> Any:
            return super().dump(obj.replace(NUL, INSTEAD) if NUL in obj else obj)

    connection.adapters.register_dumper(str, NoNul)
    with connection.cursor() as cursor:
        for setting in SURROUNDINGS:
            cursor.execute(f"SET {setting}")
    connection.commit()


def _begin(connection: Connection) -> None:
    """Take the lock of what was asked for; it is let go by the commit or the rollback."""
    told = connection.get_execution_options().get("circledesk_begin")
    if told is None:
        return
    # Not a moment of its own: what was committed while it waited for the lock must be seen.
    connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL READ COMMITTED, READ WRITE")
    if told == "BEGIN EXCLUSIVE":
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({UPGRADE})")
    else:
        connection.exec_driver_sql(f"SELECT value FROM setting WHERE key = '{COUNTER}' FOR UPDATE")
