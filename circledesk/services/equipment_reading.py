"""Equipment as a list: whose it is, how many work, who has it when, which loans clash."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.circles import LearningCircle
from circledesk.models.equipment import Equipment, Loan
from circledesk.models.team import Branch, Person
from circledesk.services.facts.equipment import EquipmentRow, LoanRow
from circledesk.services.living import Which, living
from circledesk.services.names import fold
from circledesk.services.session import may_write, today


def equipment(session: Session, *, branch_id: Which = None) -> tuple[EquipmentRow, ...]:
    """Return all equipment: the team's pool first, then by branch and name.

    Of chosen branches: what is theirs, and what they have on loan.
    """
    loans = _open_loans(session, today(session))
    query = (
        select(
            Equipment.id,
            Equipment.name,
            Equipment.kind,
            Equipment.branch_id,
            Branch.name,
            Equipment.quantity,
            Equipment.working,
            Equipment.number,
            Equipment.note,
        )
        .outerjoin(Branch, Branch.id == Equipment.branch_id)
        .where(*living(Equipment))
    )
    rows = [_row(session, line, loans.get(line[0], ())) for line in session.execute(query)]
    if branch_id is not None:
        wanted = {branch_id} if isinstance(branch_id, str) else set(branch_id)
        rows = [row for row in rows if _concerns(row, wanted)]
    return tuple(sorted(rows, key=lambda row: (fold(row.branch), fold(row.name), row.id)))


def loans_of(session: Session, *, equipment_id: str) -> tuple[LoanRow, ...]:
    """Return all loans of a thing, also those that are back; newest first."""
    query = _loans().where(Loan.equipment_id == equipment_id)
    rows = [_loan(line, today(session)) for line in session.execute(query)]
    return tuple(sorted(rows, key=lambda row: (row.first, row.id), reverse=True))


def free_between(row: EquipmentRow, first: date, last: date) -> int:
    """Return how many of a thing are free on each of these days."""
    inside = [loan for loan in row.loans if loan.first <= last]
    days = [first, *(loan.first for loan in inside if loan.first >= first)]
    return row.working - max(_lent(inside, day) for day in days)


def _concerns(row: EquipmentRow, branches: set[str]) -> bool:
    return row.branch_id in branches or any(loan.branch_id in branches for loan in row.loans)


def _row(session: Session, line: Any, loans: Sequence[LoanRow]) -> EquipmentRow:
    thing, name, kind, branch_id, branch, quantity, working, number, note = line
    works = quantity if working is None else working
    told = tuple(replace(loan, clashes=_clashes(loan, loans, works)) for loan in loans)
    return EquipmentRow(
        id=thing,
        name=name,
        kind=kind,
        branch_id=branch_id or "",
        branch=branch or "",
        quantity=quantity,
        working=works,
        number=number,
        note=note,
        loans=told,
        out=_lent(told, today(session)),
        editable=may_write(session, branch_id),
    )


def _clashes(loan: LoanRow, loans: Sequence[LoanRow], works: int) -> bool:
    """Whether on a day of this loan more are lent than work; it changes only on first days."""
    end = date.max if loan.late else loan.last
    days = {other.first for other in loans if loan.first <= other.first <= end}
    return any(_lent(loans, day) > works for day in days)


def _lent(loans: Sequence[LoanRow], day: date) -> int:
    """Count what is away on a day; what should be back and is not is away still."""
    away = [loan for loan in loans if loan.first <= day and (day <= loan.last or loan.late)]
    return sum(loan.quantity for loan in away)


def _open_loans(session: Session, day: date) -> dict[str, list[LoanRow]]:
    found: dict[str, list[LoanRow]] = defaultdict(list)
    for line in session.execute(_loans().where(Loan.returned_on.is_(None))):
        loan = _loan(line, day)
        found[loan.equipment_id].append(loan)
    for rows in found.values():
        rows.sort(key=lambda row: (row.first, row.id))
    return found


def _loans() -> Any:
    return (
        select(
            Loan.id,
            Loan.equipment_id,
            Loan.branch_id,
            Branch.name,
            LearningCircle.name,
            Loan.quantity,
            Loan.first,
            Loan.last,
            Person.name,
            Loan.returned_on,
            Loan.note,
        )
        .outerjoin(Branch, Branch.id == Loan.branch_id)
        .outerjoin(LearningCircle, LearningCircle.id == Loan.circle_id)
        .outerjoin(Person, Person.id == Loan.taken_by)
        .where(*living(Loan))
    )


def _loan(line: Any, day: date) -> LoanRow:
    loan, thing, branch_id, branch, circle, quantity, first, last, who, returned, note = line
    return LoanRow(
        id=loan,
        equipment_id=thing,
        branch_id=branch_id,
        branch=branch or "",
        circle=circle or "",
        quantity=quantity,
        first=first,
        last=last,
        taken_by=who or "",
        returned_on=returned,
        note=note,
        late=returned is None and last < day,
    )
