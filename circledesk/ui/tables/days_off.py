"""Days off of a year as a list, and the meetings that fall on one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from circledesk.services.facts.planning import DayHit, DayOffRow, HitMeeting
from circledesk.ui import words
from circledesk.ui.language import tr, translated
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel


@dataclass(frozen=True, slots=True)
class HitLine:
    """A meeting on a day off, with its branch."""

    meeting: HitMeeting
    hit: DayHit


def days_off_model(today: date) -> RowsModel[DayOffRow]:
    """Days off by their date; those that are over are grey."""

    def toned(text: str, row: DayOffRow, detail: str = "") -> Cell:
        return Cell(text, detail, tone="grey" if row.last < today else "ink")

    return RowsModel(
        [
            Column(
                tr("Day"), lambda row: toned(_days(row), row), lambda row: str(row.first), 240,
                whole=True,
            ),
            Column(
                tr("Name"), lambda row: toned(_name(row), row), lambda row: row.name.casefold(), 300
            ),
            Column(
                tr("Who is off"),
                lambda row: toned(row.branch or tr("All branches"), row),
                lambda row: row.branch.casefold(),
                200,
            ),
            Column(tr("Meetings on it"), _meetings, lambda row: row.meetings, 150, right=True),
        ],
        key=lambda row: row.id,
    )  # fmt: skip


def hits_model() -> RowsModel[HitLine]:
    """Meetings on a day off, by branch."""
    return RowsModel(
        [
            Column(
                tr("Circle"),
                lambda line: Cell(line.meeting.circle),
                lambda line: line.meeting.circle.casefold(),
                300,
            ),
            Column(
                tr("Branch"),
                lambda line: Cell(line.hit.branch),
                lambda line: line.hit.branch.casefold(),
                200,
            ),
            Column(tr("Day"), _when, lambda line: str(line.meeting.date), 240, whole=True),
        ],
        key=lambda line: line.meeting.id,
    )


def _name(row: DayOffRow) -> str:
    name = translated(row.name)
    return tr("About {holiday}").format(holiday=name) if row.about else name


def _days(row: DayOffRow) -> str:
    first = words.dated(row.first)
    if row.first == row.last:
        return first
    return tr("{first} to {last}").format(first=first, last=words.dated(row.last))


def _meetings(row: DayOffRow) -> Cell:
    count = row.meetings
    if not count:
        return Cell("—", tone="grey", right=True)
    return Cell(str(count), tone="grey" if row.about else "amber", right=True)


def _when(line: HitLine) -> Cell:
    return Cell(f"{words.dated(line.meeting.date)}, {words.clock(line.meeting.start)}")
