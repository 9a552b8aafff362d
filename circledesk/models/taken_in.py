"""What the imports of the last sitting changed beside the log's own tables, to take them out again.

A line for each parcel: which changes it added, and how what is remembered of its sender was before.
No cell of a change is kept here, so an erasure need not look into it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Integer, Text, delete, func, insert, select
from sqlalchemy.orm import Mapped, mapped_column

from circledesk.models.base import Local
from circledesk.models.changes import CHANGES, PEER_VECTORS, PeerRow, PutAsideRow
from circledesk.models.own_settings import read_setting

Aside = tuple[int, str, str, int, str, str, str, str, str]
"""A row of put_aside without its line: that one stands in the log since."""
_ASIDE = [column for column in PutAsideRow.__table__.columns if column.name != "line"]


class TakenInRow(Local):
    """What one parcel of the last sitting changed, to take it out again."""

    __tablename__ = "taken_in"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    sitting: Mapped[str] = mapped_column(Text)
    content: Mapped[str] = mapped_column(Text)


class Before(msgspec.Struct):
    """How this PC stood before a parcel came in."""

    device: str
    change: int
    """Greatest id of the change log."""
    peer: dict[str, Any] | None
    vector: list[tuple[str, str, int, str]]
    """What the sender had said that it holds: scope, writer, seq, mark."""
    apart: list[Aside]
    """What was kept apart; later: what of it was kept apart no more."""


class Taken(msgspec.Struct):
    """What a parcel did, and how it was before."""

    before: Before
    change: int
    """Greatest id of the change log after it."""
    writer: str
    bundle: str
    sender: str
    file: str
    made_at: str
    changes: int
    put_apart: list[tuple[str, str, int, str]]
    """Which changes it brought that are kept apart: scope, writer, seq, operation."""
    counts: dict[str, tuple[int, int]]
    final: bool
    """It brought what is never taken out: an erasure, a computer put out, cells filled again."""


def look(connection: Connection, device: str) -> Before:
    """Note how this PC stands, before a parcel of a device comes in."""
    vectors, peers = PEER_VECTORS, PeerRow.__table__
    said = connection.execute(select(vectors).where(vectors.c.device == device))
    peer = connection.execute(select(peers).where(peers.c.device == device)).one_or_none()
    return Before(
        device=device,
        change=last_change(connection),
        peer=dict(peer._mapping) if peer else None,
        vector=[(row.scope, row.writer, row.seq, row.mark) for row in said],
        apart=_apart(connection),
    )


def keep(connection: Connection, sitting: str, taken: Taken) -> None:
    """Keep what a parcel did; what other sittings did is forgotten."""
    were = {row[1:5]: row for row in taken.before.apart}
    still = {row[1:5] for row in _apart(connection)}
    taken.put_apart = sorted(still - were.keys())
    taken.before.apart = [row for key, row in were.items() if key not in still]
    table = TakenInRow.__table__
    connection.execute(delete(TakenInRow).where(table.c.sitting != sitting))
    content = msgspec.json.encode(taken).decode()
    connection.execute(insert(TakenInRow).values(sitting=sitting, content=content))


def kept(connection: Connection) -> list[Taken]:
    """Return what the parcels of the last sitting did, while nothing came after; else nothing."""
    table = TakenInRow.__table__
    rows = connection.execute(select(table.c.content).order_by(table.c.id))
    taken = [msgspec.json.decode(row.content, type=Taken) for row in rows]
    if not taken or taken[-1].writer != read_setting(connection, "writer"):
        return []
    ends = [*(one.before.change for one in taken[1:]), last_change(connection)]
    unbroken = all(one.change == end for one, end in zip(taken, ends, strict=True))
    return taken if unbroken else []


def forget(connection: Connection) -> None:
    """Forget the last sitting: its changes went on to others, or were taken out."""
    connection.execute(delete(TakenInRow))


def last_change(connection: Connection) -> int:
    """Return the greatest id of the change log: it rises with every write."""
    return connection.scalar(select(func.max(CHANGES.c.id))) or 0


def _apart(connection: Connection) -> list[Aside]:
    rows: Sequence[Any] = connection.execute(select(*_ASIDE)).all()
    return [tuple(row) for row in rows]
