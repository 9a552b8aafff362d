"""Two versions: listing them, and settling them by a new change."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import NotFound
from circledesk.models.base import derived_id
from circledesk.models.changes import Change, ConflictRow, Ref
from circledesk.models.database import begin_write
from circledesk.models.fold import DELETED, Folded, Head, fold, over_for_all, over_to_settle
from circledesk.models.log import Log
from circledesk.models.team import Device, Person
from circledesk.said import said
from circledesk.services.facts.changed import EVERYTHING, Done
from circledesk.services.facts.exchange import ConflictView, OtherValue
from circledesk.services.own_changes import Draft, write_own
from circledesk.services.session import must_write
from circledesk.services.survivors import (
    Parent,
    branch_of,
    bring_back,
    delete_along,
    newest_change,
    survivors,
)
from circledesk.services.titles import title_of

LED = {
    "sort_name": "name", "phone_typed": "phone", "phone_check": "phone", "email_typed": "email",
}  # fmt: skip
"""Cells that follow from another: settled with it, and listed only where that one is not."""


def conflicts(session: Session) -> tuple[ConflictView, ...]:
    """Return every contested cell with the value shown and those that lost, who and when."""
    listed = session.execute(
        select(ConflictRow.row, ConflictRow.cell, ConflictRow.tbl).order_by(
            ConflictRow.tbl, ConflictRow.row, ConflictRow.cell
        )
    ).all()
    log = Log(session.connection())
    people = dict(session.execute(select(Person.id, Person.name)).all())
    devices = dict(session.execute(select(Device.id, Device.name)).all())
    views = []
    contested = {(row, cell) for row, cell, _ in listed}
    for row, cell, table in listed:
        if (row, LED.get(cell)) in contested:
            continue
        folded = fold(log.of_rows([row])[row])
        losers = folded.unseen.get(cell) or folded.heads[cell][1:]
        views.append(
            ConflictView(
                id=conflict_id(row, cell),
                table=table,
                row=row,
                cell=cell,
                shown=None if cell in folded.unseen else folded.heads[cell][0].value,
                others=tuple(_other(head, people, devices) for head in losers),
                provisional=cell in folded.provisional,
                what=title_of(session, table, row),
                now=_other(_standing(folded, cell), people, devices),
                deleted=cell in folded.unseen,
            )
        )
    named = {(view.row, view.cell) for view in views}
    for parent, living in survivors(session).items():
        if (parent[1], DELETED) not in named:
            views.append(_deleted_above(session, parent, living, people, devices))
    return tuple(sorted(views, key=lambda view: (view.table, view.row, view.cell)))


def _deleted_above(
    session: Session,
    parent: Parent,
    living: list[Parent],
    people: dict[str, str],
    devices: dict[str, str],
) -> ConflictView:
    """Return the line of a deleted row under which others live."""
    table, row = parent
    shown = fold(Log(session.connection()).of_rows([row])[row]).heads[DELETED][0]
    others = [Head(title_of(session, *child), newest_change(session, child[1])) for child in living]
    return ConflictView(
        id=conflict_id(row, DELETED),
        table=table,
        row=row,
        cell=DELETED,
        shown=None,
        others=tuple(_other(head, people, devices) for head in others),
        provisional=False,
        what=title_of(session, table, row),
        now=_other(shown, people, devices),
        deleted=True,
    )


def _standing(folded: Folded, cell: str) -> Head:
    """Return the head that is shown; for a row that was deleted, the deletion."""
    return folded.heads[DELETED if cell in folded.unseen else cell][0]


def conflict_id(row: str, cell: str) -> str:
    """Return the id of a contested cell: the same on every device."""
    return derived_id("conflict", row, cell)


def _other(head: Head, people: dict[str, str], devices: dict[str, str]) -> OtherValue:
    device = head.change.writer.partition(".")[0]
    return OtherValue(
        value=head.value,
        by=people.get(head.change.actor, ""),
        device=devices.get(device, device),
        at=datetime.fromisoformat(head.change.at),
    )


def restore_conflict(session: Session, *, conflict_id: str) -> Done:
    """Bring the value that lost back, as a new change over all heads of the cell."""
    return _settle(session, conflict_id, restore=True)


def keep_conflict(session: Session, *, conflict_id: str) -> Done:
    """Keep the value shown, as a new change over all heads of the cell."""
    return _settle(session, conflict_id, restore=False)


def _settle(session: Session, wanted: str, *, restore: bool) -> Done:
    connection = begin_write(session)
    row, cell = _find(session, wanted)
    if cell is None:
        return _settle_above(session, row, restore)
    changes = Log(connection).of_rows([row])[row]
    must_write(session, branch_of(changes[0].scope))
    folded = fold(changes)
    if restore and cell in folded.unseen:
        return _restore_edit(session, changes[0], folded.unseen[cell][0], cell)
    return _write(session, changes[0], *_choice(folded, cell, restore))


def _write(
    session: Session, like: Change, cells: dict[str, Any], over: dict[str, list[Ref]]
) -> Done:
    """Write the choice as a change of this PC, by way of a plan: the value may stand already."""
    draft = Draft(like.scope, like.table, like.row, cells, over, like.subject)
    operation = write_own(session, "conflict.settle", [draft])
    return Done(like.row, EVERYTHING, operation, said("One version was chosen."))


def _restore_edit(session: Session, row: Change, edit: Head, cell: str) -> Done:
    """Bring a deleted row back, with what went along, and in it an edit that nobody saw."""
    act = bring_back(session, (row.table, row.row))
    folded = fold(Log(session.connection()).of_rows([row.row])[row.row])
    if cell in folded.contested():
        return _write(session, row, *_cells_of(folded, cell, edit))
    return Done(row.row, EVERYTHING, act.operation, said("One version was chosen."))


def _settle_above(session: Session, row: str, restore: bool) -> Done:
    """Settle a row that was deleted while others were put under it."""
    parent = next(parent for parent in survivors(session) if parent[1] == row)
    scope = newest_change(session, row).scope
    must_write(session, branch_of(scope))
    act = (bring_back if restore else delete_along)(session, parent)
    return Done(row, EVERYTHING, act.operation, said("One version was chosen."))


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
    folded: Folded, cell: str, restore: bool
) -> tuple[dict[str, Any], dict[str, list[Ref]]]:
    """Return the cells to set and what they replace."""
    if cell in folded.unseen:
        shown = folded.heads[DELETED][0].value
        return {DELETED: shown}, {DELETED: list(over_for_all(folded))}
    heads = folded.heads[cell]
    chosen = heads[0]
    if restore:
        chosen = next((head for head in heads[1:] if head.value != chosen.value), chosen)
    return _cells_of(folded, cell, chosen)


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
