"""The files of an import and what each would do, as a list."""

from __future__ import annotations

from pathlib import Path

from circledesk.services.facts.imports import ImportReport
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel


def import_files_model() -> RowsModel[ImportReport]:
    """A line for each file; its figures add up to what was read."""
    return RowsModel(
        [
            Column(tr("File"), _file, lambda row: row.file.casefold(), 250),
            Column(tr("Rows"), lambda row: _count(row, row.read), lambda row: row.read, 80),
            Column(tr("New"), lambda row: _count(row, row.new), lambda row: row.new, 80),
            Column(tr("Changed"), lambda row: _count(row, row.changed), lambda r: r.changed, 110),
            Column(tr("Same"), lambda row: _count(row, row.same), lambda row: row.same, 90),
            Column(tr("Refused"), _refused, lambda row: len(row.refused), 110),
        ],
        key=lambda row: row.file,
    )


def kind_words(kind: str) -> str:
    """What a file of P2PU's holds."""
    return {
        "courses": tr("Courses"),
        "facilitators": tr("People"),
        "learning-circles": tr("Learning circles"),
        "signups": tr("Sign-ups"),
        "learner-surveys": tr("Learners’ survey answers"),
        "facilitator-surveys": tr("Facilitators’ survey answers"),
        "courses-json": tr("Courses"),
        "learning-circles-json": tr("Learning circles"),
        "teams": tr("The team’s page"),
        "team-members": tr("Members of the team"),
        "team-memberships": tr("Members of the team"),
        "team-invitations": tr("Invitations"),
        "course-list": tr("The team’s course list"),
        "learning-circle-feedback": tr("Ratings of a circle"),
        "meeting": tr("Meetings of a calendar file"),
    }.get(kind, tr("Not taken"))


def _file(row: ImportReport) -> Cell:
    return Cell(Path(row.file).name, kind_words("" if row.refused_file else row.kind))


def _count(row: ImportReport, count: int) -> Cell:
    return Cell("—" if row.refused_file else str(count), tone="ink" if count else "grey")


def _refused(row: ImportReport) -> Cell:
    if row.refused_file:
        return Cell(tr("Whole file"), tone="red")
    return Cell(str(len(row.refused)), tone="amber" if row.refused else "grey")
