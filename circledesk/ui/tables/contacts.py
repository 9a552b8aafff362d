"""The contact log as a list."""

from __future__ import annotations

from circledesk.services.facts.reaching import ContactRow
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.message_words import channel, kind_of_contact
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel


def contacts_model() -> RowsModel[ContactRow]:
    """Who was told what, when and how; newest first."""
    return RowsModel(
        [
            Column(tr("When"), _when, lambda row: row.at.isoformat(), 130, whole=True),
            Column(tr("Who"), _whom, lambda row: row.whom.casefold(), 180),
            Column(tr("What about"), _what, lambda row: row.kind, 150),
            Column(
                tr("Text"), lambda row: Cell(" ".join(row.text.split())), lambda row: row.text, 360
            ),
            Column(tr("By"), lambda row: Cell(row.by or "—"), lambda row: row.by, 140, gives_way=1),
        ],
        key=lambda row: row.id,
    )


def _when(row: ContactRow) -> Cell:
    return Cell(words.short_weekday_date(row.at.date()), f"{row.at:%H:%M}")


def _whom(row: ContactRow) -> Cell:
    if row.whom:
        return Cell(row.whom, row.circle)
    many = tr("All {n} learners").format(n=row.told) if row.told else tr("The group")
    return Cell(many, row.circle)


def _what(row: ContactRow) -> Cell:
    return Cell(kind_of_contact(row.kind), channel(row.channel))
