"""Reading text of a damaged file that is no UTF-8: it comes as something that no text equals."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection

from circledesk.models.server import on_server


@contextmanager
def any_text(connection: Connection) -> Iterator[None]:
    """Read such text too on this connection for a while; on a server there is none."""
    if on_server(connection):
        yield
        return
    raw: Any = connection.connection.driver_connection
    before, raw.text_factory = raw.text_factory, decoded
    try:
        yield
    finally:
        raw.text_factory = before


def decoded(told: bytes) -> str:
    """Return bytes as text, those that are none as lone surrogates."""
    return told.decode("utf-8", "surrogateescape")


def encoded(value: Any) -> Any:
    """Return a value as SQLite finds it again: text as its bytes, be they text or not."""
    return value.encode("utf-8", "surrogateescape") if isinstance(value, str) else value
