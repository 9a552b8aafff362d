"""Laptops, projectors, modems: what a branch has, the team's pool, and who has it when."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from circledesk.models.base import TEAM, Replicated, parent, public_scope


class Equipment(Replicated):
    """A thing, or several alike, of one branch; without a branch it travels with the team."""

    __tablename__ = "equipment"
    __table_args__ = (Index(None, "branch_id"),)

    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    kind: Mapped[str] = mapped_column(default="other")
    """laptop, headphones, projector, modem, speaker, tablet, printer or other."""
    name: Mapped[str]
    quantity: Mapped[int] = mapped_column(default=1)
    working: Mapped[int | None]
    """How many of them work; none: all."""
    number: Mapped[str] = mapped_column(default="")
    """As on the inventory label."""
    note: Mapped[str] = mapped_column(default="")

    def scope_of(self) -> str:
        return public_scope(self.branch_id) if self.branch_id else TEAM


class Loan(Replicated):
    """Who uses a thing from when to when; `branch_id` is the branch that has it meanwhile."""

    __tablename__ = "loan"
    __table_args__ = (Index(None, "equipment_id"), Index(None, "branch_id"))
    joined_cells = {"span": ("first", "last")}

    branch_id: Mapped[str] = mapped_column(parent("branch.id"))
    equipment_id: Mapped[str] = mapped_column(parent("equipment.id"))
    circle_id: Mapped[str | None] = mapped_column(parent("learning_circle.id"))
    quantity: Mapped[int] = mapped_column(default=1)
    first: Mapped[date]
    last: Mapped[date]
    taken_by: Mapped[str | None] = mapped_column(parent("person.id"))
    returned_on: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="")

    def scope_of(self) -> str:
        return public_scope(self.branch_id)
