"""What all tables share: ids, column types, the replicated row and the local table.

A *replicated* row is written into the change log beside every write (see `changes`) and travels in
bundles. It names its scope itself: `scope_of` is the model's word, no caller sets it. Dates, times
and instants are kept as ISO 8601 text, so that a cell of the log and a column of the table hold the
same value and a file can be read without us.
"""

from __future__ import annotations

import os
import time
import uuid
from datetime import UTC, date, datetime
from datetime import time as wall_time
from typing import Any, ClassVar

import msgspec
from sqlalchemy import ForeignKey, MetaData, String, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

NAMESPACE = uuid.UUID("6b1f3f8e-3c1f-5d7b-9c86-0d4a2f6e71aa")
"""Name space of all derived ids (UUIDv5), fixed for ever: a new one would split rows in two."""

_RANDOM_BITS = 74
"""Of a UUIDv7: what version and variant leave free behind the milliseconds."""
_last_free = 0


def new_id() -> str:
    """Return a new UUIDv7 (RFC 9562): 48 bits of Unix milliseconds, then random bits.

    Ids made one after another by one process rise, so that they also order rows of one instant.
    """
    global _last_free
    free = time.time_ns() // 1_000_000 << _RANDOM_BITS
    free |= int.from_bytes(os.urandom(10), "big") >> 80 - _RANDOM_BITS
    if free <= _last_free:
        free = _last_free + 1 + int.from_bytes(os.urandom(4), "big")
    _last_free = free
    high, low = free >> 62, free & (1 << 62) - 1
    number = (high >> 12) << 80 | 0x7 << 76 | (high & 0xFFF) << 64 | 0x2 << 62 | low
    return str(uuid.UUID(int=number))


def derived_id(*parts: str) -> str:
    """Return the UUIDv5 of the ids it joins: two PCs that mean the same row meet in one row."""
    return str(uuid.uuid5(NAMESPACE, "\x1f".join(parts)))


class LocalDate(TypeDecorator[date]):
    """A calendar date, kept as YYYY-MM-DD."""

    impl = String(10)
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        return None if value is None else date.fromisoformat(value)


class LocalTime(TypeDecorator[wall_time]):
    """A wall-clock time of day, kept as HH:MM: a meeting at 14:00 stays at 14:00."""

    impl = String(5)
    cache_ok = True

    def process_bind_param(self, value: wall_time | None, dialect: Dialect) -> str | None:
        return None if value is None else value.strftime("%H:%M")

    def process_result_value(self, value: str | None, dialect: Dialect) -> wall_time | None:
        return None if value is None else wall_time.fromisoformat(value)


def utc_text(value: datetime) -> str:
    """Return an instant as `2018-08-07T10:00:00.123Z`; an instant without a zone is refused."""
    if value.tzinfo is None:
        raise ValueError("an instant needs a zone")
    text = value.astimezone(UTC).isoformat(timespec="milliseconds")
    return text.replace("+00:00", "Z")


class UtcTime(TypeDecorator[datetime]):
    """An instant in UTC, kept as ISO 8601 with milliseconds and Z."""

    impl = String(24)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else utc_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class JsonText(TypeDecorator[Any]):
    """A JSON value kept as compact text, the same on every database."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else msgspec.json.encode(value).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else msgspec.json.decode(value)


class Base(DeclarativeBase):
    """Common ground of every table, with stable names for constraints and indexes."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        date: LocalDate(),
        wall_time: LocalTime(),
        datetime: UtcTime(),
        dict[str, Any]: JsonText(),
        list[str]: JsonText(),
        str: Text(),
    }


class Replicated(Base):
    """A row that travels: born in one scope, never leaving it, never physically deleted.

    `joined_cells` names columns that mean something only together (a meeting's date and time):
    they are one cell of the log, its value the list of theirs in this order. A later version
    never changes such a list, it adds a new one.
    """

    __abstract__ = True
    joined_cells: ClassVar[dict[str, tuple[str, ...]]] = {}
    kept: ClassVar[tuple[str, ...]] = ()
    """Cells that stay when the row's subject is erased: what counts and registers are made of."""
    blank: ClassVar[dict[str, Any]] = {}
    """Stored values of a row whose subject was erased, where nothing else is left."""

    id: Mapped[str] = mapped_column(String(36), primary_key=True, default=new_id, sort_order=-3)
    scope: Mapped[str] = mapped_column(String(48), sort_order=-2)
    created_at: Mapped[datetime | None] = mapped_column(sort_order=90)
    deleted_at: Mapped[datetime | None] = mapped_column(sort_order=91)

    def scope_of(self) -> str:
        """Return the scope this row is born in: team, organizers, public:<id> or branch:<id>."""
        raise TypeError(f"{type(self).__name__} names no scope")

    def subject_of(self) -> str | None:
        """Return the id of the learner whom the row is about, if any."""
        return None

    @classmethod
    def without_names(cls, cell: str, value: Any) -> Any:
        """Return what stays of a kept cell's value when the row's subject is erased."""
        return value


def parent(target: str) -> ForeignKey:
    """Return a reference to what must be here before the row is shown.

    Checked at commit, so that rows of one action may come in any order.
    """
    return ForeignKey(target, deferrable=True, initially="DEFERRED")


class Local(Base):
    """A table of this PC alone: outside the log, never in a bundle."""

    __abstract__ = True


TEAM = "team"
ORGANIZERS = "organizers"


def public_scope(branch_id: str) -> str:
    """Return the scope that all read and the branch writes."""
    return f"public:{branch_id}"


def branch_scope(branch_id: str) -> str:
    """Return the scope that only the branch and organizers read."""
    return f"branch:{branch_id}"
