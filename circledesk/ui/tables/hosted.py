"""The circles of a facilitator, and when she is away, as lists."""

from __future__ import annotations

from circledesk.services.facts.people import AwayRow, HostedCircle
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.counts import number, or_dash
from circledesk.ui.tables.rows_model import RowsModel


def hosted_model() -> RowsModel[HostedCircle]:
    """Her circles."""
    return RowsModel(
        [
            Column(
                tr("Circle"),
                lambda row: Cell(row.name, row.branch),
                lambda row: row.name.casefold(),
                300,
            ),
            Column(tr("State"), _state, lambda row: row.status, 130, whole=True),
            Column(
                tr("Dates"),
                _dates,
                lambda row: str(row.first_meeting or ""),
                190,
                whole=True,
                gives_way=1,
            ),
            Column(
                tr("Sign-ups"), lambda row: number(row.signups), lambda row: row.signups, 90, True
            ),
        ],
        key=lambda row: row.id,
    )


def away_model() -> RowsModel[AwayRow]:
    """When she is away."""
    return RowsModel(
        [
            Column(tr("Away"), _days, lambda row: str(row.first), 240, whole=True),
            Column(
                tr("Stand-in"),
                lambda row: or_dash(row.cover),
                lambda row: row.cover.casefold(),
                200,
            ),
            Column(
                tr("Reason"),
                lambda row: Cell(row.why, tone="grey"),
                lambda row: row.why.casefold(),
                200,
                gives_way=1,
            ),
        ],
        key=lambda row: row.id,
    )


def away_words(row: AwayRow) -> str:
    """6 Aug to 17 Aug; or where she moves and when."""
    if row.to_branch:
        text = tr("moves to {branch} on {day}")
        return text.format(branch=row.to_branch, day=words.short_date(row.first))
    first, last = words.short_date(row.first), words.short_date(row.last or row.first)
    return first if first == last else tr("{first} to {last}").format(first=first, last=last)


def _state(row: HostedCircle) -> Cell:
    return Cell(words.circle_status(row.status), tone="ink" if row.next_meeting else "grey")


def _dates(row: HostedCircle) -> Cell:
    if row.first_meeting is None or row.last_meeting is None:
        return Cell("—", tone="grey")
    first, last = words.short_date(row.first_meeting), words.short_date(row.last_meeting)
    text = tr("{first} to {last}").format(first=first, last=last)
    return Cell(f"{text} {row.last_meeting.year}")


def _days(row: AwayRow) -> Cell:
    return Cell(away_words(row))
