"""A person's word on two rows that look alike: that they are one, or that they are two."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from circledesk.models.base import (
    TEAM,
    Replicated,
    branch_scope,
    derived_id,
    parent,
    public_scope,
)


class Lookalike(Replicated):
    """The word on one pair. Id derived from both, so that two PCs' words meet in one row.

    It holds ids only. What it names has no parent here: the word may come before the rows.
    """

    __tablename__ = "lookalike"

    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    """Of two learners: their branch."""
    home_branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    """Of two others: the branch of both; none where they are of several, or the team's."""
    kind: Mapped[str]
    """learner, person; circle, hosts or seats (two circles that meet in one room, under one person,
    with one learner); or day-off (the date, and the meeting that is held on it all the same)."""
    first_id: Mapped[str]
    second_id: Mapped[str]
    """The pair; where they are one, the second is kept and the first is gone."""
    same: Mapped[bool] = mapped_column(default=False)

    @staticmethod
    def id_for(kind: str, one: str, other: str) -> str:
        """Return the id of the word on a pair, whichever is named first."""
        return derived_id("lookalike", kind, *sorted((one, other)))

    def scope_of(self) -> str:
        if self.branch_id:
            return branch_scope(self.branch_id)
        return public_scope(self.home_branch_id) if self.home_branch_id else TEAM
