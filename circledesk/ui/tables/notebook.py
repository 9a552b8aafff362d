"""The notebook as a list: what it is, about whom, when, and whether it is still open."""

from __future__ import annotations

from circledesk.services.facts.notebook import NotebookRow
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel


def notebook_model() -> RowsModel[NotebookRow]:
    """What is open first, as the service has it. Answers and topics are found too."""
    return RowsModel(
        [
            Column(tr("What"), _what, lambda row: row.text.casefold(), 360),
            Column(tr("Who"), _who, lambda row: _about(row).casefold(), 190),
            Column(tr("When"), _when, lambda row: str(row.due or row.day), 130, whole=True),
            Column(tr("State"), _state, _state_order, 150, whole=True),
        ],
        key=lambda row: row.id,
        find=_find,
    )


def entry_kind(kind: str) -> str:
    """What an entry of the notebook is."""
    names = {
        "question": tr("Question"),
        "follow-up": tr("To come back to"),
        "check-in": tr("Check-in talk"),
    }
    return names.get(kind, kind)


def _what(row: NotebookRow) -> Cell:
    told = row.more
    if row.kind == "check-in" and told:
        told = tr("Needs: {what}").format(what=told)
    told = told or row.topic
    parts = (entry_kind(row.kind), " ".join(told.split()))
    text = row.text or row.more
    return Cell(" ".join(text.split()), " · ".join(part for part in parts if part))


def _who(row: NotebookRow) -> Cell:
    place = " · ".join(part for part in (row.branch, row.circle) if part and part != _about(row))
    about = _about(row)
    return Cell(about, place) if about else Cell("—", tone="grey")


def _about(row: NotebookRow) -> str:
    return row.person or row.circle or row.branch


def _when(row: NotebookRow) -> Cell:
    return Cell(words.short_year_date(row.due or row.day))


def _state(row: NotebookRow) -> Cell:
    if row.kind == "check-in":
        return Cell(tr("by {name}").format(name=row.by) if row.by else "—", tone="grey")
    if row.overdue:
        return Cell(tr("due"), tone="amber")
    if row.kind == "question":
        waits = Cell(tr("no answer yet"), tone="amber")
        return waits if row.open else Cell(tr("answered"), row.by, tone="green")
    return Cell(tr("open")) if row.open else Cell(tr("done"), tone="green")


def _state_order(row: NotebookRow) -> str:
    return f"{not row.overdue}{not row.open}{row.kind}"


def _find(row: NotebookRow) -> str:
    cells = (_what(row), _who(row), _when(row), _state(row))
    more = (row.more, row.topic, row.person, row.branch, row.circle, row.by)
    return " ".join((*(cell.words for cell in cells), *more))
