"""Certificates that were prepared, issued or voided, as a list."""

from __future__ import annotations

from circledesk.services.facts.certificates import CertificateRow
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel


def certificates_model() -> RowsModel[CertificateRow]:
    """Certificates that were prepared or issued."""
    return RowsModel(
        [
            Column(tr("Learner"), _holder, lambda row: row.learner.casefold(), 300),
            Column(tr("Circle"), _of_circle, lambda row: row.circle.casefold(), 300),
            Column(
                tr("Number"), lambda row: Cell(row.serial), lambda row: row.serial, 200, whole=True
            ),
            Column(
                tr("Issued"),
                _issued,
                lambda row: str(row.issued or ""),
                150,
                whole=True,
                gives_way=1,
            ),
            Column(tr("State"), _state, lambda row: row.state, 150, whole=True),
        ],
        key=lambda row: row.id,
    )


def _holder(row: CertificateRow) -> Cell:
    return Cell(row.learner, row.branch)


def _of_circle(row: CertificateRow) -> Cell:
    replaces = tr("in place of {serial}").format(serial=row.replaces) if row.replaces else ""
    return Cell(row.circle, replaces)


def _issued(row: CertificateRow) -> Cell:
    return Cell(words.year_date(row.issued) if row.issued else "—")


def _state(row: CertificateRow) -> Cell:
    states = {
        "prepared": (tr("Prepared"), "amber"),
        "issued": (tr("Issued"), "green"),
        "void": (tr("Void"), "red"),
    }
    text, tone = states.get(row.state, (row.state, "ink"))
    return Cell(text, tone=tone)
