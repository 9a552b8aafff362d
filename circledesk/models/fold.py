"""The fold: from the changes of one row to its cells, their heads, and what is contested.

Pure: no database, no clock. For one cell its changes form a graph through `over`; the ones that
nothing replaced are its heads. Every device that holds the same changes folds to the same row and
the same conflicts, in whatever order they came.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from circledesk.models.changes import Change, Ref

DELETED = "deleted_at"
READERS = {"team": 0, "public": 1, "organizers": 2, "branch": 3}
"""Kinds of scopes, the one that most people read first."""


class Head(NamedTuple):
    """A value of a cell that nothing replaced, and the change that bears it."""

    value: Any
    change: Change


@dataclass(slots=True)
class Folded:
    """A row as its changes say.

    `heads` has for each cell its heads, the shown one first. `unseen` are heads that no standing
    deletion named: edited here, deleted there. `provisional` cells have a change over one that is
    not here yet, so their heads may still fall.
    """

    heads: dict[str, list[Head]] = field(default_factory=dict)
    unseen: dict[str, list[Head]] = field(default_factory=dict)
    provisional: set[str] = field(default_factory=set)

    @property
    def values(self) -> dict[str, Any]:
        """The shown value of each cell."""
        return {cell: heads[0].value for cell, heads in self.heads.items()}

    @property
    def deleted(self) -> bool:
        """Whether the row is hidden."""
        heads = self.heads.get(DELETED)
        return bool(heads) and heads is not None and heads[0].value is not None

    def contested(self) -> list[str]:
        """Return the cells whose heads differ, and those edited here and deleted there."""
        cells = [
            cell
            for cell, heads in self.heads.items()
            if len(heads) > 1 and self.differ(cell, heads)
        ]
        return cells + [cell for cell in self.unseen if cell not in cells]

    @staticmethod
    def differ(cell: str, heads: Sequence[Head]) -> bool:
        """Whether the heads of a cell mean different things."""
        if cell == DELETED:
            return any(h.value is None for h in heads) and any(h.value is not None for h in heads)
        return any(head.value != heads[0].value for head in heads[1:])


def at_home(changes: list[Change]) -> list[Change]:
    """Return of one id's changes those in the row's own scope and table.

    A row never leaves its scope. Where an id comes in several (a branch's PC writes, in its own
    scope, of a row of the team), the scope that more people read is the row's: all its readers
    decide alike. The others stay in the log and are folded nowhere.
    """
    first = changes[0]
    if all(c.scope == first.scope and c.table == first.table for c in changes):
        return changes
    home = min(map(_birthplace, changes))
    return [change for change in changes if _birthplace(change) == home]


def _birthplace(change: Change) -> tuple[int, str, str]:
    kind = change.scope.partition(":")[0]
    return (READERS.get(kind, len(READERS)), change.scope, change.table)


def fold(changes: Iterable[Change]) -> Folded:
    """Fold the changes of one row, in any order."""
    rows = list(changes)
    folded = Folded()
    if len(rows) == 1:
        only = rows[0]
        for cell, value in zip(only.cells, only.values, strict=True):
            folded.heads[cell] = [Head(value, only)]
        folded.provisional = {c for c in only.cells if only.over.get(c)}
        return folded
    refs = [change.ref for change in rows]
    held = set(refs)
    replaced: dict[str, set[Ref]] = {}
    for change in rows:
        if not change.over:
            continue
        for cell in change.cells:
            named = change.over.get(cell)
            if named:
                replaced.setdefault(cell, set()).update(named)
                if not held.issuperset(named):
                    folded.provisional.add(cell)
    heads_of = folded.heads
    for change, ref in zip(rows, refs, strict=True):
        for cell, value in zip(change.cells, change.values, strict=True):
            gone = replaced.get(cell)
            if gone is None or ref not in gone:
                heads_of.setdefault(cell, []).append(Head(value, change))
    for heads in heads_of.values():
        if len(heads) > 1:
            heads.sort(key=lambda head: head.change.rank, reverse=True)
    _find_unseen(folded)
    return folded


def _find_unseen(folded: Folded) -> None:
    if not folded.deleted:
        return
    seen: set[Ref] = set()
    for head in folded.heads[DELETED]:
        if head.value is not None:
            seen.update(head.change.over.get(DELETED, ()))
            seen.add(head.change.ref)
    for cell, heads in folded.heads.items():
        if cell == DELETED:
            continue
        missed = [head for head in heads if head.change.ref not in seen]
        if missed:
            folded.unseen[cell] = missed
    folded.provisional.discard(DELETED)


def over_for_edit(folded: Folded, cell: str) -> list[Ref]:
    """Return the changes that bear the value the person saw in a cell."""
    heads = folded.heads.get(cell, [])
    return sorted(head.change.ref for head in heads if head.value == heads[0].value)


def over_for_all(folded: Folded) -> list[Ref]:
    """Return all heads of all cells: what a deletion names."""
    return sorted({head.change.ref for heads in folded.heads.values() for head in heads})


def over_to_settle(folded: Folded, cell: str) -> list[Ref]:
    """Return all heads of a cell: what keeping or restoring a value names."""
    refs = {head.change.ref for head in folded.heads.get(cell, [])}
    return sorted(refs)
