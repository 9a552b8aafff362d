"""Workshops, regional meetings and graduations: when, who came, and what each branch tells."""

from __future__ import annotations

from datetime import date, datetime
from datetime import time as wall_time
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


class Event(Replicated):
    """A dated event of the team, or of one branch, in local wall-clock time."""

    __tablename__ = "event"
    __table_args__ = (Index(None, "date"),)
    joined_cells = {"when": ("date", "start")}

    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    kind: Mapped[str]
    """workshop, training, regional, graduation, development, focus-group or other."""
    title: Mapped[str]
    date: Mapped[date]
    start: Mapped[wall_time | None]
    duration: Mapped[int | None]
    """Minutes."""
    venue: Mapped[str] = mapped_column(default="")
    region: Mapped[str] = mapped_column(default="")
    """The county or district that a regional meeting is for; empty: all."""
    circle_ids: Mapped[list[str] | None]
    """The circles whose learners graduate."""
    note: Mapped[str] = mapped_column(default="")
    form: Mapped[str] = mapped_column(default="")
    """two-hour, half-day or full-day, of a workshop; conference, paper or trip, of development."""
    plan: Mapped[list[Any] | None] = mapped_column(JsonText)
    """The parts in their order: a list of {key, title, minutes, prompts, lead, note}."""
    plus: Mapped[str] = mapped_column(default="")
    delta: Mapped[str] = mapped_column(default="")
    outcome: Mapped[str] = mapped_column(default="")
    """What came of it."""
    created_by: Mapped[str | None] = mapped_column(parent("person.id"))
    external: Mapped[dict[str, Any] | None]

    def scope_of(self) -> str:
        return public_scope(self.branch_id) if self.branch_id else TEAM


class EventPerson(Replicated):
    """Someone at an event: a person of the team, or a guest by name."""

    __tablename__ = "event_person"
    __table_args__ = (Index(None, "event_id"), Index(None, "person_id"))

    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    """The event's."""
    event_id: Mapped[str] = mapped_column(parent("event.id"))
    person_id: Mapped[str | None] = mapped_column(parent("person.id"))
    name: Mapped[str] = mapped_column(default="")
    """Of a guest whom the team does not hold."""
    contact: Mapped[str] = mapped_column(default="")
    role: Mapped[str] = mapped_column(default="attendee")
    """attendee, trainer, veteran, guest or speaker."""
    came: Mapped[bool | None]

    @staticmethod
    def id_for(event_id: str, person_id: str) -> str:
        """Return the id of a person's place at an event."""
        return derived_id("event_person", event_id, person_id)

    def scope_of(self) -> str:
        """A person of the team is known to all; a guest's name is not."""
        if self.person_id is not None:
            return public_scope(self.branch_id) if self.branch_id else TEAM
        return branch_scope(self.branch_id) if self.branch_id else ORGANIZERS


class BranchPart(Replicated):
    """What one branch brings to a regional meeting. Id derived from both."""

    __tablename__ = "branch_part"
    __table_args__ = (Index(None, "event_id"),)

    branch_id: Mapped[str] = mapped_column(parent("branch.id"))
    event_id: Mapped[str] = mapped_column(parent("event.id"))
    summary: Mapped[str] = mapped_column(default="")
    worked: Mapped[str] = mapped_column(default="")
    challenges: Mapped[str] = mapped_column(default="")
    questions: Mapped[str] = mapped_column(default="")
    written_by: Mapped[str | None] = mapped_column(parent("person.id"))

    @staticmethod
    def id_for(event_id: str, branch_id: str) -> str:
        """Return the id of a branch's part in a regional meeting."""
        return derived_id("branch_part", event_id, branch_id)

    def scope_of(self) -> str:
        return branch_scope(self.branch_id)


class EventTask(Replicated):
    """Something that is to be done before, at or after an event."""

    __tablename__ = "event_task"
    __table_args__ = (Index(None, "event_id"),)
    joined_cells = {"end": ("done_at", "outcome")}

    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    """The event's."""
    event_id: Mapped[str] = mapped_column(parent("event.id"))
    kind: Mapped[str] = mapped_column(default="")
    """draft-circle, for "everyone makes a draft circle"; empty: what its text says."""
    text: Mapped[str]
    responsible_id: Mapped[str | None] = mapped_column(parent("person.id"))
    due: Mapped[date | None]
    position: Mapped[int] = mapped_column(default=0)
    done_at: Mapped[datetime | None]
    outcome: Mapped[str] = mapped_column(default="")

    def scope_of(self) -> str:
        return public_scope(self.branch_id) if self.branch_id else TEAM


class EventNote(Replicated):
    """A line noted at an event: what was said, found, agreed or is to follow."""

    __tablename__ = "event_note"
    __table_args__ = (Index(None, "event_id"),)

    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    """The event's."""
    event_id: Mapped[str] = mapped_column(parent("event.id"))
    kind: Mapped[str] = mapped_column(default="note")
    """note, finding, worked, challenge, question, strategy, next-step, answer, cost or shared."""
    part: Mapped[str] = mapped_column(default="")
    """Key of the part of the plan, or of the question of a focus group, that it belongs to."""
    text: Mapped[str]
    count: Mapped[int] = mapped_column(default=0)
    """How many said so, where it was counted."""
    topics: Mapped[str] = mapped_column(default="")
    """Course topics that follow from a finding."""
    circle_id: Mapped[str | None] = mapped_column(parent("learning_circle.id"))
    position: Mapped[int] = mapped_column(default=0)

    def scope_of(self) -> str:
        return public_scope(self.branch_id) if self.branch_id else TEAM
