"""Settling many contested cells in one go: each by a change of its own, as one by one."""

from __future__ import annotations

from collections.abc import Callable, Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.changes import ConflictRow
from circledesk.models.fold import DELETED
from circledesk.said import said, together
from circledesk.services.facts.changed import EVERYTHING, Settled
from circledesk.services.facts.exchange import ConflictView
from circledesk.services.session import may_write
from circledesk.services.settle import settle_cell
from circledesk.services.survivors import survivors
from circledesk.services.versions import conflict_id, conflicts

KEEP, RESTORE = "keep", "restore"

Progress = Callable[[int, int], None]
"""Called with how many of how many are done."""


def settle_many(
    session: Session,
    *,
    conflict_ids: Collection[str],
    choice: str = KEEP,
    source: str = "",
    progress: Progress | None = None,
) -> Settled:
    """Keep the shown value of all these cells, or bring the others back, or take one branch's.

    With `source` (`OtherValue.source`) the value written there is taken, whichever it is, and
    cells without one are left. Cells that belong to others, or that were settled meanwhile, are
    left, too. Each is a transaction: what `progress` cuts short stays settled as far as it came.
    """
    views = [view for view in conflicts(session) if view.id in conflict_ids]
    mine = [view for view in views if may_write(session, view.branch_id)]
    steps = [(view, _step(view, choice, source)) for view in mine]
    chosen = [(view, step) for view, step in steps if step is not None]
    above = {conflict_id(row, DELETED) for _, row in survivors(session)}
    done = 0
    for number, (view, (restore, version)) in enumerate(chosen):
        if progress:
            progress(number, len(chosen))
        cell = view.cell if _contested(session, view) else None
        if cell is None and (view.cell != DELETED or view.id not in above):
            continue
        settle_cell(session, view.row, cell, restore=restore, version=version)
        done += 1
    left = len(conflict_ids) - done
    note = said("Settled: {count}.", count=done)
    rest = said("Left as they are: {count}.", count=left) if left else ""
    return Settled("", EVERYTHING, "", together(note, rest), done)


def _step(view: ConflictView, choice: str, source: str) -> tuple[bool, str] | None:
    """Return (restore, version) of what is chosen; None where nothing of that source is there."""
    if not source:
        return (choice == RESTORE, "")
    if view.now is not None and view.now.source == source:
        return (False, "")
    theirs = next((other for other in view.others if other.source == source), None)
    return (True, theirs.id) if theirs else None


def _contested(session: Session, view: ConflictView) -> bool:
    query = select(ConflictRow.row).where(
        ConflictRow.row == view.row, ConflictRow.cell == view.cell
    )
    return session.scalar(query) is not None
