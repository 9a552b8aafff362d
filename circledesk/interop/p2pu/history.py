"""Who wrote the cells of a row: the import itself, or a person since.

Read from the change log, so that the import keeps no books of its own: a cell whose value an
import wrote may be brought up to date by the next one; what a person wrote stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import Any

from circledesk.models.changes import Change
from circledesk.models.fold import DELETED, fold
from circledesk.services.import_differences import TAKE

VERB = "import.p2pu"
_OURS = (VERB, TAKE)


class Leave(Enum):
    """Whether a cell may be set."""

    FREE = auto()
    """Nobody but an import wrote it."""
    OLD_NEWS = auto()
    """A person changed what an earlier import wrote, and the file says the same as then."""
    KEPT = auto()
    """A person wrote it, and the file says something that no import said before."""


class History:
    """The changes of one row, and which operations took an import back (see services.undo)."""

    def __init__(self, changes: Sequence[Change], undoing: frozenset[str] = frozenset()) -> None:
        self._changes = sorted(changes, key=lambda change: change.rank)
        self._heads = fold(self._changes).heads
        self._undoing = undoing

    def _ours(self, change: Change) -> bool:
        return change.verb in _OURS or change.operation in self._undoing

    @property
    def made_by_import(self) -> bool:
        """Whether an import wrote the row first."""
        return bool(self._changes) and self._changes[0].verb == VERB

    @property
    def taken_back(self) -> bool:
        """Whether the row is deleted because the import that made it was undone."""
        heads = self._heads.get(DELETED)
        return bool(heads) and heads is not None and heads[0].change.operation in self._undoing

    def leave(self, cell: str, value: Any) -> Leave:
        """Say whether an import may set a cell to a stored value."""
        heads = self._heads.get(cell)
        if not heads:
            whole = cell != "created_at" or self.made_by_import
            return Leave.FREE if whole else Leave.OLD_NEWS
        if self._ours(heads[0].change):
            return Leave.FREE
        told = [c for c in self._changes if c.verb in _OURS and cell in c.cells]
        if told and told[-1].values[told[-1].cells.index(cell)] == value:
            return Leave.OLD_NEWS
        return Leave.KEPT
