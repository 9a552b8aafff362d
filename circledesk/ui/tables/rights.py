"""Requests about own data as a list."""

from __future__ import annotations

from circledesk.services.facts.rights import RequestRow
from circledesk.services.rights_law import DUE_SOON
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.rights_words import clock_words, outcomes, request_kinds
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel


def requests_model() -> RowsModel[RequestRow]:
    """Who asked what, and by when it is answered; open ones first."""
    return RowsModel(
        [
            Column(tr("Who"), _who, lambda row: row.name.casefold(), 220),
            Column(tr("Asks"), _asks, lambda row: row.kind, 240, gives_way=1),
            Column(tr("Asked on"), _asked, lambda row: str(row.asked_on), 140, whole=True),
            Column(tr("Answer"), _answer, lambda row: str(row.due_on), 200),
        ],
        key=lambda row: row.id,
        find=lambda row: f"{row.name} {row.branch} {row.wish} {row.note}",
    )


def _who(row: RequestRow) -> Cell:
    return Cell(row.name or tr("Erased"), row.branch, tone="ink" if row.name else "grey")


def _asks(row: RequestRow) -> Cell:
    return Cell(request_kinds().get(row.kind, row.kind), row.wish)


def _asked(row: RequestRow) -> Cell:
    return Cell(words.year_date(row.asked_on), row.asked_how)


def _answer(row: RequestRow) -> Cell:
    if not row.open:
        day = words.year_date(row.answered_on) if row.answered_on else ""
        return Cell(outcomes().get(row.outcome, row.outcome), day, tone="grey")
    tone = "red" if row.days_left < 0 else "amber" if row.days_left <= DUE_SOON else "ink"
    until = tr("until {day}").format(day=words.year_date(row.due_on))
    return Cell(clock_words(row), until, tone=tone)
