"""Branches as a list, and when each was last heard of."""

from __future__ import annotations

from datetime import date

from circledesk.services.facts.circles import BranchRow
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.counts import number
from circledesk.ui.tables.rows_model import RowsModel

RUNNING, LEARNERS = 3, 4


def branches_model(today: date) -> RowsModel[BranchRow]:
    """Branches and when each was last heard of."""
    return RowsModel(
        [
            Column(
                tr("Branch"),
                _branch,
                lambda row: row.name.casefold(),
                300,
                files=((tr("Branch"), lambda row: row.name), (tr("Venue"), lambda row: row.venue)),
            ),
            Column(
                tr("Code"),
                lambda row: Cell(row.code, tone="grey"),
                lambda row: row.code,
                90,
                gives_way=1,
            ),
            Column(
                tr("Where"),
                _where,
                lambda row: row.county.casefold(),
                260,
                files=((tr("City"), lambda row: row.city), (tr("Region"), lambda row: row.county)),
            ),
            Column(tr("Running circles"), _running, lambda row: row.running, 120, True, opens=True),
            Column(
                tr("Learners"),
                lambda row: number(row.learners),
                lambda row: row.learners,
                110,
                True,
                opens=True,
            ),
            Column(
                tr("Last news"),
                lambda row: _news(row, today),
                lambda row: str(row.last_news or ""),
                180,
                files=((tr("Last news"), lambda row: row.last_news),),
            ),
        ],
        key=lambda row: row.id,
    )


def _branch(row: BranchRow) -> Cell:
    return Cell(row.name, tr("Head office") if row.office else row.venue)


def _where(row: BranchRow) -> Cell:
    return Cell(", ".join(part for part in (row.city, row.county) if part), tone="grey")


def _running(row: BranchRow) -> Cell:
    return number(row.running)


def _news(row: BranchRow, today: date) -> Cell:
    if row.last_news is None:
        return Cell("—" if row.office else tr("None yet"), tone="grey")
    day = row.last_news.date()
    quiet = (today - day).days > 14
    return Cell(words.ago(day, today), tone="amber" if quiet and row.running else "ink")
