"""The parts of an event's plan as a list: when, what, how long, who leads, what is asked."""

from __future__ import annotations

from circledesk.services.facts.event_plan import TimedPart
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel


def plan_parts_model() -> RowsModel[TimedPart]:
    """In the order of the plan."""
    return RowsModel(
        [
            Column(tr("Hours"), _hours, lambda row: str(row.start), 120, whole=True),
            Column(tr("Part"), _part, lambda row: row.title.casefold(), 240),
            Column(
                tr("Minutes"),
                lambda row: Cell(str(row.minutes), right=True),
                lambda row: row.minutes,
                80,
                right=True,
                whole=True,
            ),
            Column(tr("What is asked"), _asked, lambda row: row.prompts, 380, gives_way=1),
        ],
        key=lambda row: row.key,
    )


def hours_of(part: TimedPart) -> str:
    """09:00–09:15, or nothing where the event has no hour yet."""
    return f"{part.start:%H:%M}–{part.end:%H:%M}" if part.start and part.end else ""


def _hours(row: TimedPart) -> Cell:
    return Cell(hours_of(row) or "—", tone="ink" if row.start else "grey")


def _part(row: TimedPart) -> Cell:
    return Cell(row.title, tr("Led by {person}").format(person=row.lead) if row.lead else "")


def _asked(row: TimedPart) -> Cell:
    questions = row.questions
    noted = tr("Noted: {words}").format(words=" ".join(row.note.split())) if row.note else ""
    return Cell(questions[0] if questions else "", noted)
