"""Whom we told what: the contact log, follow-ups, the team's own templates, a circle's group."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from circledesk.models.base import (
    ORGANIZERS,
    TEAM,
    Replicated,
    branch_scope,
    derived_id,
    parent,
)


class Contact(Replicated):
    """Somebody was told something: who, when, how. With a branch its own, else the organizers'."""

    __tablename__ = "contact"
    __table_args__ = (
        Index(None, "circle_id"),
        Index(None, "meeting_id"),
        Index(None, "at"),
        Index(None, "learner_id"),
        Index(None, "person_id"),
    )
    kept = ("branch_id", "circle_id", "meeting_id", "channel", "kind", "at", "told")

    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    circle_id: Mapped[str | None] = mapped_column(parent("learning_circle.id"))
    meeting_id: Mapped[str | None] = mapped_column(parent("meeting.id"))
    learner_id: Mapped[str | None] = mapped_column(parent("learner.id"))
    """Whom, where it was one learner; none: the circle's group or all."""
    person_id: Mapped[str | None] = mapped_column(parent("person.id"))
    """Whom, where it was a facilitator or another of the team."""
    channel: Mapped[str]
    """whatsapp, sms, email, phone or in-person."""
    kind: Mapped[str] = mapped_column(default="other")
    """reminder, changed, cancelled, confirmation, follow-up, check-in or other."""
    at: Mapped[datetime]
    told: Mapped[int | None]
    """How many were told at once, where it was a group."""
    text: Mapped[str] = mapped_column(default="")
    needs: Mapped[str] = mapped_column(default="")
    """Of a check-in: what she needs."""
    given_by: Mapped[str | None] = mapped_column(parent("person.id"))

    def scope_of(self) -> str:
        return branch_scope(self.branch_id) if self.branch_id else ORGANIZERS

    def subject_of(self) -> str | None:
        return self.learner_id


class FollowUp(Replicated):
    """Something to come back to: about whom, why, by when, and what came of it."""

    __tablename__ = "follow_up"
    __table_args__ = (Index(None, "due"), Index(None, "learner_id"))
    joined_cells = {"end": ("done_at", "outcome")}
    kept = ("branch_id", "circle_id", "meeting_id", "due")
    blank = {"why": ""}

    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    circle_id: Mapped[str | None] = mapped_column(parent("learning_circle.id"))
    meeting_id: Mapped[str | None] = mapped_column(parent("meeting.id"))
    learner_id: Mapped[str | None] = mapped_column(parent("learner.id"))
    person_id: Mapped[str | None] = mapped_column(parent("person.id"))
    why: Mapped[str]
    due: Mapped[date | None]
    responsible_id: Mapped[str | None] = mapped_column(parent("person.id"))
    done_at: Mapped[datetime | None]
    outcome: Mapped[str] = mapped_column(default="")

    def scope_of(self) -> str:
        return branch_scope(self.branch_id) if self.branch_id else ORGANIZERS

    def subject_of(self) -> str | None:
        return self.learner_id


class MessageTemplate(Replicated):
    """The team's own words for a kind of message in one language. Id derived from both."""

    __tablename__ = "message_template"

    kind: Mapped[str]
    """reminder, changed, cancelled, confirmation, invitation, letter or follow-up."""
    language: Mapped[str]
    text: Mapped[str]
    """With placeholders in braces: {circle}, {day}, {time}, {venue}, {name}."""

    @staticmethod
    def id_for(kind: str, language: str) -> str:
        """Return the id of a kind's template in a language."""
        return derived_id("message_template", kind, language)

    def scope_of(self) -> str:
        return TEAM


class CircleGroup(Replicated):
    """The link to a circle's WhatsApp group. Id derived from the circle."""

    __tablename__ = "circle_group"

    branch_id: Mapped[str] = mapped_column(parent("branch.id"))
    circle_id: Mapped[str] = mapped_column(parent("learning_circle.id"))
    link: Mapped[str] = mapped_column(default="")

    @staticmethod
    def id_for(circle_id: str) -> str:
        """Return the id of a circle's group."""
        return derived_id("circle_group", circle_id)

    def scope_of(self) -> str:
        return branch_scope(self.branch_id)
