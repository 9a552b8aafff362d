"""What a plan has to mind: days the team is off, branches that are closed, people who are away."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from circledesk.models.base import ORGANIZERS, TEAM, Replicated, derived_id, parent, public_scope


class Holiday(Replicated):
    """A day off that the country's file does not know: gazetted, or the team's own."""

    __tablename__ = "holiday"
    __table_args__ = (Index(None, "date"),)

    date: Mapped[date]
    name: Mapped[str]
    about: Mapped[bool] = mapped_column(default=False)
    """The day hangs on the moon and may still move."""

    def scope_of(self) -> str:
        return TEAM


class Closure(Replicated):
    """A branch is closed from the first to the last day; its silence then is no silence."""

    __tablename__ = "closure"
    __table_args__ = (Index(None, "branch_id", "last"),)

    branch_id: Mapped[str] = mapped_column(parent("branch.id"))
    first: Mapped[date]
    last: Mapped[date]
    why: Mapped[str] = mapped_column(default="")

    def scope_of(self) -> str:
        return public_scope(self.branch_id)


class Absence(Replicated):
    """A person is away from the first to the last day, or moves to another branch on the first."""

    __tablename__ = "absence"
    __table_args__ = (Index(None, "person_id"),)

    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    """The branch that wrote it; none: an organizer."""
    person_id: Mapped[str] = mapped_column(parent("person.id"))
    first: Mapped[date]
    last: Mapped[date | None]
    """None: she does not come back to this branch."""
    to_branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    """Where she is transferred to."""
    cover_id: Mapped[str | None] = mapped_column(parent("person.id"))
    """Who stands in."""
    why: Mapped[str] = mapped_column(default="")

    def scope_of(self) -> str:
        return public_scope(self.branch_id) if self.branch_id else TEAM


class Support(Replicated):
    """How organizers stand with a facilitator. Id derived from the person."""

    __tablename__ = "support"

    person_id: Mapped[str] = mapped_column(parent("person.id"))
    level: Mapped[str] = mapped_column(default="")
    """new, veteran, ready or trainer; '' while nobody set it."""
    supported_by: Mapped[str | None] = mapped_column(parent("person.id"))
    last_spoken: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="")

    @staticmethod
    def id_for(person_id: str) -> str:
        """Return the id of what organizers note of a person."""
        return derived_id("support", person_id)

    def scope_of(self) -> str:
        return ORGANIZERS
