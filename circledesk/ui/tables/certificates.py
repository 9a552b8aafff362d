"""Certificates that were prepared, issued or voided, as a list."""

from __future__ import annotations

from circledesk.services.facts.certificates import CertificateRow
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.blocks_model import BlocksModel
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tables.source import Read

ORDERS = ("learner", "circle", "serial", "issued", "state")


def all_certificates_model(read: Read) -> BlocksModel[CertificateRow]:
    """All certificates; there may be a hundred thousand, so rows are read only where seen."""
    return BlocksModel(_columns(), key=lambda row: row.id, orders=ORDERS, read=read)


def certificates_model() -> RowsModel[CertificateRow]:
    """A circle's certificates."""
    return RowsModel(_columns(), key=lambda row: row.id)


def _columns() -> list[Column[CertificateRow]]:
    return [
        Column(
            tr("Learner"),
            _holder,
            lambda row: row.learner.casefold(),
            300,
            files=(
                (tr("Learner"), lambda row: row.learner),
                (tr("Branch"), lambda row: row.branch),
            ),
        ),
        Column(
            tr("Circle"),
            _of_circle,
            lambda row: row.circle.casefold(),
            300,
            files=(
                (tr("Circle"), lambda row: row.circle),
                (tr("In place of"), lambda row: row.replaces),
            ),
        ),
        Column(tr("Number"), lambda row: Cell(row.serial), lambda row: row.serial, 200, whole=True),
        Column(
            tr("Issued"),
            _issued,
            lambda row: str(row.issued or ""),
            150,
            whole=True,
            gives_way=1,
            files=((tr("Issued"), lambda row: row.issued),),
        ),
        Column(tr("State"), _state, lambda row: row.state, 150, whole=True),
    ]


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
