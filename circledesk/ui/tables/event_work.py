"""Tasks, questions and first circles of an event as lists."""

from __future__ import annotations

from circledesk.services.facts.event_work import DRAFT, AskedRow, FirstCircle, TaskRow
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel


def tasks_model() -> RowsModel[TaskRow]:
    """As they were added."""
    return RowsModel(
        [
            Column(tr("Task"), _task, lambda row: row.text.casefold(), 380),
            Column(tr("Who"), _who, lambda row: row.responsible.casefold(), 170, gives_way=1),
            Column(tr("Due"), _due, lambda row: str(row.due), 140, whole=True),
            Column(tr("State"), _state, lambda row: row.done, 150, whole=True),
        ],
        key=lambda row: row.id,
    )


def asked_model() -> RowsModel[AskedRow]:
    """The open ones of earlier events first, then this event's."""
    return RowsModel(
        [
            Column(tr("Question"), _question, lambda row: row.text.casefold(), 400),
            Column(tr("Asked by"), _asked_by, lambda row: row.asked_by, 150, gives_way=1),
            Column(tr("Answer"), _answer, lambda row: row.answer, 320),
        ],
        key=lambda row: row.id,
    )


def first_circles_model() -> RowsModel[FirstCircle]:
    """Each participant: her worksheet, her circle."""
    return RowsModel(
        [
            Column(tr("Name"), _name, lambda row: row.name.casefold(), 230),
            Column(tr("Worksheet"), _worksheet, lambda row: row.worksheet is None, 230),
            Column(tr("Circle"), _circle, lambda row: row.circle.casefold(), 250),
        ],
        key=lambda row: row.id,
    )


def task_words(row: TaskRow) -> str:
    """What is to be done."""
    return row.text or (tr("Everyone makes a draft circle") if row.kind == DRAFT else "")


def _task(row: TaskRow) -> Cell:
    return Cell(task_words(row), row.outcome, tone="grey" if row.done else "ink")


def _who(row: TaskRow) -> Cell:
    return Cell(row.responsible or "—", tone="ink" if row.responsible else "grey")


def _due(row: TaskRow) -> Cell:
    if row.due is None:
        return Cell("—", tone="grey")
    return Cell(words.year_date(row.due), tone="amber" if row.overdue else "ink")


def _state(row: TaskRow) -> Cell:
    if row.kind == DRAFT and row.all:
        told = tr("{n} of {all}").format(n=row.ready, all=row.all)
        return Cell(told, tone="green" if row.done else "ink")
    if row.done:
        return Cell(tr("done"), tone="green")
    return Cell(tr("overdue"), tone="amber") if row.overdue else Cell(tr("open"))


def _question(row: AskedRow) -> Cell:
    where = tr("Open since {event}").format(event=row.event) if row.event else ""
    return Cell(row.text, where)


def _asked_by(row: AskedRow) -> Cell:
    return Cell(row.asked_by or "—", tone="ink" if row.asked_by else "grey")


def _answer(row: AskedRow) -> Cell:
    if row.answered_on is None:
        return Cell(tr("open"), tone="amber")
    return Cell(" ".join(row.answer.split()), words.year_date(row.answered_on))


def _name(row: FirstCircle) -> Cell:
    return Cell(row.name, row.branch)


def _worksheet(row: FirstCircle) -> Cell:
    sheet = row.worksheet
    if sheet is None:
        return Cell(tr("not filled in yet"), tone="grey")
    begins = words.year_date(sheet.start) if sheet.start else ""
    return Cell(sheet.course or tr("filled in"), begins)


def _circle(row: FirstCircle) -> Cell:
    if not row.circle_id:
        return Cell(tr("no draft yet"), tone="amber")
    return Cell(row.circle, tr("draft") if row.draft else tr("published"), tone="green")
