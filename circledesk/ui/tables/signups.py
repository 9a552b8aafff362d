"""Sign-ups of many circles as a list: who, for what, when."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from circledesk.services.facts.circles import SignupRow
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel


def signups_model(zone: ZoneInfo) -> RowsModel[SignupRow]:
    """Sign-ups, with the day in the team's zone."""

    def day(row: SignupRow) -> date:
        return row.signed_up.astimezone(zone).date()

    return RowsModel(
        [
            Column(
                tr("Learner"),
                _learner,
                lambda row: row.name.casefold(),
                280,
                files=((tr("Learner"), lambda row: row.name),),
            ),
            Column(tr("Circle"), lambda row: Cell(row.circle), lambda row: row.circle, 320),
            Column(
                tr("Phone"),
                lambda row: Cell(words.phone(row.phone) or "—"),
                lambda row: row.phone,
                160,
                whole=True,
                files=((tr("Phone"), lambda row: row.phone),),
            ),
            Column(
                tr("Signed up"),
                lambda row: Cell(words.short_weekday_date(day(row))),
                lambda row: row.signed_up.isoformat(),
                150,
                whole=True,
                files=((tr("Signed up"), day),),
            ),
        ],
        key=lambda row: row.id,
    )


def _learner(row: SignupRow) -> Cell:
    if not row.name:
        return Cell(tr("Erased"), tr("counts, without a name"), "grey")
    return Cell(row.name, " ".join(row.goal.split()))
