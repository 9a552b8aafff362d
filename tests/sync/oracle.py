"""What must be listed and named, worked out from the log alone and slowly: the tests' own word.

It knows nothing of `models.fold`, so that a fold which forgets a loser everywhere alike is caught.
"""

from __future__ import annotations

from collections.abc import Iterable

from circledesk.models.changes import Change, Ref

DELETED = "deleted_at"
SETTLES = ("aside.accept", "conflict.settle")


def contested(changes: Iterable[Change]) -> set[tuple[str, str]]:
    """Return (row, cell) of all that two people mean differently."""
    by_row: dict[str, list[Change]] = {}
    for change in changes:
        by_row.setdefault(change.row, []).append(change)
    return {(row, cell) for row, some in by_row.items() for cell in _contested(some)}


def _contested(changes: list[Change]) -> set[str]:
    heads = {cell: _heads(changes, cell) for change in changes for cell in change.cells}
    found = set()
    for cell, some in heads.items():
        values = [_value(change, cell) for change in some]
        if cell == DELETED:
            values = [value is not None for value in values]
        if any(value != values[0] for value in values):
            found.add(cell)
    gone = heads.get(DELETED, [])
    if gone and _value(max(gone, key=lambda change: change.rank), DELETED) is not None:
        standing = [change for change in gone if _value(change, DELETED) is not None]
        seen = {ref for change in standing for ref in change.over.get(DELETED, ())}
        seen.update(change.ref for change in standing)
        found.update(
            cell
            for cell, some in heads.items()
            if cell != DELETED and any(change.ref not in seen for change in some)
        )
    return found


def _heads(changes: list[Change], cell: str) -> list[Change]:
    """Return the changes of a cell that no other change of it names."""
    named: set[Ref] = set()
    for change in changes:
        if cell in change.cells:
            named.update(change.over.get(cell, ()))
    return [change for change in changes if cell in change.cells and change.ref not in named]


def _value(change: Change, cell: str) -> object:
    return change.values[change.cells.index(cell)]


def silently_settled(changes: Iterable[Change]) -> list[Change]:
    """Return ordinary edits that name changes of two values: only settling may."""
    all_changes = list(changes)
    by_ref = {(change.scope, change.ref): change for change in all_changes}
    found = []
    for change in all_changes:
        for cell in set(change.cells) - {DELETED}:
            named = [by_ref.get((change.scope, ref)) for ref in change.over.get(cell, ())]
            values = [_value(old, cell) for old in named if old is not None and cell in old.cells]
            if change.verb not in SETTLES and any(value != values[0] for value in values):
                found.append(change)
    return found
