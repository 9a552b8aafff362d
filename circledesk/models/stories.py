"""The team's own goals, and stories told with the teller's consent: what reports are made of."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from circledesk.models.base import TEAM, Replicated, branch_scope, parent


class TeamGoal(Replicated):
    """Something that the team works for; circles are counted to it."""

    __tablename__ = "team_goal"

    name: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)
    retired: Mapped[bool] = mapped_column(default=False)

    def scope_of(self) -> str:
        return TEAM


class Story(Replicated):
    """A learner's or facilitator's words that a person chose to tell."""

    __tablename__ = "story"
    __table_args__ = (Index(None, "circle_id"),)
    kept = ("branch_id", "circle_id", "learner_id")

    branch_id: Mapped[str] = mapped_column(parent("branch.id"))
    circle_id: Mapped[str] = mapped_column(parent("learning_circle.id"))
    learner_id: Mapped[str | None] = mapped_column(parent("learner.id"))
    text: Mapped[str]
    teller: Mapped[str] = mapped_column(default="")
    """As it may be printed: a first name, or nobody."""
    source: Mapped[str] = mapped_column(default="")
    """Where the words come from: `survey_answer:<id>:<ref>`, `feedback:<id>:<cell>`, or empty."""
    outside: Mapped[bool] = mapped_column(default=False)
    """The teller agreed that people outside the team read it."""
    agreed_on: Mapped[date | None]

    def scope_of(self) -> str:
        return branch_scope(self.branch_id)

    def subject_of(self) -> str | None:
        return self.learner_id
