"""Refusing statements that would change replicated rows behind the change log.

A flush of the session opens the guard for itself (`opened`) and shuts it again; a flush that fails
shuts it by its rollback. Deletes are refused even then. What is written for the driver itself
(`exec_driver_sql`) passes: only the import and the log use it.
"""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import Connection, Delete, Insert, TextClause, Update, event
from sqlalchemy.engine import Engine

from circledesk.models.rows import kinds

_OPEN = "circledesk_flushing"
_WRITES = re.compile(
    r"\b(?:update(?:\s+or\s+\w+)?|(?:insert(?:\s+or\s+\w+)?|replace)\s+into|delete\s+from)\s+"
    r"(?:[\"`\[]?\w+[\"`\]]?\s*\.\s*)?[\"`\[]?(\w+)",
    re.IGNORECASE,
)


def opened(connection: Connection, is_open: bool) -> None:
    """Open the guard of a connection for a flush, or shut it."""
    if not connection.invalidated:  # its server is gone, and the guard with it
        connection.info[_OPEN] = is_open


def install(engine: Engine) -> None:
    """Guard every connection of this engine."""

    @event.listens_for(engine, "before_execute")
    def _guard(connection: Connection, clause: Any, *_: Any) -> None:
        if isinstance(clause, TextClause):
            names = {name.lower() for name in _WRITES.findall(clause.text)}
        elif isinstance(clause, Insert | Update | Delete):
            if connection.info.get(_OPEN) and not isinstance(clause, Delete):
                return
            names = {getattr(clause.table, "name", "")}
        else:
            return
        for name in names & kinds().keys():
            raise RuntimeError(f"{name} is replicated: it is written through the session only")

    @event.listens_for(engine, "rollback")
    def _shut(connection: Connection) -> None:
        opened(connection, False)

    @event.listens_for(engine, "rollback_savepoint")
    def _shut_inside(connection: Connection, *_: Any) -> None:
        opened(connection, False)
