"""Branches as a list: when each was last heard of, what is missing, what it has."""

from __future__ import annotations

from datetime import date

from circledesk.services.facts.circles import BranchRow, ClosedDays
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.counts import number
from circledesk.ui.tables.rows_model import RowsModel

RUNNING, LEARNERS = 3, 4


def branches_model(today: date) -> RowsModel[BranchRow]:
    """Branches and how each stands."""
    return RowsModel(
        [
            Column(
                tr("Branch"),
                _branch,
                lambda row: row.name.casefold(),
                250,
                files=(
                    (tr("Branch"), lambda row: row.name),
                    (tr("City"), lambda row: row.city),
                    (tr("Region"), lambda row: row.county),
                ),
            ),
            Column(
                tr("Last news"),
                lambda row: _news(row, today),
                lambda row: str(row.last_news or ""),
                150,
                whole=True,
                files=((tr("Last news"), lambda row: row.last_news),),
            ),
            Column(tr("Missing"), _missing, lambda row: -row.missing, 200, whole=True),
            Column(
                tr("Running circles"),
                lambda row: number(row.running),
                lambda row: row.running,
                110,
                True,
                opens=True,
            ),
            Column(
                tr("Learners"),
                lambda row: number(row.learners),
                lambda row: row.learners,
                90,
                True,
                gives_way=3,
                opens=True,
            ),
            Column(
                tr("Equipment"),
                lambda row: number(row.equipment),
                lambda row: row.equipment,
                100,
                True,
                gives_way=2,
            ),
            Column(
                tr("Contact"),
                _contact,
                lambda row: row.contact.casefold(),
                200,
                least=110,
                gives_way=1,
            ),
        ],
        key=lambda row: row.id,
        find=lambda row: " ".join((row.name, row.code, row.city, row.county, row.contact)),
    )


def closures_model() -> RowsModel[ClosedDays]:
    """The days on which a branch is closed."""
    return RowsModel(
        [
            Column(tr("Closed"), _days, lambda row: str(row.first), 260, whole=True),
            Column(
                tr("Reason"),
                lambda row: Cell(row.why, tone="grey"),
                lambda row: row.why.casefold(),
                400,
            ),
        ],
        key=lambda row: row.id,
    )


def missing_words(row: BranchRow) -> str:
    """Attendance of 3 meetings; '' where nothing is missing."""
    if not row.missing:
        return ""
    return words.counted(
        tr("attendance of one meeting"), tr("attendance of {n} meetings"), row.missing
    )


def closed_words(row: BranchRow, today: date) -> str:
    """Closed until 24 Aug, or closed from one day to another; '' where neither is near."""
    if row.closed_from is None or row.closed_until is None:
        return ""
    last = words.short_date(row.closed_until)
    if row.closed_from == row.closed_until:
        return tr("closed on {day}").format(day=last)
    if row.closed_from <= today:
        return tr("closed until {day}").format(day=last)
    text = tr("closed {first} to {last}")
    return text.format(first=words.short_date(row.closed_from), last=last)


def news_words(row: BranchRow, today: date) -> str:
    """Last news yesterday; '' for what was never heard of."""
    if row.last_news is None:
        return ""
    return tr("last news {day}").format(day=words.ago(row.last_news.date(), today))


def _branch(row: BranchRow) -> Cell:
    if row.office:
        return Cell(row.name, tr("Head office"))
    place = row.city or row.venue
    return Cell(row.name, ", ".join(part for part in (place, row.county) if part))


def _news(row: BranchRow, today: date) -> Cell:
    """Silence is amber; that of a branch which is closed is none."""
    closed = closed_words(row, today)
    if row.last_news is None:
        silent = tr("None yet") if row.computers else tr("No computer yet")
        text = "—" if row.office else silent
        return Cell(text, closed, "amber" if row.silent else "grey")
    told = words.ago(row.last_news.date(), today)
    return Cell(told, closed, "amber" if row.silent else "ink")


def _missing(row: BranchRow) -> Cell:
    if not row.missing:
        return Cell("—", tone="grey")
    text = missing_words(row)
    return Cell(text[:1].upper() + text[1:], tone="amber")


def _contact(row: BranchRow) -> Cell:
    phone = words.phone(row.phone)
    return Cell(
        row.contact or phone or "—",
        phone if row.contact else "",
        tone="ink" if row.contact or phone else "grey",
    )


def _days(row: ClosedDays) -> Cell:
    if row.first == row.last:
        return Cell(words.dated(row.first))
    return Cell(words.date_span(row.first, row.last))
