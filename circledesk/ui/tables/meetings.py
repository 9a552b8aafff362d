"""The five columns of meetings: Details, Facilitator, Time, RSVPs, Feedback."""

from __future__ import annotations

from datetime import date

from circledesk.services.facts.meetings import ByMessage, MeetingRow
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel

DETAILS, FACILITATOR, TIME, RSVPS, FEEDBACK = range(5)


def columns(today: date) -> list[Column[MeetingRow]]:
    """The columns as of a day of the team."""
    return [
        Column(tr("Details"), details, lambda row: row.circle.casefold(), 372, least=250),
        Column(
            tr("Facilitator"),
            facilitator,
            lambda row: " ".join(row.facilitators),
            236,
            least=128,
            gives_way=1,
        ),
        Column(tr("Time"), time_of, lambda row: f"{row.date}T{row.start}", 128, whole=True),
        Column(tr("RSVPs"), rsvps, lambda row: row.signups, 150, least=122, gives_way=2),
        Column(
            tr("Feedback"),
            lambda row: feedback(row, today),
            lambda row: row.rating or 0,
            264,
            least=200,
        ),
    ]


def dated_meetings_model(today: date) -> RowsModel[MeetingRow]:
    """Meetings of several days, where no line above them says which."""
    dated: Column[MeetingRow] = Column(
        tr("Date"),
        lambda row: Cell(words.short_weekday_date(row.date)),
        lambda row: f"{row.date}T{row.start}",
        120,
        whole=True,
        files=((tr("Date"), lambda row: row.date),),
    )
    first, *others = columns(today)
    return RowsModel([first, dated, *others], key=lambda row: row.id)


def details(row: MeetingRow) -> Cell:
    """Circle and week; below, where."""
    text = f"{row.circle} · {words.week_of(row.week, row.weeks)}"
    return Cell(text, words.place(row.branch, row.venue), tone="grey" if row.cancelled else "ink")


def facilitator(row: MeetingRow) -> Cell:
    """Who hosts; below, the phone."""
    if not row.facilitators:
        return Cell("—", tone="grey")
    return Cell(" & ".join(row.facilitators), words.phone(row.phone))


def time_of(row: MeetingRow) -> Cell:
    """From and to."""
    return Cell(words.hours(row.start, row.end))


def rsvps(row: MeetingRow) -> Cell:
    """How many are signed up and what they said; nobody asked is not the same as nobody comes."""
    told = row.rsvp.yes + row.rsvp.no
    if not told:
        return Cell(tr("{count} signed up").format(count=row.signups))
    if not row.rsvp.no:
        return Cell(tr("{count} · {yes} yes").format(count=row.signups, yes=row.rsvp.yes))
    answer = tr("{count} · {yes} yes, {no} no")
    return Cell(answer.format(count=row.signups, yes=row.rsvp.yes, no=row.rsvp.no))


def feedback(row: MeetingRow, today: date) -> Cell:
    """What came of it: silence never looks like nothing."""
    if row.cancelled:
        return Cell(tr("Cancelled"), tone="grey")
    if row.news == "reported" or row.attendance is not None or row.rating is not None:
        return _reported(row)
    if row.by_message is not None and row.by_message.told:
        return _by_message(row.by_message)
    if row.news == "no-news":
        return _silent(row)
    if row.news == "not-reported":
        return Cell(tr("Not reported"), tone="amber", button=tr("Ask"))
    if row.date == today:
        return Cell(tr("Today"))
    if row.week == row.weeks:
        return Cell(tr("Last meeting"))
    return Cell("—", tone="grey")


def _reported(row: MeetingRow) -> Cell:
    if row.attendance is None:
        text = tr("Feedback only")
    elif row.signups:
        text = tr("Came {count} of {signups}").format(count=row.attendance, signups=row.signups)
    else:
        text = tr("Came {count}").format(count=row.attendance)
    return Cell(text, dots=row.rating, after=words.rating(row.rating))


def _by_message(told: ByMessage) -> Cell:
    """Figures without the names and words behind them: muted, until the parcel comes."""
    if told.came is None:
        text = tr("Feedback only")
    elif told.signed_up:
        text = tr("Came {count} of {signups}").format(count=told.came, signups=told.signed_up)
    else:
        text = tr("Came {count}").format(count=told.came)
    parts = (text, words.rating(told.rating))
    return Cell(
        " · ".join(part for part in parts if part),
        tr("By message, details to come"),
        tone="grey",
        icon="message-circle",
    )


def _silent(row: MeetingRow) -> Cell:
    if row.as_of is None:
        return Cell(tr("No news yet"), tone="amber", button=tr("Ask"))
    text = tr("No news since {day}").format(day=words.day_month(row.as_of))
    return Cell(text, tone="amber", button=tr("Ask"))
