"""Equipment as a list: what it is, whose, how many work, who has it until when."""

from __future__ import annotations

from circledesk.services.facts.equipment import EquipmentRow, LoanRow
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel


def equipment_model() -> RowsModel[EquipmentRow]:
    """All that is noted, in the service's order."""
    return RowsModel(
        [
            Column(tr("Equipment"), _thing, lambda row: row.name.casefold(), 250),
            Column(tr("Belongs to"), _owner, lambda row: row.branch.casefold(), 170, whole=True),
            Column(tr("How many"), _count, lambda row: row.quantity, 100, right=True, whole=True),
            Column(tr("On loan"), _loan, _loan_key, 300, least=220),
            Column(tr("Note"), _note, lambda row: row.note.casefold(), 220, least=90, gives_way=1),
        ],
        key=lambda row: row.id,
    )


def kind_word(kind: str) -> str:
    """The word for a kind of equipment."""
    names = {
        "laptop": tr("Laptop"),
        "tablet": tr("Tablet"),
        "headphones": tr("Headphones"),
        "projector": tr("Projector"),
        "speaker": tr("Loudspeaker"),
        "modem": tr("Modem"),
        "printer": tr("Printer"),
        "other": tr("Something else"),
    }
    return names.get(kind, kind)


def loan_words(loan: LoanRow) -> str:
    """3 at Mjini, 6 Aug to 17 Aug."""
    text = tr("{n} at {branch}, {first} to {last}")
    return text.format(
        n=loan.quantity,
        branch=loan.branch,
        first=words.short_date(loan.first),
        last=words.short_date(loan.last),
    )


def _thing(row: EquipmentRow) -> Cell:
    below = " · ".join(part for part in (kind_word(row.kind), row.number) if part)
    return Cell(row.name, below)


def _owner(row: EquipmentRow) -> Cell:
    return Cell(row.branch) if row.branch else Cell(tr("Travels with the team"), tone="teal")


def _count(row: EquipmentRow) -> Cell:
    broken = row.working < row.quantity
    works = tr("{n} work").format(n=row.working) if broken else ""
    return Cell(f"{row.quantity:,}", works, "amber" if broken else "ink", right=True)


def _loan(row: EquipmentRow) -> Cell:
    if not row.loans:
        return Cell(tr("Free"), tone="grey")
    first = row.loans[0]
    more = tr("and {n} more").format(n=len(row.loans) - 1) if len(row.loans) > 1 else ""
    at = tr("{n} at {branch}").format(n=first.quantity, branch=first.branch)
    whose = () if more or _trouble(row) else (first.circle, first.taken_by)
    parts = (_trouble(row), _days(first), more, *whose)
    below = " · ".join(part for part in parts if part)
    return Cell(at, below, "amber" if _trouble(row) else "ink")


def _days(loan: LoanRow) -> str:
    first, last = words.short_date(loan.first), words.short_date(loan.last)
    return tr("{first} to {last}").format(first=first, last=last)


def _trouble(row: EquipmentRow) -> str:
    if row.clashes:
        return tr("More lent than there are")
    return tr("Not back yet") if any(loan.late for loan in row.loans) else ""


def _loan_key(row: EquipmentRow) -> str:
    return str(row.loans[0].last) if row.loans else "~"


def _note(row: EquipmentRow) -> Cell:
    return Cell(" ".join(row.note.split()), tone="grey")
