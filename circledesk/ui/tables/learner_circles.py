"""The circles of one learner as a list."""

from __future__ import annotations

from circledesk.services.facts.circles import SignupRow
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel


def learner_circles_model() -> RowsModel[SignupRow]:
    """Sign-ups of one learner."""
    return RowsModel(
        [
            Column(tr("Circle"), _circle, lambda row: row.circle.casefold(), 320),
            Column(
                tr("Signed up"),
                _signed,
                lambda row: row.signed_up.isoformat(),
                140,
                whole=True,
                gives_way=2,
            ),
            Column(tr("State"), _state, lambda row: row.state, 140, whole=True),
            Column(tr("Came"), _came, lambda row: row.came_count, 240, whole=True),
            Column(tr("Certificate"), _reach, lambda row: row.reach, 240, whole=True, gives_way=1),
        ],
        key=lambda row: row.id,
    )


def _circle(row: SignupRow) -> Cell:
    return Cell(row.circle, " ".join(row.goal.split()))


def _signed(row: SignupRow) -> Cell:
    return Cell(words.year_date(row.signed_up.date()))


def _state(row: SignupRow) -> Cell:
    states = {
        "signed-up": (tr("Signed up"), "ink"),
        "waiting": (tr("Waiting list"), "amber"),
        "cancelled": (tr("Cancelled"), "grey"),
    }
    text, tone = states.get(row.state, (row.state, "ink"))
    return Cell(text, tr("Consent withdrawn") if row.consent == "withdrawn" else "", tone=tone)


def _came(row: SignupRow) -> Cell:
    if not row.came:
        return Cell("—", tone="grey")
    after = tr("{count} of {held}").format(count=row.came_count, held=row.held)
    return Cell(squares=row.came, after=after)


def _reach(row: SignupRow) -> Cell:
    tones = {"on-the-way": "green", "reached": "green", "must-come": "amber"}
    return Cell(
        words.reach(row.reach, row.needed, len(row.came)), tone=tones.get(row.reach, "grey")
    )
