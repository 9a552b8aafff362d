"""What a restore would change, found out before it happens: nothing is written."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from circledesk.errors import DamagedDatabase, FileRefused, NotFound
from circledesk.models.changes import OperationRow, WriterRow
from circledesk.models.every import every_table
from circledesk.models.log import read_setting
from circledesk.said import said
from circledesk.services.backup_notes import COUNTED, is_as_noted, look_at, read_note
from circledesk.services.backups import when, why_of
from circledesk.services.facts.backups import CountChange, LostAction, RestorePreview
from circledesk.services.roles import must_do
from circledesk.services.undo_names import action_name, action_word
from circledesk.troubles import refusal_of

SHOWN = 100
"""So many actions that would be undone are named; the rest is counted."""


def preview(session: Session, *, file: Path) -> RestorePreview:
    """Say what a restore of a backup would change here, rows and actions. What is damaged here is
    not told: a restore is what helps then.

    Raises NotFound where there is no such file, FileRefused where it is damaged.
    """
    with _as_far_as_readable():
        must_do(session.connection(), "backup.restore")
    if not file.is_file():
        raise NotFound(
            said("There is no file {file}.", file=file),
            "Choose one that the list of backups shows.",
        )
    note = read_note(file)
    if note is not None and not is_as_noted(file, note):
        raise _damaged(file)
    try:
        with closing(look_at(file)) as backup:
            changes = tuple(_change(session, backup, kind) for kind in COUNTED)
            held = {row[0] for row in backup.execute("SELECT uid FROM log_operation")}
    except sqlite3.DatabaseError as error:
        raise _damaged(file) from error
    newer = None
    with _as_far_as_readable():
        newer = _newer(session, held)
    told = RestorePreview(str(file), when(file), why_of(file), changes, own=None, others=None)
    if newer is None:
        return told
    own, others = newer
    named = tuple(_lost(session, row) for row in own[:SHOWN])
    return replace(told, actions=named, own=len(own), others=others)


@contextmanager
def _as_far_as_readable() -> Iterator[None]:
    """Go on where what is here turns out to be damaged."""
    try:
        yield
    except DatabaseError as error:
        if not isinstance(refusal_of(error), DamagedDatabase):
            raise


def _change(session: Session, backup: sqlite3.Connection, kind: str) -> CountChange:
    table = every_table().tables[COUNTED[kind]]
    ids = f"SELECT id FROM {table.name} WHERE deleted_at IS NULL"
    then = {row[0] for row in backup.execute(ids)}
    now = None
    with _as_far_as_readable():
        now = set(session.scalars(select(table.c.id).where(table.c.deleted_at.is_(None))))
    if now is None:
        return CountChange(kind, None, len(then), None, None)
    return CountChange(kind, len(now), len(then), len(now - then), len(then - now))


def _newer(session: Session, held: set[str]) -> tuple[list[OperationRow], int]:
    """Return this computer's actions that a backup does not hold, newest first; count others'."""
    device = read_setting(session.connection(), "device")
    writers = {row.id: row.uid for row in session.execute(select(WriterRow.id, WriterRow.uid))}
    newer = select(OperationRow).order_by(OperationRow.id.desc())
    rows = [row for row in session.scalars(newer) if row.uid not in held]
    own = [row for row in rows if writers.get(row.writer, "").startswith(f"{device}.")]
    return own, len(rows) - len(own)


def _lost(session: Session, row: OperationRow) -> LostAction:
    name: str = action_word(row.verb)
    with _as_far_as_readable():
        name = action_name(session, row.uid, row.verb)
    return LostAction(name, datetime.fromisoformat(row.at))


def _damaged(file: Path) -> FileRefused:
    return FileRefused(
        said("«{file}» is damaged, and cannot be put back.", file=file),
        "Choose another backup; nothing was changed.",
    )
