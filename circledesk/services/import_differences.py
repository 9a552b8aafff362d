"""What a file says otherwise than was changed here: kept on this PC until a person has decided.

An import never overwrites a cell that a person changed. Where a newer file has yet another value,
both stand here. A decision is remembered with the file's value: the same news does not come back.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import NotFound
from circledesk.models.base import Replicated
from circledesk.models.database import begin_write
from circledesk.models.fold import DELETED
from circledesk.models.imports import ImportDifference
from circledesk.models.rows import Kind, kinds, loaded, stored
from circledesk.said import said
from circledesk.services.called import label
from circledesk.services.facts.changed import Area, Done
from circledesk.services.facts.imports import DifferenceRow
from circledesk.services.session import action, must_write, now
from circledesk.services.survivors import branch_of
from circledesk.services.titles import title_of

TAKE = "import.take"
"""Verb of taking a file's value: later imports may bring it up to date, as what they wrote."""


@dataclass(frozen=True, slots=True)
class Found:
    """A cell that differs, as it is stored, and the name of the file that says so."""

    file: str
    table: str
    row: str
    cell: str
    ours: Any
    theirs: Any


def keep_differences(session: Session, found: Iterable[Found]) -> None:
    """Keep what differs, within the transaction of the import; what was decided stays decided."""
    held = {(one.row, one.cell): one for one in session.scalars(select(ImportDifference))}
    for one in found:
        known = held.get((one.row, one.cell))
        if known is not None and known.theirs == one.theirs:
            continue
        if known is None:
            known = ImportDifference(table=one.table, row=one.row, cell=one.cell)
            held[one.row, one.cell] = known
            session.add(known)
        known.file, known.ours, known.theirs = one.file, one.ours, one.theirs
        known.seen_at, known.settled_at = now(session), None


def differences(session: Session) -> tuple[DifferenceRow, ...]:
    """Return what is still to be decided; what became the same since, or was deleted, is not."""
    wanted = select(ImportDifference).where(ImportDifference.settled_at.is_(None))
    ordered = wanted.order_by(ImportDifference.table, ImportDifference.row, ImportDifference.cell)
    listed = (_listed(session, one) for one in session.scalars(ordered))
    return tuple(one for one in listed if one is not None)


def _listed(session: Session, one: ImportDifference) -> DifferenceRow | None:
    kind, row = _row(session, one)
    if kind is None or row is None or row.deleted_at is not None:
        return None
    ours = _value(kind, row, one.cell)
    if ours == one.theirs:
        return None
    return DifferenceRow(
        id=one.id,
        file=one.file,
        what=title_of(session, one.table, one.row),
        cell=one.cell,
        ours=ours,
        theirs=one.theirs,
        branch_id=branch_of(row.scope),
    )


def keep_ours(session: Session, *, difference_id: str) -> Done:
    """Leave the value as it is here; the same file does not ask again."""
    begin_write(session)
    one = _find(session, difference_id)
    one.settled_at = now(session)
    session.commit()
    return Done(difference_id, frozenset({Area.EXCHANGE}), "", said("Left as it is here."))


def take_theirs(session: Session, *, difference_id: str) -> Done:
    """Write the file's value; Undo brings ours back."""
    with action(session, "import.take") as act:
        one = _find(session, difference_id)
        kind, row = _row(session, one)
        if kind is None or row is None or row.deleted_at is not None:
            raise NotFound(
                "What the file speaks of was deleted here.", "Nothing is left to be decided."
            )
        must_write(session, branch_of(row.scope))
        _write(kind, row, one.cell, one.theirs)
        one.settled_at = now(session)
        session.flush()
        changed = act.changed | {Area.EXCHANGE}
        told = said("Taken from the file: {field}.", field=label(one.cell))
        return Done(one.row, frozenset(changed), act.operation, told)


def _find(session: Session, difference_id: str) -> ImportDifference:
    one = session.get(ImportDifference, difference_id)
    if one is None:
        raise NotFound("This difference is settled already.", "Look at the list again.")
    return one


def _row(session: Session, one: ImportDifference) -> tuple[Kind | None, Replicated | None]:
    kind = kinds().get(one.table)
    return kind, session.get(kind.model, one.row) if kind else None


def _value(kind: Kind, row: Replicated, cell: str) -> Any:
    columns = kind.model.__table__.columns
    values = [stored(columns[name], getattr(row, name)) for name in kind.cells[cell]]
    return values if len(values) > 1 else values[0]


def _write(kind: Kind, row: Replicated, cell: str, value: Any) -> None:
    names = kind.cells[cell]
    values = value if len(names) > 1 else [value]
    for name, each in zip(names, values, strict=True):
        if name != DELETED or each is not None:
            setattr(row, name, loaded(kind.model.__table__.columns[name], each))
