"""Writes a planned board through the session, which writes the change log beside it."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.interop.p2pu.board import Board, Row
from circledesk.models.base import Replicated
from circledesk.models.rows import kinds
from circledesk.models.statements import in_blocks


def write(session: Session, board: Board) -> None:
    """Write the planned rows, parents before children. Call it inside an action."""
    planned: dict[type[Replicated], list[Row]] = {}
    for row in board.written():
        planned.setdefault(row.model, []).append(row)
    for kind in kinds().values():
        rows = planned.get(kind.model, [])
        session.add_all(kind.model(id=row.id, **row.values) for row in rows if row.is_new)
        _update(session, kind.model, {row.id: row for row in rows if not row.is_new})
        session.flush()


def _update(session: Session, model: type[Replicated], rows: dict[str, Row]) -> None:
    for block in in_blocks(sorted(rows)):
        statement = select(model).where(model.id.in_(block))
        for found in session.scalars(statement.execution_options(populate_existing=True)):
            for column, value in rows[found.id].sets.items():
                setattr(found, column, value)
