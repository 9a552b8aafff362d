"""What is done for backups by itself: checked to the bottom, and proven every month.

All of it works on files in the backups' room alone, so that a process of its own can do it while
the window goes on; the library's database is not opened.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from circledesk.errors import NotFound
from circledesk.in_place import keep_whole
from circledesk.said import recalled, said
from circledesk.services.backup_notes import (
    DAMAGED,
    as_json,
    counts_in,
    keep_note,
    read_note,
    write_note,
)
from circledesk.services.backups import (
    backups_noted,
    copy_to_check,
    newest_good,
    verify_backup,
)
from circledesk.services.facts.backups import BackupReport, Rehearsal
from circledesk.settings import Paths, system_clock

DAY = timedelta(hours=20)
"""Who comes at eight today and at half past seven tomorrow gets a backup on both days."""
MONTH = timedelta(days=30)
OVERDUE = timedelta(days=45)
"""After so long without a rehearsal that went well, the desk says so."""
AT_ONCE = 3
"""So many of the newest backups are checked to the bottom at a time."""


def is_due(paths: Paths, at: datetime) -> bool:
    """Whether today's backup is still to be made.

    One of a day to come tells nothing: the clock was ahead then, and may have been set right since.
    """
    return not any(abs(at - row.at) < DAY for row in backups_noted(paths))


def check_new(
    paths: Paths, clock: Callable[[], datetime] = system_clock
) -> tuple[BackupReport, ...]:
    """Check the newest backups to the bottom that were not yet; remember what was found."""
    rows = [row for row in backups_noted(paths)[:AT_ONCE] if not row.checked and not row.trouble]
    return tuple(check_one(paths, Path(row.file), clock) for row in rows)


def check_one(paths: Paths, file: Path, clock: Callable[[], datetime]) -> BackupReport:
    """Check a backup to the bottom, and remember the answer beside it."""
    report = verify_backup(paths, file=file, clock=clock)
    note = read_note(file) or write_note(file)
    if report.sound:
        keep_note(file, msgspec.structs.replace(note, checked=clock(), trouble=""))
    else:
        trouble = report.problems[0].what if report.problems else DAMAGED
        keep_note(file, msgspec.structs.replace(note, checked=None, trouble=trouble))
    return report


def rehearsal(paths: Paths) -> Rehearsal | None:
    """Return how the last rehearsal went; None where there was none."""
    try:
        told = msgspec.json.decode(_kept(paths).read_bytes(), type=Rehearsal)
        return replace(told, trouble=recalled(told.trouble))
    except (OSError, msgspec.MsgspecError):
        return None


def needs_rehearsal(paths: Paths, at: datetime) -> bool:
    """Whether a month is over since the last rehearsal, or the last one failed."""
    last = rehearsal(paths)
    return last is None or bool(last.trouble) or at - last.at >= MONTH


def worry(paths: Paths, at: datetime) -> str:
    """Return what the desk should say of the backups: '', 'failed' or 'overdue'."""
    last = rehearsal(paths)
    if last is not None and last.trouble:
        return "failed"
    rows = backups_noted(paths)
    since = last.at if last else min((row.at for row in rows), default=at)
    return "overdue" if at - since >= OVERDUE else ""


def rehearse(paths: Paths, clock: Callable[[], datetime] = system_clock) -> Rehearsal:
    """Restore the newest backup into a folder of its own, check it and count again.

    Raises NotFound where there is no backup. A failed rehearsal is remembered as such.
    """
    row = newest_good(paths)
    if row is None:
        raise NotFound("There is no backup to try.", "Make a backup first.")
    file, at = Path(row.file), clock()
    with copy_to_check(paths, file, clock) as (database, report):
        counts = counts_in(database.file) if database else {}
    told = Rehearsal(at, row.file, counts, _trouble(report, row.counts, counts))
    keep_whole(_kept(paths), as_json(told))
    note = read_note(file) or write_note(file)
    if told.trouble:
        keep_note(file, msgspec.structs.replace(note, trouble=told.trouble))
    else:
        keep_note(file, msgspec.structs.replace(note, checked=at, proven=at))
    return told


def _trouble(report: BackupReport, made: dict[str, int], now: dict[str, int]) -> str:
    if not report.sound:
        return report.problems[0].what
    if made and made != now:
        return said("The backup holds not as much as was counted when it was made.")
    return ""


def _kept(paths: Paths) -> Path:
    return paths.backups / "rehearsal.json"
