"""The meetings of one circle, cancelled ones among them."""

from __future__ import annotations

from circledesk.services.facts.meetings import MeetingRow
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel


def circle_meetings_model() -> RowsModel[MeetingRow]:
    """Meetings in their order."""
    return RowsModel(
        [
            Column("", _week, _order, 90, whole=True),
            Column(tr("Date"), _day, _order, 170, whole=True),
            Column(tr("Time"), _time, lambda row: str(row.start), 120, whole=True),
            Column(tr("Came"), _came, lambda row: row.attendance or -1, 80, right=True),
            Column(tr("Rating"), _felt, lambda row: row.rating or 0, 190, whole=True),
            Column(tr("State"), _with_host, lambda row: row.news, 210, whole=True),
        ],
        key=lambda row: row.id,
    )


def _order(row: MeetingRow) -> str:
    return f"{row.date}T{row.start}"


def _week(row: MeetingRow) -> Cell:
    if row.cancelled:
        return Cell("—", tone="grey")
    return Cell(tr("Week {number}").format(number=row.week))


def _day(row: MeetingRow) -> Cell:
    day = words.dated(row.date)
    return Cell(day, tone="grey" if row.cancelled else "ink")


def _time(row: MeetingRow) -> Cell:
    return Cell(words.hours(row.start, row.end), tone="grey" if row.cancelled else "ink")


def _with_host(row: MeetingRow) -> Cell:
    """Where it stands; who holds or held it is named where it is not the circle's facilitator."""
    state = _state(row)
    if not row.stand_in:
        return state
    text = tr("{state} · {name}").format(state=state.text, name=row.stand_in)
    return Cell(text, tone=state.tone)


def _came(row: MeetingRow) -> Cell:
    if row.attendance is None and row.by_message and row.by_message.came is not None:
        return Cell(str(row.by_message.came), right=True, tone="grey")
    return Cell("" if row.attendance is None else str(row.attendance), right=True)


def _felt(row: MeetingRow) -> Cell:
    return Cell(dots=row.rating, after=words.rating(row.rating)) if row.rating else Cell("")


def _state(row: MeetingRow) -> Cell:
    if row.cancelled:
        return Cell(tr("Cancelled"), tone="grey")
    if row.assumed:
        return Cell(tr("Date assumed: confirm by moving it"), tone="amber")
    if row.news == "reported":
        return Cell(tr("Held"), tone="green")
    if row.by_message is not None and row.by_message.told:
        return Cell(tr("By message, details to come"), tone="grey")
    if row.news == "not-reported":
        return Cell(tr("Not reported"), tone="amber")
    if row.news == "no-news" and row.as_of is not None:
        said = tr("No news since {day}").format(day=words.day_month(row.as_of))
        return Cell(said, tone="amber")
    if row.news == "no-news":
        return Cell(tr("No news yet"), tone="amber")
    if row.rsvp.yes:
        return Cell(tr("Ahead · {yes} said yes").format(yes=row.rsvp.yes), tone="grey")
    return Cell(tr("Ahead"), tone="grey")
