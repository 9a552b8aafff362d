"""Two versions: settling them by a new change. Reading is in `versions`."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import NotFound
from circledesk.models.changes import Change, ConflictRow, Ref
from circledesk.models.database import begin_write
from circledesk.models.fold import DELETED, Folded, Head, fold, over_for_all, over_to_settle
from circledesk.models.log import Log
from circledesk.said import said
from circledesk.services.facts.changed import EVERYTHING, Done, Settled
from circledesk.services.own_changes import Draft, write_own
from circledesk.services.roles import must_do
from circledesk.services.session import must_write
from circledesk.services.survivors import (
    branch_of,
    bring_back,
    delete_along,
    newest_change,
    survivors,
)
from circledesk.services.versions import LED, conflict_id
from circledesk.services.versions import conflicts as conflicts

CHOSEN = said("One version was chosen.")


def restore_conflict(session: Session, *, conflict_id: str, version: str = "") -> Done:
    """Bring the value that lost back, as a new change over all heads of the cell.

    Of several that lost, `version` names one (`OtherValue.id`); else the greatest that differs.
    """
    return settle_cell(session, *_find(session, conflict_id), restore=True, version=version)


def keep_conflict(session: Session, *, conflict_id: str) -> Done:
    """Keep the value shown, as a new change over all heads of the cell."""
    return settle_cell(session, *_find(session, conflict_id), restore=False)


def settle_cell(
    session: Session, row: str, cell: str | None, *, restore: bool, version: str = ""
) -> Done:
    """Settle a contested cell; no cell: a deleted row under which others live."""
    connection = begin_write(session)
    must_do(connection, "conflict.settle")
    if cell is None:
        return _settle_above(session, row, restore)
    changes = Log(connection).of_rows([row])[row]
    must_write(session, branch_of(changes[0].scope))
    folded = fold(changes)
    if restore and cell in folded.unseen:
        edit = _named(folded.unseen[cell], version) or folded.unseen[cell][0]
        return _restore_edit(session, changes[0], edit, cell)
    return _write(session, changes[0], *_choice(folded, cell, restore, version))


def _write(
    session: Session, like: Change, cells: dict[str, Any], over: dict[str, list[Ref]]
) -> Done:
    """Write the choice as a change of this PC, by way of a plan: the value may stand already."""
    draft = Draft(like.scope, like.table, like.row, cells, over, like.subject)
    operation = write_own(session, "conflict.settle", [draft])
    return Settled(like.row, EVERYTHING, operation, CHOSEN)


def _restore_edit(session: Session, row: Change, edit: Head, cell: str) -> Done:
    """Bring a deleted row back, with what went along, and in it an edit that nobody saw."""
    act = bring_back(session, (row.table, row.row))
    folded = fold(Log(session.connection()).of_rows([row.row])[row.row])
    if cell in folded.contested():
        return _write(session, row, *_cells_of(folded, cell, edit))
    return Settled(row.row, EVERYTHING, act.operation, CHOSEN)


def _settle_above(session: Session, row: str, restore: bool) -> Done:
    """Settle a row that was deleted while others were put under it."""
    parent = next(parent for parent in survivors(session) if parent[1] == row)
    scope = newest_change(session, row).scope
    must_write(session, branch_of(scope))
    act = (bring_back if restore else delete_along)(session, parent)
    return Settled(row, EVERYTHING, act.operation, CHOSEN)


def _find(session: Session, wanted: str) -> tuple[str, str | None]:
    """Return the row and cell of an id; no cell where the row lives under a deleted one."""
    for row, cell in session.execute(select(ConflictRow.row, ConflictRow.cell)):
        if conflict_id(row, cell) == wanted:
            return row, cell
    for _, row in survivors(session):
        if conflict_id(row, DELETED) == wanted:
            return row, None
    raise NotFound(
        "There is no such pair of versions any more.",
        "List them again (list conflicts); it may have been settled elsewhere.",
    )


def _choice(
    folded: Folded, cell: str, restore: bool, version: str = ""
) -> tuple[dict[str, Any], dict[str, list[Ref]]]:
    """Return the cells to set and what they replace."""
    heads = folded.heads[cell]
    kept = {DELETED: folded.heads[DELETED][0].value} if folded.deleted and cell != DELETED else {}
    named = {DELETED: over_for_all(folded)} if kept else {}
    if cell in folded.unseen and not Folded.differ(cell, heads):
        return kept, named
    chosen = heads[0]
    if restore:
        other = next((head for head in heads[1:] if head.value != chosen.value), chosen)
        chosen = _named(heads, version) or other
    cells, over = _cells_of(folded, cell, chosen)
    return cells | kept, over | named  # the deletion once more: else it had not seen this choice


def _named(heads: list[Head], version: str) -> Head | None:
    return next((h for h in heads if f"{h.change.operation}.{h.change.seq}" == version), None)


def _cells_of(
    folded: Folded, cell: str, chosen: Head
) -> tuple[dict[str, Any], dict[str, list[Ref]]]:
    """Return a cell and those that follow from it, as a head has them, and what they replace."""
    cells = {cell: chosen.value}
    for led in (led for led, lead in LED.items() if lead == cell):
        if led in chosen.change.cells:
            cells[led] = chosen.change.values[chosen.change.cells.index(led)]
        elif led in folded.contested():
            cells[led] = folded.heads[led][0].value
    return cells, {name: over_to_settle(folded, name) for name in cells}
