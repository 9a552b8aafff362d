"""Certificates as issued, and the team-wide list of void serials."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, mapped_column

from circledesk.models.base import (
    TEAM,
    Replicated,
    branch_scope,
    derived_id,
    parent,
    public_scope,
)

GONE = "deleted_at IS NOT NULL"
"""Of a deleted certificate. Few are: all are counted by leaving these out."""


class Certificate(Replicated):
    """One certificate. What was issued is stored as issued and never changes."""

    __tablename__ = "certificate"
    __table_args__ = (
        Index(None, "serial"),
        Index(None, "circle_id"),
        Index(None, "learner_id"),
        Index(None, "event_id"),
        Index(None, "issued_on", "serial"),  # the first rows of all certificates, newest first
        Index(None, "deleted_at", sqlite_where=text(GONE), postgresql_where=text(GONE)),
    )
    joined_cells = {"issue": ("state", "issued_on", "content", "signature")}
    kept = ("branch_id", "circle_id", "learner_id", "serial", "kind", "issue", "replaces")

    branch_id: Mapped[str] = mapped_column(parent("branch.id"))
    circle_id: Mapped[str | None] = mapped_column(parent("learning_circle.id"))
    """None: for what was done at an event."""
    learner_id: Mapped[str | None] = mapped_column(parent("learner.id"))
    person_id: Mapped[str | None] = mapped_column(parent("person.id"))
    """The facilitator or trainer, where it is no learner's."""
    event_id: Mapped[str | None] = mapped_column(parent("event.id"))
    serial: Mapped[str]
    kind: Mapped[str] = mapped_column(default="completion")
    """completion, participation, facilitator, training or trainer."""
    state: Mapped[str] = mapped_column(default="issued")
    """prepared or issued."""
    issued_on: Mapped[date | None]
    content: Mapped[dict[str, Any] | None]
    """Every word and figure of the page and the design's version, as issued."""
    signature: Mapped[str] = mapped_column(default="")
    """The text of the QR: signed facts."""
    replaces: Mapped[str] = mapped_column(default="")
    """Serial that this one corrects."""
    why_issued: Mapped[str] = mapped_column(default="")
    """Why it was issued beside the attendance rule."""
    place: Mapped[int | None]
    """Its place in the order of the ceremony; none: by name, after those that have one."""
    collected_on: Mapped[date | None]
    collected_by: Mapped[str] = mapped_column(default="")
    """Who took it, where not the learner."""
    printed_at: Mapped[datetime | None]
    void_why: Mapped[str] = mapped_column(default="")
    """Why it is void; that it is void stands in `void_serial`, for all to know."""

    def scope_of(self) -> str:
        return branch_scope(self.branch_id)

    def subject_of(self) -> str | None:
        return self.learner_id

    @classmethod
    def without_names(cls, cell: str, value: Any) -> Any:
        """Leave of what was issued the course and the dates, for the register."""
        if cell != "issue":
            return value
        state, issued_on, content, _ = value
        if isinstance(content, dict):
            content = {**content, "learner": "", "attended": 0, "qr_text": "", "badge": ""}
        return [state, issued_on, content, ""]


class VoidSerial(Replicated):
    """A serial that is void, for all to know; no name beside it.

    An organizer says it for the team, a branch for its own certificates.
    """

    __tablename__ = "void_serial"
    __table_args__ = (Index(None, "serial"),)

    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    serial: Mapped[str]
    voided_at: Mapped[datetime]

    @staticmethod
    def id_for(serial: str, branch_id: str | None) -> str:
        """Return the id of the branch's, or the team's, word on a serial."""
        return derived_id("void_serial", branch_id or "", serial)

    def scope_of(self) -> str:
        return public_scope(self.branch_id) if self.branch_id else TEAM
