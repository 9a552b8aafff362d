"""The session writes the change log itself, in the same transaction as the rows.

No service can forget it: an ORM flush of a replicated row is turned into changes here. What would
go round the flush is refused: bulk statements on replicated tables (see `guard`), physical deletes,
SQL expressions as values, a row that changes its scope.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, event, inspect, select
from sqlalchemy.orm import Session, UOWTransaction
from sqlalchemy.sql import ClauseElement

from circledesk.models import guard
from circledesk.models.base import Replicated, utc_text
from circledesk.models.changes import STRIPPED, Change, ConflictRow, Ref
from circledesk.models.erasing import strip_erased
from circledesk.models.every import every_table
from circledesk.models.fold import (
    DELETED,
    Folded,
    fold,
    over_for_all,
    over_for_edit,
    over_to_settle,
)
from circledesk.models.log import Log, greatest_lamport, read_setting, write_settings
from circledesk.models.log_search import erased_subjects
from circledesk.models.refold import refold, relist_contested, waiting_among
from circledesk.models.rows import NOT_CELLS, Kind, kind_of, kinds, stored
from circledesk.models.trust import REVOCATION


@dataclass(slots=True)
class Operation:
    """The user's action that the session is in the middle of."""

    verb: str
    at: datetime
    actor: str = ""
    id: str = field(default_factory=lambda: os.urandom(8).hex())
    tables: set[str] = field(default_factory=set)
    """Tables touched so far."""
    changes: int = 0


def current_operation(session: Session) -> Operation:
    """Return the action under way. A write outside one is a defect of the caller."""
    operation = session.info.get("operation")
    if not isinstance(operation, Operation):
        raise RuntimeError("a replicated row was written outside an action")
    return operation


def listen(session_class: type[Session]) -> None:
    """Write changes beside every flush of sessions of this class."""
    event.listen(session_class, "before_flush", _before_flush)
    event.listen(session_class, "after_flush", _after_flush)
    event.listen(session_class, "after_soft_rollback", _after_rollback)


def _before_flush(session: Session, context: UOWTransaction, instances: Any) -> None:
    every_table()  # a flush puts parents before children, by what their tables name
    replicated = [o for o in (*session.new, *session.dirty) if isinstance(o, Replicated)]
    gone = [o for o in session.deleted if isinstance(o, Replicated)]
    if replicated or gone:
        at = current_operation(session).at
        for row in gone:
            session.add(row)
            row.deleted_at = at
        new = set(session.new)
        for row in replicated:
            _must_be_written_by_a_plan(row)
            _must_be_values(row)
            if row in new:
                row.created_at = row.created_at or at
                row.scope = row.scope_of()
            elif row.scope_of() != row.scope:
                raise RuntimeError(f"{type(row).__name__} {row.id} would leave its scope")
    guard.opened(session.connection(), True)


def _must_be_written_by_a_plan(row: Replicated) -> None:
    """Refuse a row that says which changes count: a plan folds the log anew with it."""
    if row.__tablename__ == REVOCATION:
        raise RuntimeError("a revocation is written by services.own_changes")


def _must_be_values(row: Replicated) -> None:
    for name, value in row.__dict__.items():
        if isinstance(value, ClauseElement):
            raise RuntimeError(f"{row.__tablename__}.{name} was given a SQL expression")


def _after_rollback(session: Session, previous: Any) -> None:
    session.info.pop("log", None)


def _after_flush(session: Session, context: UOWTransaction) -> None:
    connection = session.connection()
    guard.opened(connection, False)
    new = set(session.new)
    order = {name: place for place, name in enumerate(kinds())}
    rows = [o for o in (*new, *session.dirty) if isinstance(o, Replicated)]
    rows.sort(key=lambda o: (order[o.__tablename__], inspect(o).insert_order or 0, o.id))
    drafts = [draft for row in rows if (draft := _cells_set(row, row in new))]
    if drafts:
        _write(session, connection, drafts, new)


@dataclass(slots=True)
class _Draft:
    row: Replicated
    kind: Kind
    cells: dict[str, Any]


def _cells_set(row: Replicated, is_new: bool) -> _Draft | None:
    """Collect the cells of a row that this flush sets, with their new values."""
    kind = kind_of(type(row))
    state = inspect(row)
    columns = row.__table__.columns
    touched: set[str] = set()
    for name in kind.columns:
        if name in NOT_CELLS:
            continue
        value = getattr(row, name) if is_new else None
        if is_new:
            if stored(columns[name], value) != kind.defaults[name]:
                touched.add(name)
        elif (history := state.attrs[name].history).has_changes():
            after: Any = getattr(row, name)
            before = next(iter(history.deleted or (None,)))
            if stored(columns[name], before) != stored(columns[name], after):
                touched.add(name)
    if not touched:
        return None
    cells: dict[str, Any] = {}
    for name in kind.columns:
        if name in touched:
            cell = kind.cell_of[name]
            values = [stored(columns[part], getattr(row, part)) for part in kind.cells[cell]]
            cells[cell] = values if len(values) > 1 else values[0]
    return _Draft(row, kind, cells)


def _write(session: Session, connection: Connection, drafts: list[_Draft], new: set[Any]) -> None:
    operation = current_operation(session)
    at = utc_text(operation.at)
    log = Log(connection)
    before = log.of_rows([draft.row.id for draft in drafts if draft.row not in new])
    old = {row: fold(some) for row, some in before.items()}
    writer = read_setting(connection, "writer")
    lamport = greatest_lamport(connection)
    held = log.vector_among({draft.row.scope for draft in drafts})
    seqs: dict[str, int] = {}
    changes: list[Change] = []
    for draft in drafts:
        cells = draft.cells
        if draft.row in new and cells.get("created_at") == at:
            del cells["created_at"]
        lamport += 1
        scope = draft.row.scope
        seqs[scope] = seqs.get(scope, held.get((scope, writer), (0, ""))[0]) + 1
        folded = old.get(draft.row.id)
        changes.append(
            Change(
                scope=scope,
                writer=writer,
                seq=seqs[scope],
                operation=operation.id,
                verb=operation.verb,
                at=at,
                actor=operation.actor,
                lamport=lamport,
                table=draft.kind.table,
                row=draft.row.id,
                cells=tuple(cells),
                values=list(cells.values()),
                over=_over(cells, folded, session.info.get("settling", False)),
                subject=draft.row.subject_of(),
            )
        )
        operation.tables.add(draft.kind.table)
    _append(connection, log, changes)
    _tend_lists(connection, old, [draft.row.id for draft in drafts if draft.row in new])
    operation.changes += len(changes)
    write_settings(connection, {"lamport": str(lamport)})


def _append(connection: Connection, log: Log, changes: list[Change]) -> None:
    """Add changes to the log; of learners who were erased only what names nobody."""
    told = any(change.subject for change in changes)
    kept = strip_erased(changes, erased_subjects(connection) if told else set())
    log.append(kept)
    refold(connection, {c.row for c in kept if c.kind == STRIPPED})


def _over(cells: dict[str, Any], folded: Folded | None, settling: bool) -> dict[str, list[Ref]]:
    if folded is None:
        return {}
    named: dict[str, list[Ref]] = {}
    for cell, value in cells.items():
        if cell == DELETED and value is not None:
            refs = over_for_all(folded)
        elif cell == DELETED or settling:
            refs = over_to_settle(folded, cell)
        else:
            refs = over_for_edit(folded, cell)
        if refs:
            named[cell] = refs
    return named


def _tend_lists(connection: Connection, old: dict[str, Folded], new: list[str]) -> None:
    """Keep the lists of two versions and of waiting rows true.

    An edit may settle a contested cell, or be unseen by an earlier deletion. A new row may be one
    that waited here (its id is derived), or the parent of some that did.
    """
    table: Table = ConflictRow.__table__  # type: ignore[assignment]
    listed = set(connection.execute(select(table.c.row)).scalars())
    relist_contested(connection, {r for r, was in old.items() if was.deleted or r in listed})
    refold(connection, waiting_among(connection, new))
