"""What must be listed and named, worked out from the log alone and slowly: the tests' own word.

It knows nothing of `models.fold`, so that a fold which forgets a loser everywhere alike is caught.
"""

from __future__ import annotations

from collections.abc import Iterable

from circledesk.models.changes import Change, Ref

DELETED = "deleted_at"
SETTLES = ("aside.accept", "conflict.settle")


def contested(changes: Iterable[Change]) -> set[tuple[str, str]]:
    """Return (row, cell) of all that two people mean differently; what was cut off says nothing."""
    told = list(changes)
    counting = {change.ref for change in told if not _cut_off(change, told)}
    by_row: dict[str, list[Change]] = {}
    for change in told:
        by_row.setdefault(change.row, []).append(change)
    return {(row, cell) for row, some in by_row.items() for cell in _contested(some, counting)}


def _cut_off(change: Change, told: Iterable[Change]) -> bool:
    """Whether some revocation that itself stands trusts this change's device less far."""
    device = change.writer.split(".")[0]
    for other in told:
        if other.table != "revocation" or other.rank == change.rank:
            continue
        about = {cell: _value(other, cell) for cell in other.cells}
        if about.get("device_id") != device:
            continue
        earlier = [one for one in told if one.table == "revocation" and one.rank < other.rank]
        if _cut_off(other, earlier):
            continue
        seq, _ = about["cuts"].get(change.scope, {}).get(change.writer, (0, ""))
        if change.seq > seq:
            return True
    return False


def _contested(changes: list[Change], counting: set[Ref]) -> set[str]:
    cells = {cell for change in changes if change.ref in counting for cell in change.cells}
    heads = {cell: _heads(changes, cell, counting) for cell in cells}
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
        seen = {ref for one in standing for ref in _replaced(one, DELETED, changes, counting)}
        seen.update(change.ref for change in standing)
        found.update(
            cell
            for cell, some in heads.items()
            if cell != DELETED and any(change.ref not in seen for change in some)
        )
    return found


def _heads(changes: list[Change], cell: str, counting: set[Ref]) -> list[Change]:
    """Return the changes of a cell that count and that no other such change replaces."""
    bearing = [change for change in changes if cell in change.cells and change.ref in counting]
    gone = {ref for change in bearing for ref in _replaced(change, cell, changes, counting)}
    return [change for change in bearing if change.ref not in gone]


def _replaced(change: Change, cell: str, changes: list[Change], counting: set[Ref]) -> set[Ref]:
    """Return what a change names, and what stood behind it where that was cut off."""
    found = set(change.over.get(cell, ()))
    for other in changes:
        if other.ref in found and other.ref not in counting:
            cells = other.over if cell == DELETED else (cell,)
            for name in cells:
                found |= _replaced(other, name, changes, counting)
    return found


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
