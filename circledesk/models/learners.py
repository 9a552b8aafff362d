"""Learners and what they do: sign-ups, RSVPs, attendance. They never leave their branch."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, mapped_column

from circledesk.models.base import (
    Replicated,
    branch_scope,
    derived_id,
    parent,
)

NOT_SHOWN = "deleted_at IS NOT NULL OR name = ''"
"""Of a learner who is in no list. Few are: all are counted by leaving these out."""


class Learner(Replicated):
    """A person who joins circles of one branch. Only the name is needed."""

    __tablename__ = "learner"
    __table_args__ = (
        Index(None, "branch_id", "sort_name"),
        Index(None, "email"),
        Index(None, "sort_name", "id"),  # the first rows of all learners, in the order of the list
        Index(None, "branch_id", sqlite_where=text(NOT_SHOWN), postgresql_where=text(NOT_SHOWN)),
    )
    kept = ("branch_id",)
    blank = {"name": "", "anonymized": True}

    branch_id: Mapped[str] = mapped_column(parent("branch.id"))
    name: Mapped[str]
    sort_name: Mapped[str] = mapped_column(default="")
    """The name folded for sorting and finding: lower case, no accents, one kind of apostrophe."""
    certificate_name: Mapped[str] = mapped_column(default="")
    """As it must stand on the certificate; empty: as `name`."""
    email: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    """E.164 where the country's rules read it, else as typed."""
    phone_typed: Mapped[str] = mapped_column(default="")
    phone_check: Mapped[bool] = mapped_column(default=False)
    """The number fits no rule of the country: to be checked with the learner."""
    phone_shared: Mapped[bool] = mapped_column(default=False)
    phone_opt_out_at: Mapped[datetime | None]
    language: Mapped[str] = mapped_column(default="")
    under_18: Mapped[bool] = mapped_column(default=False)
    anonymized: Mapped[bool] = mapped_column(default=False)
    external: Mapped[dict[str, Any] | None]

    def scope_of(self) -> str:
        return branch_scope(self.branch_id)

    def subject_of(self) -> str | None:
        return self.id


class Signup(Replicated):
    """A learner's place in one circle: goal, support needed, computer access, consent."""

    __tablename__ = "signup"
    __table_args__ = (
        Index(None, "circle_id", "learner_id"),
        Index(None, "learner_id"),
        Index(None, "signed_up_at"),
    )
    joined_cells = {
        "place": ("state", "state_at"),
        "consent": ("consent_at", "consent_words"),
        "guardian": ("guardian_name", "guardian_phone"),
    }
    kept = ("branch_id", "circle_id", "learner_id", "place", "signed_up_at")

    branch_id: Mapped[str] = mapped_column(parent("branch.id"))
    circle_id: Mapped[str] = mapped_column(parent("learning_circle.id"))
    learner_id: Mapped[str] = mapped_column(parent("learner.id"))
    state: Mapped[str] = mapped_column(default="signed-up")
    """signed-up, waiting or cancelled."""
    state_at: Mapped[datetime | None]
    """When it took this state: the order of the waiting list."""
    signed_up_at: Mapped[datetime]
    accepted_at: Mapped[datetime | None]
    goal: Mapped[str] = mapped_column(default="")
    goal_met: Mapped[int | None]
    support: Mapped[str] = mapped_column(default="")
    custom_answer: Mapped[str] = mapped_column(default="")
    computer_access: Mapped[str] = mapped_column(default="")
    """Both, Just a laptop, Just a headphones or Neither."""
    use_internet: Mapped[int | None]
    """0 Can't do … 4 Expert, P2PU's scale; so are the other digital-literacy items."""
    digital_literacy: Mapped[dict[str, Any] | None]
    communications_opt_in: Mapped[bool] = mapped_column(default=False)
    consent_at: Mapped[datetime | None]
    consent_words: Mapped[str] = mapped_column(default="")
    """Version and language of the words agreed to: 2026-1/en."""
    consent_taken_by: Mapped[str | None] = mapped_column(parent("person.id"))
    consent_witness: Mapped[str] = mapped_column(default="")
    """Who heard a consent that was spoken, not signed."""
    consent_withdrawn_at: Mapped[datetime | None]
    guardian_name: Mapped[str] = mapped_column(default="")
    """Parent or guardian who agreed for a learner under 18."""
    guardian_phone: Mapped[str] = mapped_column(default="")
    team_answers: Mapped[dict[str, Any] | None]
    """Team question's id -> the choice's place in its list: counted, never listed by name."""
    survey_completed: Mapped[bool | None]
    external: Mapped[dict[str, Any] | None]

    def scope_of(self) -> str:
        return branch_scope(self.branch_id)

    def subject_of(self) -> str | None:
        return self.learner_id


class Rsvp(Replicated):
    """A learner's word on whether they come to a meeting. Id derived from both."""

    __tablename__ = "rsvp"
    __table_args__ = (Index(None, "meeting_id"), Index(None, "learner_id"))
    kept = ("branch_id", "meeting_id", "learner_id", "attending")

    branch_id: Mapped[str] = mapped_column(parent("branch.id"))
    meeting_id: Mapped[str] = mapped_column(parent("meeting.id"))
    learner_id: Mapped[str] = mapped_column(parent("learner.id"))
    attending: Mapped[bool]

    @staticmethod
    def id_for(meeting_id: str, learner_id: str) -> str:
        """Return the id of a learner's word on a meeting."""
        return derived_id("rsvp", meeting_id, learner_id)

    def scope_of(self) -> str:
        return branch_scope(self.branch_id)

    def subject_of(self) -> str | None:
        return self.learner_id


class Attendance(Replicated):
    """Whether a learner was at a meeting. Id derived from both."""

    __tablename__ = "attendance"
    __table_args__ = (Index(None, "meeting_id"), Index(None, "learner_id"))
    kept = ("branch_id", "meeting_id", "learner_id", "state")

    branch_id: Mapped[str] = mapped_column(parent("branch.id"))
    meeting_id: Mapped[str] = mapped_column(parent("meeting.id"))
    learner_id: Mapped[str] = mapped_column(parent("learner.id"))
    state: Mapped[str]
    """present, late, excused or absent."""

    @staticmethod
    def id_for(meeting_id: str, learner_id: str) -> str:
        """Return the id of a learner's attendance at a meeting."""
        return derived_id("attendance", meeting_id, learner_id)

    def scope_of(self) -> str:
        return branch_scope(self.branch_id)

    def subject_of(self) -> str | None:
        return self.learner_id
