"""What learners wish before there is a place: interest in a topic, a move to another branch."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from circledesk.models.base import Replicated, branch_scope, parent


class Interest(Replicated):
    """A learner would like a circle on a topic, before any exists."""

    __tablename__ = "interest"
    __table_args__ = (Index(None, "branch_id"), Index(None, "learner_id"))
    joined_cells = {"end": ("ended_at", "circle_id")}
    kept = ("branch_id", "learner_id", "since", "end")
    blank = {"topic": ""}

    branch_id: Mapped[str] = mapped_column(parent("branch.id"))
    learner_id: Mapped[str] = mapped_column(parent("learner.id"))
    topic: Mapped[str]
    course_id: Mapped[str | None] = mapped_column(parent("course.id"))
    since: Mapped[datetime]
    note: Mapped[str] = mapped_column(default="")
    ended_at: Mapped[datetime | None]
    circle_id: Mapped[str | None] = mapped_column(parent("learning_circle.id"))
    """The circle in which she got a place; none at the end: she wants it no more."""

    def scope_of(self) -> str:
        return branch_scope(self.branch_id)

    def subject_of(self) -> str | None:
        return self.learner_id


class LearnerMove(Replicated):
    """A learner asks to be kept at another branch; an organizer, who reads both, carries it out."""

    __tablename__ = "learner_move"
    __table_args__ = (Index(None, "learner_id"),)
    kept = ("branch_id", "learner_id", "to_branch_id", "asked_at", "done_at", "new_learner_id")

    branch_id: Mapped[str] = mapped_column(parent("branch.id"))
    """The branch she leaves."""
    learner_id: Mapped[str] = mapped_column(parent("learner.id"))
    to_branch_id: Mapped[str] = mapped_column(parent("branch.id"))
    asked_at: Mapped[datetime]
    words: Mapped[str] = mapped_column(default="")
    """Her word: who heard it and when."""
    done_at: Mapped[datetime | None]
    new_learner_id: Mapped[str | None]
    """Her row at the other branch. No parent: who is of this branch alone never sees it."""

    def scope_of(self) -> str:
        return branch_scope(self.branch_id)

    def subject_of(self) -> str | None:
        return self.learner_id
