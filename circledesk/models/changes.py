"""The change log as tables of this PC, and one change as a value.

The log is a set: a change *is* its (scope, writer, seq, operation). Names that repeat (scopes,
writers, operations, the list of cells that a change sets) stand once in a small table and are
meant by number, so that a change costs little on disk and in an import.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import BigInteger, Column, Index, Integer, Table, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from circledesk.models.base import Base, JsonText, Local

PUT = 0
ERASE = 1
STRIPPED = 2
"""A put whose cells an erasure took; its place in the log, its mark and what it replaced stay."""

SUM = BigInteger().with_variant(Integer(), "sqlite")  # 63 bits: more than a server's Integer has

LARGEST_JUMP = 1 << 32
"""A lamport number further ahead than this is no clock but an attack, or damage."""


class Ref(NamedTuple):
    """Names one change within its scope: who wrote it, its number, the operation's random id."""

    writer: str
    seq: int
    operation: str


class Change(NamedTuple):
    """One change, as it stands in the log and in a bundle.

    `values` are the new values of `cells`, in their order. `over` gives for a cell the changes
    that bear the value the person saw; for a deletion those of all cells of the row.
    """

    scope: str
    writer: str
    seq: int
    operation: str
    verb: str
    at: str
    actor: str
    lamport: int
    table: str
    row: str
    cells: tuple[str, ...]
    values: list[Any]
    over: dict[str, list[Ref]]
    subject: str | None
    kind: int = PUT

    @property
    def ref(self) -> Ref:
        """The name by which other changes mean this one."""
        return Ref(self.writer, self.seq, self.operation)

    @property
    def rank(self) -> tuple[int, str, int, str]:
        """The order that decides which of several heads is shown."""
        return (self.lamport, self.writer, self.seq, self.operation)


# Tables that only the log's own statements touch: plain, since mapping a class costs start-up.

SCOPES = Table(
    "log_scope",
    Base.metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("digest", Text, nullable=False, default="0" * 32),
)
"""Scopes met so far, each with the digest of its changes (128 bits, hex)."""

SHAPES = Table(
    "log_shape",
    Base.metadata,
    Column("id", Integer, primary_key=True),
    Column("tbl", Text, nullable=False),
    Column("cells", Text, nullable=False),
    UniqueConstraint("tbl", "cells"),
)
"""A table and the list of cells that a change sets, as JSON."""

CHANGES = Table(
    "log_change",
    Base.metadata,
    Column("id", Integer, primary_key=True),
    Column("scope", Integer, nullable=False),
    Column("writer", Integer, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("operation", Integer, nullable=False, index=True),
    Column("lamport", Integer, nullable=False),
    Column("shape", Integer, nullable=False),
    Column("row", Text, nullable=False, index=True),
    Column("kind", Integer, nullable=False, default=PUT),
    Column("subject", Text),
    Column("cells", Text, nullable=False),
    Column("over", Text, nullable=False, default=""),
    Column("own_sum", SUM, nullable=False),
    UniqueConstraint("scope", "writer", "seq", "operation"),
)
"""The changes. `cells` and `over` are JSON; `over` is empty on a first write. `own_sum`: `sums`."""

VECTOR = Table(
    "log_vector",
    Base.metadata,
    Column("scope", Integer, primary_key=True),
    Column("writer", Integer, primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("mark", Text, nullable=False),
)
"""How far a writer of a scope is held, and its mark (128 bits, hex)."""

PEER_VECTORS = Table(
    "peer_vector",
    Base.metadata,
    Column("device", Text, primary_key=True),
    Column("scope", Text, primary_key=True),
    Column("writer", Text, primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("mark", Text, nullable=False),
)
"""What another device said, in its own signed bundle, that it holds."""

SETTINGS = Table(
    "setting",
    Base.metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
"""Settings of this PC: which device and writer it is, the clock, what was chosen here."""


class WriterRow(Local):
    """A writer met so far: `<device id>.<life>`."""

    __tablename__ = "log_writer"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    uid: Mapped[str] = mapped_column(Text, unique=True)


class OperationRow(Local):
    """A user's action: a random id (64 bits, hex), a verb, when and by whom."""

    __tablename__ = "log_operation"
    __table_args__ = (Index(None, "at"),)  # the newest is asked for by every report
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    uid: Mapped[str] = mapped_column(Text, unique=True)
    writer: Mapped[int] = mapped_column(Integer)
    verb: Mapped[str] = mapped_column(Text)
    at: Mapped[str] = mapped_column(Text)
    actor: Mapped[str] = mapped_column(Text, default="")
    own_sum: Mapped[int] = mapped_column(SUM)
    """Tells whether the verb, the time or the person was altered since (`sums.operation_sum`)."""
    in_doubt: Mapped[int] = mapped_column(Integer, default=0)
    """1: they were altered, and no backup held them: who and when cannot be told for certain."""


class ConflictRow(Local):
    """A contested cell, found by folding; which values is read from the log when listed."""

    __tablename__ = "log_conflict"
    row: Mapped[str] = mapped_column(Text, primary_key=True)
    cell: Mapped[str] = mapped_column(Text, primary_key=True)
    tbl: Mapped[str] = mapped_column(Text)


class WaitingRow(Local):
    """A row whose parent is not here yet; it stays in the log and appears with the parent."""

    __tablename__ = "log_waiting"
    __table_args__ = (Index(None, "parent"),)
    row: Mapped[str] = mapped_column(Text, primary_key=True)
    tbl: Mapped[str] = mapped_column(Text)
    parent_tbl: Mapped[str] = mapped_column(Text)
    parent: Mapped[str] = mapped_column(Text)


class UndoneRow(Local):
    """An operation of this PC that was taken back, and the operation that did it."""

    __tablename__ = "log_undone"
    operation: Mapped[str] = mapped_column(Text, primary_key=True)
    by: Mapped[str] = mapped_column(Text)


class ErasedRow(Local):
    """A subject that was erased: what comes of it in that scope is stripped, for ever."""

    __tablename__ = "erased_subject"
    scope: Mapped[str] = mapped_column(Text, primary_key=True)
    subject: Mapped[str] = mapped_column(Text, primary_key=True)
    source: Mapped[str] = mapped_column(Text)
    """log: an erasure there says so; memory: the machine remembers one from before a restore."""


class NoticeRow(Local):
    """Something this PC found out that a person should know: a restored copy, a new writer."""

    __tablename__ = "notice"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    at: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    """restored-peer or new-writer."""
    words: Mapped[str] = mapped_column(Text)
    """The sentence as `said.Sentence.kept` writes it."""
    seen_at: Mapped[str | None] = mapped_column(Text)


class PutAsideRow(Local):
    """A change from outside the sender's reach, kept for a person to check; applied nowhere."""

    __tablename__ = "put_aside"
    __table_args__ = (UniqueConstraint("scope", "writer", "seq", "operation"),)
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    scope: Mapped[str] = mapped_column(Text)
    writer: Mapped[str] = mapped_column(Text)
    seq: Mapped[int] = mapped_column(Integer)
    operation: Mapped[str] = mapped_column(Text)
    sender: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    """handed-back: what others wrote, to be taken as it is; out-of-bounds: to be written anew."""
    why: Mapped[str] = mapped_column(Text)
    line: Mapped[str] = mapped_column(Text)
    """The change as JSON, whole."""
    received_at: Mapped[str] = mapped_column(Text)


class PeerRow(Local):
    """A device heard of, and what became of its request to join.

    `state`: invited, requested, active. `request` is what its bundle carried.
    """

    __tablename__ = "peer"
    device: Mapped[str] = mapped_column(Text, primary_key=True)
    name: Mapped[str] = mapped_column(Text, default="")
    branch: Mapped[str] = mapped_column(Text, default="")
    state: Mapped[str] = mapped_column(Text)
    request: Mapped[str] = mapped_column(Text, default="")
    last_bundle: Mapped[str | None] = mapped_column(Text)
    last_bundle_at: Mapped[str | None] = mapped_column(Text)
    last_sent_at: Mapped[str | None] = mapped_column(Text)
    certificate: Mapped[str] = mapped_column(Text, default="")
    """As its bundle carried it: of a PC whose row is not here."""
    agreed_at: Mapped[str | None] = mapped_column(Text)
    """When its bundle last said that both ends hold the same."""
    locked: Mapped[str | None] = mapped_column(Text)
    """Whether its database is locked, as its newest bundle says: yes or no; else not known."""


class InvitationSecretRow(Local):
    """The secret of an invitation for a PC, with which its request to join is proved."""

    __tablename__ = "device_invitation"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    branch: Mapped[str] = mapped_column(Text)
    secret: Mapped[str] = mapped_column(Text)
    created_at: Mapped[str] = mapped_column(Text)
    used_by: Mapped[str | None] = mapped_column(Text)
    role: Mapped[str] = mapped_column(Text, default="branch")
    branches: Mapped[list[str]] = mapped_column(JsonText, default=list)
    """Where they are several; `branch` is the PC's home."""


class ReceiptRow(Local):
    """A bundle that was brought in, waits or was refused: the history people see."""

    __tablename__ = "receipt"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    bundle: Mapped[str] = mapped_column(Text)
    sender: Mapped[str] = mapped_column(Text)
    file: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(Text)
    at: Mapped[str] = mapped_column(Text)
    changes: Mapped[int] = mapped_column(Integer, default=0)
    reason: Mapped[str] = mapped_column(Text, default="")
    made_at: Mapped[str] = mapped_column(Text, default="")


class WeekMessageRow(Local):
    """What a branch told of a meeting in a message (see services.week_message); never a change."""

    __tablename__ = "week_message"
    meeting: Mapped[str] = mapped_column(Text, primary_key=True)
    """The meeting's id in short (`week_code.tag_of`): its row may come later."""
    branch: Mapped[str] = mapped_column(Text, primary_key=True)
    device: Mapped[str] = mapped_column(Text)
    sent: Mapped[str] = mapped_column(Text)
    came: Mapped[int | None]
    signed_up: Mapped[int]
    rating: Mapped[int | None]
    new_signups: Mapped[int]
