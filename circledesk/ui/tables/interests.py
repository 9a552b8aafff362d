"""The interest list: who waits for which topic."""

from __future__ import annotations

from circledesk.services.facts.wishes import InterestRow
from circledesk.services.phones import said_phone
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel


def interests_model(country: str) -> RowsModel[InterestRow]:
    """Who waits, by topic; the topic with most of them comes first."""
    return RowsModel(
        [
            Column(tr("Topic"), _topic, lambda row: row.topic.casefold(), 280),
            Column(tr("Learner"), _learner, lambda row: row.name.casefold(), 260),
            Column(
                tr("Phone"),
                lambda row: Cell(said_phone(row.phone, country) or "—"),
                lambda row: row.phone,
                160,
                whole=True,
            ),
            Column(
                tr("Since"),
                lambda row: Cell(words.year_date(row.since.date())),
                lambda row: row.since.isoformat(),
                140,
                whole=True,
                gives_way=1,
            ),
        ],
        key=lambda row: row.id,
        find=lambda row: f"{row.topic} {row.name} {row.phone} {row.branch}",
    )


def _topic(row: InterestRow) -> Cell:
    return Cell(row.topic, words.counted(tr("one waits"), tr("{n} wait"), row.count))


def _learner(row: InterestRow) -> Cell:
    return Cell(row.name, row.branch)
