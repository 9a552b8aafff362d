"""Whether the database is locked, and what is left to do about it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LockState:
    """How a library's files lie on the disk."""

    locked: bool
    key: str
    """Where the key lies: keyring or passphrase; '' where nothing is locked."""
    on_server: bool
    """The database is on a server, which locks its own disk or does not."""
    readable: tuple[str, ...]
    """Backups that anybody can read, though the database is locked."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What an organizer sends back, so that a locked library can be opened again."""

    file: str
    passphrase: str
    """To be told by telephone; '' where it was chosen beforehand."""
