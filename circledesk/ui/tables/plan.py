"""The dates of a plan as a narrow list: number, date, and what stands against it."""

from __future__ import annotations

from dataclasses import dataclass

from circledesk.services.facts.planning import PlannedDay
from circledesk.ui import words
from circledesk.ui.language import tr, translated
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A meeting of a plan; its number is its place in the order of dates."""

    number: int
    day: PlannedDay


def plan_model() -> RowsModel[PlanLine]:
    """Meetings of a plan, in their order."""
    return RowsModel(
        [Column("", _line, lambda line: line.number, 240)], key=lambda line: str(line.number)
    )


def against(day: PlannedDay) -> str:
    """All that stands against a date, in words; '' where nothing does."""
    told = [translated(clash) for clash in day.clashes]
    if day.about:
        text = tr("About {holiday}: the day hangs on the moon")
        told.insert(0, text.format(holiday=translated(day.holiday)))
    elif day.closed:
        told.insert(0, tr("Closed: {why}").format(why=translated(day.holiday)))
    elif day.holiday:
        told.insert(0, translated(day.holiday))
    return " · ".join(told)


def _line(line: PlanLine) -> Cell:
    day = words.short_weekday_date(line.day.day)
    text = tr("{number}. {day}").format(number=line.number, day=day)
    told = against(line.day)
    return Cell(text, told, tone="amber" if told else "ink")
