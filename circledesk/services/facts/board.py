"""The notice board: notices, their files, and who read them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

LARGEST_FILE = 2_000_000
"""Bytes; what is larger is too much for a flash disk that goes round all branches."""
MOST_FILES = 5
"""At one notice."""


@dataclass(frozen=True, slots=True)
class FileIn:
    """A file with its bytes, on its way in or out."""

    name: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class NoticeFile:
    """A file of a notice, without its bytes."""

    id: str
    name: str
    mime: str
    size: int
    opens: bool
    """Whether it is of a kind that can be opened; others are only saved."""


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """A notice. Instants are in the team's zone."""

    id: str
    title: str
    text: str
    asks: bool
    posted_at: datetime
    until: date | None
    branch_id: str
    """Empty: for all branches."""
    branch: str
    by: str
    files: tuple[NoticeFile, ...] = ()
    shown: bool = True
    """It still hangs: it was not taken down, and its last day is not over."""
    read: int = 0
    of: int = 0
    """How many of how many branches read it, as this computer knows."""
    answers: int = 0
    read_at: datetime | None = None
    """When this computer's own branch read it."""
    answer: str = ""
    """What this computer's own branch answered."""


@dataclass(frozen=True, slots=True)
class ReadBy:
    """A branch that has, or has not, read a notice."""

    branch_id: str
    branch: str
    read_at: datetime | None
    by: str
    answer: str
    computer: bool
    """It has a computer on which the notice can arrive."""


@dataclass(frozen=True, slots=True)
class NoticePage:
    """All that the page of a notice shows."""

    row: NoticeRow
    readers: tuple[ReadBy, ...]
    """Those who read it first, the latest on top; then those who did not, by name."""
