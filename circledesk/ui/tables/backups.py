"""Backups as a list: when, why, how large, how far each can be trusted."""

from __future__ import annotations

from datetime import UTC, tzinfo

from circledesk.services.facts.backups import BackupRow
from circledesk.ui import backup_words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel


def backups_model(zone: tzinfo = UTC) -> RowsModel[BackupRow]:
    """Backups, the newest first; damaged ones in amber."""
    return RowsModel(
        [
            Column(
                tr("Made"),
                lambda row: Cell(backup_words.when(row.at, zone)),
                lambda row: str(row.at),
                240,
                whole=True,
            ),
            Column(tr("Why"), lambda row: Cell(backup_words.why(row)), backup_words.why, 260),
            Column(
                tr("State"),
                lambda row: Cell(
                    backup_words.state(row, zone),
                    tone="ink" if row.verified and not row.trouble else "amber",
                ),
                lambda row: str(row.proven or row.checked or ""),
                220,
            ),
            Column(
                tr("Size"),
                lambda row: Cell(backup_words.size(row.size), right=True),
                lambda row: row.size,
                90,
                right=True,
            ),
        ],
        key=lambda row: row.file,
    )
