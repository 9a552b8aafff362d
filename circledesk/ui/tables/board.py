"""Notices as a list, and the branches that read one."""

from __future__ import annotations

from circledesk.services.facts.board import NoticeRow, ReadBy
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel


def notices_model(organizer: bool) -> RowsModel[NoticeRow]:
    """The newest first; organizers see how many read it, a branch whether it did."""
    return RowsModel(
        [
            Column(tr("Notice"), _notice, lambda row: row.title.casefold(), 400),
            Column(tr("For"), _whom, lambda row: row.branch.casefold(), 150, gives_way=1),
            Column(tr("Posted"), _posted, lambda row: str(row.posted_at), 130, whole=True),
            Column(
                tr("Read by"),
                _read if organizer else _read_here,
                (lambda row: row.read) if organizer else (lambda row: str(row.read_at or "")),
                150,
                whole=True,
            ),
        ],
        key=lambda row: row.id,
        find=lambda row: " ".join(
            (row.title, row.text, row.branch, *(file.name for file in row.files))
        ),
    )


def readers_model() -> RowsModel[ReadBy]:
    """Who read a notice, what they answered; then who did not."""
    return RowsModel(
        [
            Column(
                tr("Library"),
                lambda row: Cell(row.branch),
                lambda row: row.branch.casefold(),
                190,
            ),
            Column(tr("Read on"), _reader, lambda row: str(row.read_at or ""), 160, whole=True),
            Column(tr("Answer"), _answer, lambda row: row.answer.casefold(), 360),
        ],
        key=lambda row: row.branch_id,
    )


def whom_words(row: NoticeRow) -> str:
    """For whom a notice hangs."""
    return row.branch or tr("all libraries")


def read_words(row: NoticeRow) -> str:
    """Read by 13 of 15."""
    return tr("Read by {count} of {all}").format(count=row.read, all=row.of)


def _notice(row: NoticeRow) -> Cell:
    parts = []
    if not row.shown:
        parts.append(tr("not shown any more"))
    if row.asks:
        parts.append(tr("asks for an answer"))
    if row.files:
        parts.append(words.counted(tr("One file"), tr("{n} files"), len(row.files)))
    if not parts:
        parts.append(" ".join(row.text.split()))
    return Cell(row.title, " · ".join(parts), tone="ink" if row.shown else "grey")


def _whom(row: NoticeRow) -> Cell:
    return Cell(whom_words(row), tone="ink" if row.branch else "grey")


def _posted(row: NoticeRow) -> Cell:
    until = tr("until {day}").format(day=words.short_date(row.until)) if row.until else ""
    return Cell(words.short_year_date(row.posted_at.date()), until)


def _read(row: NoticeRow) -> Cell:
    if not row.of:
        return Cell(tr("no computer yet"), tone="grey")
    answers = words.counted(tr("One answer"), tr("{n} answers"), row.answers)
    told = tr("{count} of {all}").format(count=row.read, all=row.of)
    tone = "green" if row.read >= row.of else "ink"
    return Cell(told, answers if row.answers else "", tone=tone)


def _read_here(row: NoticeRow) -> Cell:
    if row.read_at is None:
        return Cell(tr("not yet"), tone="amber" if row.shown else "grey")
    answered = tr("answered") if row.answer else ""
    return Cell(words.short_date(row.read_at.date()), answered, tone="green")


def _reader(row: ReadBy) -> Cell:
    if row.read_at is None:
        told = tr("not yet") if row.computer else tr("has no computer yet")
        return Cell(told, tone="amber" if row.computer else "grey")
    return Cell(words.stamp(row.read_at), row.by, tone="green")


def _answer(row: ReadBy) -> Cell:
    return Cell(" ".join(row.answer.split()) or "—", tone="ink" if row.answer else "grey")
