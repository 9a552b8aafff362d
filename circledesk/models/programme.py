"""The six steps: forms that are filled in, what was ticked off, what was asked, Q-studies."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from circledesk.models.base import (
    ORGANIZERS,
    TEAM,
    JsonText,
    Replicated,
    branch_scope,
    derived_id,
    parent,
    public_scope,
)


class FilledForm(Replicated):
    """A form of the programme, filled in. With a branch its own, else the organizers'."""

    __tablename__ = "filled_form"
    __table_args__ = (Index(None, "kind", "branch_id"), Index(None, "event_id"))

    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    kind: Mapped[str]
    """new-member, site, buy-in, worksheet or focus-group."""
    person_id: Mapped[str | None] = mapped_column(parent("person.id"))
    """Who answered, or of whom it tells."""
    circle_id: Mapped[str | None] = mapped_column(parent("learning_circle.id"))
    event_id: Mapped[str | None] = mapped_column(parent("event.id"))
    name: Mapped[str] = mapped_column(default="")
    """Of who answered, where the team does not hold her."""
    day: Mapped[date | None]
    answers: Mapped[dict[str, Any]] = mapped_column(JsonText, default=dict)
    """Question's key -> text, number, true or false, or list of chosen keys."""

    def scope_of(self) -> str:
        return branch_scope(self.branch_id) if self.branch_id else ORGANIZERS


class ChecklistMark(Replicated):
    """An item of a circle's checklist that was done. Id derived from both."""

    __tablename__ = "checklist_mark"
    __table_args__ = (Index(None, "circle_id"),)
    joined_cells = {"mark": ("done_at", "done_by")}

    branch_id: Mapped[str] = mapped_column(parent("branch.id"))
    circle_id: Mapped[str] = mapped_column(parent("learning_circle.id"))
    item: Mapped[str]
    """Key of the item."""
    done_at: Mapped[datetime | None]
    done_by: Mapped[str | None] = mapped_column(parent("person.id"))
    note: Mapped[str] = mapped_column(default="")

    @staticmethod
    def id_for(circle_id: str, item: str) -> str:
        """Return the id of a circle's mark for an item."""
        return derived_id("checklist_mark", circle_id, item)

    def scope_of(self) -> str:
        return public_scope(self.branch_id)


class AskedQuestion(Replicated):
    """A question that was asked and, later, its answer: by a branch, or at an event."""

    __tablename__ = "asked_question"
    __table_args__ = (Index(None, "branch_id"), Index(None, "event_id"))
    joined_cells = {"reply": ("answer", "answered_at", "answered_by")}

    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    """The branch that asked; none: the organizers' own notebook."""
    event_id: Mapped[str | None] = mapped_column(parent("event.id"))
    """Where it was asked; open ones are carried to the next."""
    circle_id: Mapped[str | None] = mapped_column(parent("learning_circle.id"))
    person_id: Mapped[str | None] = mapped_column(parent("person.id"))
    """Who asked."""
    text: Mapped[str]
    topic: Mapped[str] = mapped_column(default="")
    asked_at: Mapped[datetime]
    answer: Mapped[str] = mapped_column(default="")
    answered_at: Mapped[datetime | None]
    answered_by: Mapped[str | None] = mapped_column(parent("person.id"))
    seen_at: Mapped[datetime | None]
    """When the branch read the answer."""

    def scope_of(self) -> str:
        return branch_scope(self.branch_id) if self.branch_id else ORGANIZERS


class QStudy(Replicated):
    """A Q-study: what patrons are asked to sort, and into which shape."""

    __tablename__ = "q_study"

    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    title: Mapped[str]
    question: Mapped[str] = mapped_column(default="")
    """By what the cards are sorted: "most like me", "least like me"."""
    statements: Mapped[list[Any]] = mapped_column(JsonText, default=list)
    """A list of {id, en, sw, fr, topics}."""
    grid: Mapped[list[Any]] = mapped_column(JsonText, default=list)
    """How many cards each column takes, from the least to the most."""
    settings: Mapped[dict[str, Any] | None]
    """How it was analysed last: extraction, number of factors; names given to viewpoints."""

    def scope_of(self) -> str:
        return public_scope(self.branch_id) if self.branch_id else TEAM


class QSort(Replicated):
    """One person's sort of a study's cards, under a code and not a name."""

    __tablename__ = "q_sort"
    __table_args__ = (Index(None, "study_id"),)

    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    study_id: Mapped[str] = mapped_column(parent("q_study.id"))
    code: Mapped[str]
    places: Mapped[dict[str, Any]] = mapped_column(JsonText, default=dict)
    """Statement's id -> value of its column."""
    how: Mapped[str] = mapped_column(default="screen")
    """screen, paper or import."""
    sorted_on: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="")

    def scope_of(self) -> str:
        return branch_scope(self.branch_id) if self.branch_id else ORGANIZERS
