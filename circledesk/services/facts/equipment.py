"""Equipment and its loans as lists show them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

KINDS = (
    "laptop",
    "tablet",
    "headphones",
    "projector",
    "speaker",
    "modem",
    "printer",
    "other",
)


@dataclass(frozen=True, slots=True)
class LoanRow:
    """Who uses a thing from when to when."""

    id: str
    equipment_id: str
    branch_id: str
    branch: str
    """The branch that has it meanwhile."""
    circle: str
    quantity: int
    first: date
    last: date
    taken_by: str
    returned_on: date | None
    note: str = ""
    clashes: bool = False
    """On one of its days more are lent than there are."""
    late: bool = False
    """Its last day is past and it is not back."""


@dataclass(frozen=True, slots=True)
class EquipmentRow:
    """A thing, or several alike. Without a branch it travels with the team."""

    id: str
    name: str
    kind: str
    branch_id: str
    branch: str
    quantity: int
    working: int
    number: str
    note: str
    loans: tuple[LoanRow, ...] = ()
    """Those that are not back yet, by first day."""
    out: int = 0
    """How many are lent today."""
    editable: bool = False
    """This PC may change it."""

    @property
    def clashes(self) -> bool:
        """Whether two of its loans cannot both be."""
        return any(loan.clashes for loan in self.loans)
