"""Brings P2PU's CSV exports in: read, plan, show, apply; one operation, one step of Undo.

Files given together are taken in the order in which they build on each other and reported in the
order given. A file that is none of P2PU's is refused whole, a bad line alone; the rest comes in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from sqlalchemy.orm import Session

from circledesk.interop.p2pu.apply import write
from circledesk.interop.p2pu.files import ParsedFile, read_file
from circledesk.interop.p2pu.history import VERB
from circledesk.interop.p2pu.known import Known
from circledesk.interop.p2pu.planning import Planner, Progress
from circledesk.said import said
from circledesk.services.backup_care import before_import
from circledesk.services.facts.changed import Area
from circledesk.services.facts.imports import Imported, ImportPreview, ImportReport
from circledesk.services.import_differences import keep_differences
from circledesk.services.session import action


def import_files(
    session: Session,
    *,
    files: Sequence[Path],
    branch_map: Mapping[str, str] | None = None,
    dry_run: bool = False,
    progress: Progress | None = None,
) -> tuple[ImportReport, ...]:
    """Bring files in, all in one transaction, and report on each, in the order given.

    `branch_map` names the branch (its name, code or id; an unknown name makes one) of a venue.
    With `dry_run` nothing is written. `progress` may raise to cancel: nothing is written then.
    """
    if not files:
        return ()
    parsed = [read_file(path) for path in files]
    if dry_run:
        return _plan(session, parsed, branch_map, progress).plan().files
    before_import(session)
    with action(session, VERB):
        planner = _plan(session, parsed, branch_map, progress)
        planned = planner.plan()
        write(session, planner.board)
        keep_differences(session, planner.board.differences)
    return planned.files


def preview(
    session: Session,
    *,
    files: Sequence[Path],
    branch_map: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> ImportPreview:
    """Say what `import_files` would do, and which branch each venue would go to."""
    return _plan(session, [read_file(path) for path in files], branch_map, progress).plan()


def _plan(
    session: Session,
    parsed: Sequence[ParsedFile],
    branch_map: Mapping[str, str] | None,
    progress: Progress | None,
) -> Planner:
    return Planner(Known(session), parsed, branch_map, progress)


def bring_in(
    session: Session, *, files: Sequence[Path], branch_map: Mapping[str, str], progress: Progress
) -> Imported:
    """Bring files in for the window: with what to refresh and what Undo takes back."""
    with action(session, VERB) as act:
        reports = import_files(session, files=files, branch_map=branch_map, progress=progress)
        new, changed = sum(r.new for r in reports), sum(r.changed for r in reports)
        note = said("Brought in: {new} new, {changed} changed.", new=new, changed=changed)
        areas = act.changed | {Area.EXCHANGE}
        return Imported("", frozenset(areas), act.operation, note, reports)
