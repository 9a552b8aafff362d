"""Who is due to go, who did what, and incidents, as lists."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from circledesk.documents.audit_paper import noted_words
from circledesk.services.facts.keeping import CHANGED, AuditRow, DueLearner
from circledesk.services.facts.privacy import IncidentRow
from circledesk.ui import words
from circledesk.ui.keeping_words import deed_words, incident_kind, kind_words
from circledesk.ui.language import tr, translated
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel


def due_model(language: str) -> RowsModel[DueLearner]:
    """Learners who have not been here for as long as they are kept."""
    return RowsModel(
        [
            Column(tr("Name"), lambda row: Cell(row.name), lambda row: row.name.casefold(), 190),
            Column(tr("Branch"), lambda row: Cell(row.branch), lambda row: row.branch, 130),
            Column(
                tr("Why"),
                lambda row: Cell(kind_words(language, row.kind)),
                lambda row: row.kind,
                330,
            ),
            Column(
                tr("Last heard of"),
                lambda row: Cell(words.dated(row.since)),
                lambda row: str(row.since),
                150,
            ),
        ],
        key=lambda row: row.id,
    )


def audit_model(language: str, zone: ZoneInfo) -> RowsModel[AuditRow]:
    """Who did what, when in the team's zone, on which computer."""

    def deed(row: AuditRow) -> Cell:
        return Cell(deed_words(language, row.deed))

    def what(row: AuditRow) -> str:
        return translated(row.what) if row.deed == CHANGED else noted_words(row.what, language)

    return RowsModel(
        [
            Column(
                tr("When"), lambda row: Cell(_at(row.at, zone)), lambda row: row.at.isoformat(), 170
            ),
            Column(
                tr("Who"),
                _who,
                lambda row: row.person.casefold(),
                140,
            ),
            Column(tr("Deed"), deed, lambda row: row.deed, 140),
            Column(tr("What"), lambda row: Cell(what(row)), what, 160),
            Column(
                tr("Learner"),
                lambda row: Cell(row.learner or _many(row)),
                lambda row: row.learner.casefold(),
                150,
            ),
            Column(
                tr("Computer"),
                lambda row: Cell(row.computer or "—"),
                lambda row: row.computer.casefold(),
                120,
                gives_way=1,
            ),
        ],
        key=lambda row: row.id,
    )


def incidents_model(language: str, zone: ZoneInfo) -> RowsModel[IncidentRow]:
    """Lost computers and sticks, data in wrong hands."""
    return RowsModel(
        [
            Column(
                tr("What happened"),
                lambda row: Cell(incident_kind(language, row.kind), row.what),
                lambda row: row.kind,
                270,
            ),
            Column(
                tr("Computer"),
                lambda row: Cell(row.computer or "—", row.branch),
                lambda row: row.computer.casefold(),
                190,
            ),
            Column(
                tr("Noticed"),
                lambda row: Cell(_at(row.noticed_at, zone)),
                lambda row: row.noticed_at.isoformat(),
                180,
                whole=True,
            ),
            Column(
                tr("Data commissioner"),
                lambda row: _told(row, zone),
                lambda row: row.hours_left,
                180,
            ),
        ],
        key=lambda row: row.id,
    )


def _at(at: datetime, zone: ZoneInfo) -> str:
    here = at.astimezone(zone)
    return f"{words.dated(here.date())}, {words.clock(here.time())}"


def _who(row: AuditRow) -> Cell:
    if row.in_doubt:  # altered in the log, and in no backup
        return Cell(row.person or "—", tr("not certain"), tone="amber")
    return Cell(row.person or "—")


def _many(row: AuditRow) -> str:
    if row.deed == CHANGED or row.count < 2:
        return "—"
    return tr("{n} people").format(n=f"{row.count:,}")


def _told(row: IncidentRow, zone: ZoneInfo) -> Cell:
    if row.commissioner_told_at is not None:
        return Cell(tr("Told"), _at(row.commissioner_told_at, zone), tone="green")
    if row.hours_left < 0:
        return Cell(tr("Overdue"), tone="red")
    return Cell(tr("{hours} hours left").format(hours=row.hours_left), tone="amber")
