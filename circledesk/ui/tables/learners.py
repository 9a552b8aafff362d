"""Learners as a list; a hundred thousand are shown at once, cells are made where seen."""

from __future__ import annotations

from datetime import date

from circledesk.services.facts.circles import LearnerRow
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.blocks_model import BlocksModel
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.counts import number, or_dash
from circledesk.ui.tables.source import Read

CIRCLES, CERTIFICATES = 3, 4
ORDERS = ("name", "phone", "email", "circles", "certificates", "last")


def all_learners_model(read: Read) -> BlocksModel[LearnerRow]:
    """Learners; there may be a hundred thousand, so rows are read only where seen."""
    return BlocksModel(_columns(), key=lambda row: row.id, orders=ORDERS, read=read)


def _columns() -> list[Column[LearnerRow]]:
    return [
        Column(
            tr("Learner"),
            _learner,
            lambda row: row.name.casefold(),
            330,
            files=(
                (tr("Learner"), lambda row: row.name),
                (tr("Branch"), lambda row: row.branch),
            ),
        ),
        Column(
            tr("Phone"),
            _phone,
            lambda row: row.phone,
            180,
            whole=True,
            files=((tr("Phone"), lambda row: row.phone),),
        ),
        Column(
            tr("E-mail"),
            lambda row: or_dash(row.email),
            lambda row: row.email,
            260,
            least=150,
            gives_way=1,
        ),
        Column(tr("Circles"), lambda row: number(row.circles), lambda row: row.circles, 90, True),
        Column(tr("Certificates"), _earned, lambda row: row.certificates, 110, True, opens=True),
        Column(
            tr("Last sign-up"),
            _signed,
            lambda row: str(row.last_signed_up or ""),
            150,
            whole=True,
            gives_way=2,
            files=((tr("Last sign-up"), _last_day),),
        ),
    ]


def _learner(row: LearnerRow) -> Cell:
    withdrawn = tr("Consent withdrawn") if row.consent_withdrawn else ""
    resting = tr("Not to be contacted") if row.resting else ""
    moved = tr("Moved to {branch}").format(branch=row.moved_to) if row.moved_to else ""
    detail = " · ".join(part for part in (row.branch, moved, withdrawn, resting) if part)
    return Cell(row.name, detail, "grey" if row.moved_to else "ink")


def _phone(row: LearnerRow) -> Cell:
    check = tr("Check this number") if row.phone_check else ""
    return Cell(words.phone(row.phone) or "—", check, "ink" if row.phone else "grey")


def _earned(row: LearnerRow) -> Cell:
    return number(row.certificates)


def _last_day(row: LearnerRow) -> date | None:
    return row.last_signed_up.date() if row.last_signed_up else None


def _signed(row: LearnerRow) -> Cell:
    when = row.last_signed_up
    return Cell(words.short_year_date(when.date())) if when else Cell("—", tone="grey")
