"""Colleges, businesses and clubs that circles work with, and what was shared with the world."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from circledesk.models.base import ORGANIZERS, Replicated, branch_scope, parent


class Partner(Replicated):
    """A partner or group: with a branch its own, else the organizers'."""

    __tablename__ = "partner"

    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    name: Mapped[str]
    kind: Mapped[str] = mapped_column(default="other")
    """college, school, business, club, ngo, government, media or other."""
    contact: Mapped[str] = mapped_column(default="")
    """Name of the person to speak to."""
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    gives: Mapped[str] = mapped_column(default="")
    wants: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    retired: Mapped[bool] = mapped_column(default=False)

    def scope_of(self) -> str:
        return branch_scope(self.branch_id) if self.branch_id else ORGANIZERS


class PartnerContact(Replicated):
    """What passed between us and a partner: a visit, a call, an invitation, thanks."""

    __tablename__ = "partner_contact"
    __table_args__ = (Index(None, "partner_id"),)

    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    """The partner's."""
    partner_id: Mapped[str] = mapped_column(parent("partner.id"))
    kind: Mapped[str]
    """visit, call, invited or thanked."""
    day: Mapped[date]
    event_id: Mapped[str | None] = mapped_column(parent("event.id"))
    """What they were invited to, or thanked for."""
    person_id: Mapped[str | None] = mapped_column(parent("person.id"))
    """Who of the team."""
    text: Mapped[str] = mapped_column(default="")

    def scope_of(self) -> str:
        return branch_scope(self.branch_id) if self.branch_id else ORGANIZERS


class SharedPost(Replicated):
    """Something that was shown to the world: what, where, when."""

    __tablename__ = "shared_post"

    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    kind: Mapped[str] = mapped_column(default="post")
    """post, bulletin, story, page or other."""
    place: Mapped[str]
    """Where: the forum, a WhatsApp group, the notice board in the hall."""
    day: Mapped[date]
    title: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(default="")
    link: Mapped[str] = mapped_column(default="")
    circle_id: Mapped[str | None] = mapped_column(parent("learning_circle.id"))
    story_ids: Mapped[list[str] | None]
    """The stories whose tellers' consent it stands on."""
    shared_by: Mapped[str | None] = mapped_column(parent("person.id"))
    came_of_it: Mapped[str] = mapped_column(default="")

    def scope_of(self) -> str:
        return branch_scope(self.branch_id) if self.branch_id else ORGANIZERS
