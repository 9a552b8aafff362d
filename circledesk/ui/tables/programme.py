"""The matrix of branches and stages, and the rows behind a figure of it."""

from __future__ import annotations

from datetime import date, timedelta

from circledesk.services.facts.programme import STAGES, BranchProgress, Mark, Milestone
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.programme_words import next_words, row_words, stage_heading, stage_title
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.counts import or_dash
from circledesk.ui.tables.rows_model import RowsModel

FIRST_STAGE = 1
"""Column of the first stage."""
_HIDES = {"joined": 2, "draft": 1, "shared": 4, "agreed": 3, "trained": 5, "certificates": 6}
"""In which order columns give way in a narrow window."""
_AFTER_ALL = "9999"
_NEXT = {stage: at for at, stage in enumerate((*STAGES, ""))}
_LONG = timedelta(days=300)


def programme_model(today: date) -> RowsModel[BranchProgress]:
    """Each branch, with what it reached on which day, and what comes next."""
    return RowsModel(
        [
            Column(
                tr("Branch"),
                lambda row: Cell(row.branch, row.region),
                lambda row: row.branch.casefold(),
                190,
                least=110,
                files=(
                    (tr("Branch"), lambda row: row.branch),
                    (tr("Region"), lambda row: row.region),
                ),
            ),
            *(_stage(stage, today) for stage in STAGES),
            Column(
                tr("Next"),
                lambda row: Cell(next_words(row.next), tone="ink" if row.next else "grey"),
                lambda row: _NEXT.get(row.next, 0),
                190,
                least=120,
            ),
        ],
        key=lambda row: row.id,
        find=lambda row: " ".join((row.branch, row.region, next_words(row.next))),
    )


def behind_model() -> RowsModel[Milestone]:
    """The rows that were counted."""
    return RowsModel(
        [
            Column(tr("What"), _what, lambda row: row.text.casefold(), 340),
            Column(tr("Branch"), _branch, lambda row: row.branch.casefold(), 200),
            Column(tr("When"), _when, lambda row: str(row.day or _AFTER_ALL), 140, whole=True),
        ],
        key=lambda row: f"{row.stage}:{row.id}",
    )


def _stage(stage: str, today: date) -> Column[BranchProgress]:
    title = stage_title(stage)
    since = tr("{stage}: since").format(stage=title)
    return Column(
        stage_heading(stage),
        lambda row: _mark(row.mark(stage), today),
        lambda row: _order(row.mark(stage)),
        86,
        least=72,
        gives_way=_HIDES.get(stage, 0),
        files=(
            (title, lambda row: row.mark(stage).count),
            (since, lambda row: row.mark(stage).day),
        ),
        opens=True,
    )


def _mark(mark: Mark, today: date) -> Cell:
    if not mark.all:
        return Cell("—", tone="grey")
    if mark.count == mark.all:
        text = f"{mark.count:,}"
    else:
        text = tr("{count} of {all}").format(count=mark.count, all=mark.all)
    day = _near(mark.day, today) if mark.day else ""
    return Cell(text, day, tone="ink" if mark.reached else "amber")


def _near(day: date, today: date) -> str:
    """25 May; of what was long ago May 2018."""
    if abs(today - day) < _LONG:
        return words.short_date(day)
    return words.short_month(day)


def _order(mark: Mark) -> str:
    return str(mark.day) if mark.day else _AFTER_ALL


def _what(row: Milestone) -> Cell:
    text, detail = row_words(row)
    return Cell(text, detail, tone="ink" if row.reached else "grey")


def _branch(row: Milestone) -> Cell:
    return or_dash(row.branch)


def _when(row: Milestone) -> Cell:
    return or_dash(words.year_date(row.day) if row.day else "")
