"""The database of one data folder: how it is opened, what a transaction means.

One SQLite file with a rollback journal: people copy it, mail it, put it on a stick. A transaction
begins with an explicit BEGIN, so that savepoints and DDL roll back too; writers begin IMMEDIATE,
readers do not, so that a reader never locks a writer out for long. In its place a database on a
server may stand (see `server`).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import QueuePool

from circledesk.models import guard, journal, opening
from circledesk.models.server import Server, server_engine

FILE_NAME = "circledesk.db"
WRITE = {"circledesk_begin": "BEGIN IMMEDIATE"}
"""Execution options of a connection that is going to write."""
EXCLUSIVE = {"circledesk_begin": "BEGIN EXCLUSIVE"}
"""The same, where nobody may read meanwhile: an upgrade of the schema."""

PRAGMAS = (
    "foreign_keys = ON",
    "journal_mode = DELETE",
    "synchronous = FULL",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "cache_size = -32000",
)


class JournaledSession(Session):
    """A session whose flushes write the change log."""


journal.listen(JournaledSession)


class Database:
    """One open database. Sessions are short: one user action or one read."""

    def __init__(
        self, file: Path, clock: Callable[[], datetime], server: Server | None = None
    ) -> None:
        self.file = file
        """Where the file lies, or would lie if the database were not on a server."""
        self.server = server
        self.salt = b""
        """By what a locked file is known; b'' of a plain one, or on a server."""
        self.engine = self._reach()
        self._sessions = sessionmaker(
            self.engine,
            class_=JournaledSession,
            expire_on_commit=False,
            info={"clock": clock, "folder": file.parent},
        )

    @contextmanager
    def session(self) -> Iterator[Session]:
        """Give a session; what was not committed by an action is rolled back."""
        session = self._sessions()
        session.info["locked"] = None if self.server else bool(self.salt)
        try:
            yield session
        finally:
            session.close()

    def ask_before_writing(self, ask: Callable[[], object]) -> None:
        """Call `ask` before each write of a session to come; what it raises refuses the write."""
        self._sessions.configure(info={**self._sessions.kw["info"], "ask": ask})

    def listen(self, moment: str, act: Callable[[Session], None]) -> None:
        """Call `act` at a moment of every session of this database: before_commit, after_commit."""
        event.listen(self._sessions, moment, act)

    def reopen(self) -> None:
        """Open it anew after `close`: its file was locked, or unlocked, meanwhile."""
        self.engine = self._reach()
        self._sessions.configure(bind=self.engine)

    def _reach(self) -> Engine:
        self.salt = b"" if self.server else opening.salt_of(self.file)
        engine = server_engine(self.server) if self.server else file_engine(self.file, self.salt)
        guard.install(engine)
        return engine

    def close(self) -> None:
        """Let go of it."""
        self.engine.dispose()


def begin_write(session: Session) -> Connection:
    """End any read of the session and begin a transaction that may write.

    Who must ask before writing (`Database.ask_before_writing`) asks here.
    """
    if ask := session.info.get("ask"):
        ask()
    if session.in_transaction():
        session.rollback()
    return session.connection(execution_options=WRITE)


def is_locked(session: Session) -> bool | None:
    """Whether nobody can read the library's file without its key; None of one on a server."""
    locked: bool | None = session.info.get("locked")
    return locked


def is_writing(session: Session) -> bool:
    """Return whether the session is in a transaction that began in order to write."""
    if not session.in_transaction():
        return False
    return "circledesk_begin" in session.connection().get_execution_options()


def file_engine(file: Path, salt: bytes = b"") -> Engine:
    """Return an engine of a SQLite file, plain or locked with the key that is held for a salt."""

    def reach() -> sqlite3.Connection:
        return opening.connect(file, mode="rwc", salt=salt, timeout=10, check_same_thread=False)

    engine = create_engine(
        URL.create("sqlite", database=str(file)),
        module=opening.cipher() if salt else sqlite3,
        creator=reach,
        poolclass=QueuePool,
        # A traceback goes into the defect log, and from there to us: never with a learner's name.
        hide_parameters=True,
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: sqlite3.Connection, record: Any) -> None:
    connection.isolation_level = None
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    begin = connection.get_execution_options().get("circledesk_begin", "BEGIN")
    connection.exec_driver_sql(begin)
