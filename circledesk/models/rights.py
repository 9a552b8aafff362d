"""People's rights and a computer's watch: requests, incidents, who saw what, PINs."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from circledesk.models.base import (
    ORGANIZERS,
    JsonText,
    Local,
    Replicated,
    branch_scope,
    new_id,
    parent,
)

KEEP = "keep"
"""`asked_how` of the team's own note that somebody is kept longer: no request of hers."""


class RightsRequest(Replicated):
    """What a person asks about her own data, and by when it must be answered."""

    __tablename__ = "rights_request"
    __table_args__ = (Index(None, "learner_id"), Index(None, "answered_on"))
    joined_cells = {"answer": ("outcome", "answered_on", "answered_by")}
    kept = ("branch_id", "kind", "asked_on", "due_on", "answer")

    branch_id: Mapped[str] = mapped_column(parent("branch.id"))
    learner_id: Mapped[str | None] = mapped_column(parent("learner.id"))
    """None where the branch holds nobody of that name, or she is no learner."""
    name: Mapped[str] = mapped_column(default="")
    """Of who asks, where it is not the learner as she is called here."""
    kind: Mapped[str]
    """access, correction, erasure, withdrawal, portability, restriction or objection."""
    asked_on: Mapped[date]
    asked_how: Mapped[str] = mapped_column(default="")
    due_on: Mapped[date]
    wish: Mapped[str] = mapped_column(default="")
    outcome: Mapped[str] = mapped_column(default="")
    """done, refused or withdrawn; empty while it is open."""
    answered_on: Mapped[date | None]
    answered_by: Mapped[str | None] = mapped_column(parent("person.id"))
    answer_note: Mapped[str] = mapped_column(default="")
    """What was done, or why it was refused."""

    def scope_of(self) -> str:
        return branch_scope(self.branch_id)

    def subject_of(self) -> str | None:
        return self.learner_id


class Incident(Replicated):
    """A computer that is lost, or data that got into wrong hands, and who was told when."""

    __tablename__ = "incident"
    __table_args__ = (Index(None, "noticed_at"),)

    kind: Mapped[str]
    """lost-computer, lost-stick, wrong-recipient or other."""
    device_id: Mapped[str | None] = mapped_column(parent("device.id"))
    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    happened_on: Mapped[date | None]
    noticed_at: Mapped[datetime]
    """From here the 72 hours to the data commissioner run."""
    what: Mapped[str] = mapped_column(default="")
    was_on_it: Mapped[dict[str, Any] | None]
    """Kind of data -> how many records, as it was when the incident was noted."""
    encrypted: Mapped[str] = mapped_column(default="")
    """yes, no or unknown."""
    measures: Mapped[str] = mapped_column(default="")
    commissioner_told_at: Mapped[datetime | None]
    people_told_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]

    def scope_of(self) -> str:
        return ORGANIZERS


class AccessRecord(Local):
    """Who saw, took out or printed what, on this computer alone. Ids and counts, no names."""

    __tablename__ = "access_record"
    __table_args__ = (Index(None, "at"), Index(None, "subject"))

    id: Mapped[str] = mapped_column(String(36), primary_key=True, default=new_id)
    at: Mapped[datetime]
    actor: Mapped[str] = mapped_column(default="")
    """Id of the person at the desk."""
    deed: Mapped[str]
    """seen, exported or printed."""
    what: Mapped[str]
    """Key of the page, list or paper."""
    scope: Mapped[str] = mapped_column(default="")
    subject: Mapped[str] = mapped_column(default="")
    """Id of the one learner it was about; empty where it was many."""
    count: Mapped[int] = mapped_column(default=1)
    """Of how many people."""


class DeskPin(Local):
    """A person's PIN at this computer, as a hash, and how often it was typed wrongly."""

    __tablename__ = "desk_pin"

    person_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    sealed: Mapped[dict[str, Any]] = mapped_column(JsonText, default=dict)
    """Salt, cost and hash (Argon2id)."""
    wrong: Mapped[int] = mapped_column(default=0)
    last_wrong_at: Mapped[datetime | None]
    wrong_ticks: Mapped[int] = mapped_column(default=0)
    """The machine's steady clock then, in seconds: setting the date shortens no waiting."""
    set_at: Mapped[datetime]
