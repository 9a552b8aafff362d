"""Where else a learner is: who saw her, which copies there are, paper, and texts of others."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Text, func, or_, select
from sqlalchemy.orm import Session

from circledesk.models.learners import Learner
from circledesk.models.rights import AccessRecord
from circledesk.models.rows import Kind, kinds
from circledesk.models.tables import DEVICE, PERSON
from circledesk.services.facts.own_data import Copy, NamedIn, OnPaper, OwnRow, SeenBy
from circledesk.services.living import standing_devices
from circledesk.services.session import rooms
from circledesk.services.titles import title_of


def seen_by(session: Session, ids: set[str]) -> tuple[SeenBy, ...]:
    """Return who saw, took out or printed what about her alone, on this computer."""
    people = dict(session.execute(select(PERSON.c.id, PERSON.c.name)).all())
    query = select(AccessRecord).where(AccessRecord.subject.in_(ids)).order_by(AccessRecord.at)
    return tuple(
        SeenBy(one.at, people.get(one.actor, ""), one.deed, one.what)
        for one in session.scalars(query)
    )


def copies(session: Session, branches: set[str]) -> tuple[Copy, ...]:
    """Return the backups and parcels of this folder, and the computers that hold her branch."""
    files = [
        *(("backup", file) for file in rooms(session).backups.glob("*.backup")),
        *(("parcel", file) for file in rooms(session).outbox.glob("*.circledesk")),
    ]
    found = [Copy(kind, file.name, _written_at(file.stat().st_mtime)) for kind, file in files]
    query = select(DEVICE.c.name, DEVICE.c.role, DEVICE.c.branch_id, DEVICE.c.branches)
    for name, role, home, several in session.execute(query.where(*standing_devices())):
        if role == "organizer" or branches & {home, *(several or ())}:
            found.append(Copy(role, name, None))
    return tuple(sorted(found, key=lambda one: (one.kind, one.name)))


def on_paper(session: Session, rows: Iterable[OwnRow], ids: set[str]) -> tuple[OnPaper, ...]:
    """Return the sheets and certificates that were printed with her name."""
    told = []
    for row in rows:
        if row.table == "sheet" and ids & set(row.values["learner_ids"] or ()):
            told.append(OnPaper("sheet", row.called.get("circle_id", ""), _day(row, "printed_on")))
        elif row.table == "certificate" and row.values["printed_at"]:
            told.append(OnPaper("certificate", row.values["serial"], _day(row, "printed_at")))
    return tuple(told)


def named_in(session: Session, names: set[str], own: set[str]) -> tuple[NamedIn, ...]:
    """Return where others wrote her full name; a name of one word is too common to look for."""
    wanted = sorted(name for name in names if " " in name.strip())
    if not wanted:
        return ()
    found = []
    for kind in kinds().values():
        table = kind.model.__table__
        texts = _texts(kind)
        if kind.model is Learner or not texts:
            continue
        stands = or_(*(_holds(text, name) for text in texts for name in wanted))
        query = select(table.c.id, table.c.created_at, *texts)
        for row, at, *told in session.execute(query.where(stands, table.c.id.not_in(own))):
            where = tuple(
                column.name
                for column, text in zip(texts, told, strict=True)
                if any(name.lower() in (text or "").lower() for name in wanted)
            )
            title = str(title_of(session, kind.table, row))
            found.append(NamedIn(kind.table, title, at, row, where))
    return tuple(found)


def _texts(kind: Kind) -> list[Any]:
    """Return the columns of a table in which people write."""
    return [
        column
        for column in kind.model.__table__.columns
        if isinstance(column.type, Text)
        and not column.name.endswith("_id")
        and column.name not in kind.json_columns
    ]


def _holds(column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    return func.lower(column).contains(name.lower(), autoescape=True)


def _day(row: OwnRow, column: str) -> date | None:
    text = row.values[column]
    return datetime.fromisoformat(text).date() if text else None


def _written_at(stamp: float) -> datetime:
    return datetime.fromtimestamp(stamp, UTC)
