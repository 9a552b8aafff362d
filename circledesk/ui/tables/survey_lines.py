"""A circle's learners, and who answered the survey."""

from __future__ import annotations

from circledesk.services.facts.surveys import SurveyLine
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel


def survey_lines_model() -> RowsModel[SurveyLine]:
    """By name; Enter fills in the survey of a learner."""
    return RowsModel(
        [
            Column(
                tr("Learner"), lambda line: Cell(line.name), lambda line: line.name.casefold(), 240
            ),
            Column(tr("Survey"), _answered, _day, 170, whole=True),
        ],
        key=lambda line: line.learner_id,
    )


def _answered(line: SurveyLine) -> Cell:
    if line.answered is None:
        return Cell(tr("Not yet"), tone="grey")
    return Cell(tr("Answered, {day}").format(day=words.short_date(line.answered)), tone="green")


def _day(line: SurveyLine) -> str:
    return line.answered.isoformat() if line.answered else ""
