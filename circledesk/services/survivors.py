"""Living rows under a deleted parent: added here while the parent was deleted there.

They are hidden with their parent. Like an unseen edit they are listed as two versions, once a
parent: restoring brings the parent back with all that its deletion took along, keeping deletes
them too. Which there are follows from the rows alone, so every device lists the same.
"""

from __future__ import annotations

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from circledesk.models.base import Replicated
from circledesk.models.changes import Change
from circledesk.models.fold import DELETED, fold
from circledesk.models.log import Log
from circledesk.models.rows import kinds
from circledesk.services.session import Action, action, may_write

APART = frozenset({"certificate", "sheet"})
"""Tables whose rows outlive their parent by rule: an issued certificate, a sheet on paper."""

Parent = tuple[str, str]
"""(table, id) of a deleted row."""


def survivors(session: Session) -> dict[Parent, list[Parent]]:
    """Return the living rows under each deleted one."""
    found: dict[Parent, list[Parent]] = {}
    gone = {table for table in _parents() if _any_deleted(session, table)}
    for kind in kinds().values():
        if kind.table in APART:
            continue
        for column, above in kind.parents:
            if column in kind.required and above in gone:
                for row, living in _living_under(session, kind.table, column, above):
                    found.setdefault((above, row), []).append((kind.table, living))
    return found


def _parents() -> set[str]:
    return {above for kind in kinds().values() for _, above in kind.parents}


def _any_deleted(session: Session, table: str) -> bool:
    rows = _table(table)
    return (
        session.scalar(select(rows.c.id).where(rows.c.deleted_at.is_not(None)).limit(1)) is not None
    )


def _living_under(session: Session, table: str, column: str, above: str) -> list[tuple[str, str]]:
    """Return (deleted, living) ids, by the living. Begins at the deleted, which are few: a join in
    the order of the children's ids would read every one of them.
    """
    child, parent = _table(table), _table(above)
    deleted = select(parent.c.id).where(parent.c.deleted_at.is_not(None))
    query = select(child.c[column], child.c.id).where(
        child.c[column].in_(deleted), child.c.deleted_at.is_(None)
    )
    return sorted(map(tuple, session.execute(query)), key=lambda pair: pair[1])


def _table(name: str) -> Table:
    table: Table = kinds()[name].model.__table__  # type: ignore[assignment]
    return table


def branch_of(scope: str) -> str | None:
    """Return the branch whose PCs write a scope; none where only organizers do."""
    return scope.partition(":")[2] or None


def newest_change(session: Session, row: str) -> Change:
    """Return the change that a living row shows last."""
    return max(Log(session.connection()).of_rows([row])[row], key=lambda change: change.rank)


def bring_back(session: Session, parent: Parent) -> Action:
    """Restore a deleted row, what its deletion took along, and what it lies in itself."""
    with action(session, "conflict.settle", settling=True) as act:
        log = Log(session.connection())
        above = [parent]
        while above:
            table, row = above.pop()
            kept = session.get_one(kinds()[table].model, row)
            deletion = fold(log.of_rows([row])[row]).heads[DELETED][0].change
            for change in log.of_operation(deletion.operation):
                _undelete(session, log, change)
            above += _deleted_above(session, kept)
    return act


def delete_along(session: Session, parent: Parent) -> Action:
    """Delete the living rows under a deleted one, and those under them."""
    with action(session, "conflict.settle") as act:
        while living := survivors(session).get(parent, []):
            for table, row in living:
                session.delete(session.get_one(kinds()[table].model, row))
            session.flush()
            for each in living:
                if each in survivors(session):
                    delete_along(session, each)
    return act


def _undelete(session: Session, log: Log, change: Change) -> None:
    """Take back one deletion of an action, where it still stands."""
    kind = kinds().get(change.table)
    row = session.get(kind.model, change.row) if kind and DELETED in change.cells else None
    if row is None or row.deleted_at is None or not may_write(session, branch_of(change.scope)):
        return
    shown = fold(log.of_rows([change.row])[change.row]).heads[DELETED][0].change
    if shown.operation == change.operation:
        row.deleted_at = None


def _deleted_above(session: Session, row: Replicated) -> list[Parent]:
    kind = kinds()[row.__tablename__]
    found = []
    for column, table in kind.parents:
        above = session.get(kinds()[table].model, getattr(row, column) or "")
        if column in kind.required and above is not None and above.deleted_at is not None:
            found.append((table, above.id))
    return found
