"""The team: its branches, people, memberships, invitations, computers and revocations."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from circledesk.models.base import (
    ORGANIZERS,
    TEAM,
    JsonText,
    Replicated,
    derived_id,
    parent,
    public_scope,
)

USUAL_RULE = 67
"""Percent of planned meetings for a certificate, where a team says nothing: two of three."""


class Team(Replicated):
    """The organization that runs circles. One row in a database."""

    __tablename__ = "team"

    name: Mapped[str]
    subtitle: Mapped[str] = mapped_column(default="")
    country: Mapped[str] = mapped_column(default="KE")
    """ISO 3166-1 alpha-2; names the data file of the country's phones, holidays and words."""
    zone: Mapped[str] = mapped_column(default="Africa/Nairobi")
    """IANA time zone in which days and weeks are counted."""
    root_key: Mapped[str] = mapped_column(default="")
    """Public half of the team's root key, Ed25519, base64."""
    page_slug: Mapped[str] = mapped_column(default="")
    website: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    email_domain: Mapped[str] = mapped_column(default="")
    location: Mapped[str] = mapped_column(default="")
    intro_text: Mapped[str] = mapped_column(default="")
    logo: Mapped[str | None]
    """The logo as base64 PNG, at most 16 KiB of text; drawn on papers."""
    attendance_rule: Mapped[int] = mapped_column(default=USUAL_RULE)
    """Percent of planned meetings a learner attends for a certificate of completion."""
    certificate_design: Mapped[str] = mapped_column(default="")
    """The design offered first; empty: the first of the program's."""
    issuers: Mapped[str] = mapped_column(default="")
    """Who may issue certificates: empty for every computer, `organizer` for organizers' only."""
    membership: Mapped[bool] = mapped_column(default=False)
    region_word: Mapped[str] = mapped_column(default="")
    """The team's word for a region; empty: the country's (county, district)."""
    meeting_parts: Mapped[dict[str, Any] | None]
    """The run of a meeting: {"parts": [[name, minutes], …]}; none: 15, 45, 20 and 10 minutes."""
    checklist: Mapped[dict[str, Any] | None]
    """What the team changed of the checklist: {"added": [{key, when, text}], "left": [key]}."""
    retention: Mapped[dict[str, Any] | None]
    """Kind of data -> months it is kept; what is not named is kept by the rule of the house."""
    privacy: Mapped[dict[str, Any] | None]
    """Who answers for the data: controller, officer, registration. For the record of processing."""
    external: Mapped[dict[str, Any] | None]

    def scope_of(self) -> str:
        return TEAM


class Branch(Replicated):
    """One library of the team. *Office* holds what belongs to no branch."""

    __tablename__ = "branch"

    name: Mapped[str]
    code: Mapped[str] = mapped_column(default="")
    """Short form in serials and file names, capitals: BUR."""
    county: Mapped[str] = mapped_column(default="")
    city: Mapped[str] = mapped_column(default="")
    venue: Mapped[str] = mapped_column(default="")
    """The venue as P2PU's files write it; an import finds the branch by it."""
    address: Mapped[str] = mapped_column(default="")
    latitude: Mapped[str | None]
    longitude: Mapped[str | None]
    phone: Mapped[str] = mapped_column(default="")
    contact: Mapped[str] = mapped_column(default="")
    """Whom to ask for."""
    office: Mapped[bool] = mapped_column(default=False)

    def scope_of(self) -> str:
        return TEAM


class Person(Replicated):
    """A facilitator or organizer with a work contact. Learners are elsewhere.

    With `branch_id` the row is the branch's own (`public:`), without it the team's.
    """

    __tablename__ = "person"
    __table_args__ = (Index(None, "email"),)

    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    name: Mapped[str]
    first_name: Mapped[str] = mapped_column(default="")
    last_name: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    """Lower case for comparing; as typed in `email_typed`."""
    email_typed: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    bio: Mapped[str] = mapped_column(default="")
    contact_url: Mapped[str] = mapped_column(default="")
    city: Mapped[str] = mapped_column(default="")
    region: Mapped[str] = mapped_column(default="")
    country: Mapped[str] = mapped_column(default="")
    interested_in: Mapped[str] = mapped_column(default="")
    communication_opt_in: Mapped[bool] = mapped_column(default=False)
    email_confirmed_at: Mapped[datetime | None]
    joined_at: Mapped[datetime | None]
    """When the person joined P2PU, if an export says so; since when here: the membership."""
    last_login_at: Mapped[datetime | None]
    external: Mapped[dict[str, Any] | None]

    def scope_of(self) -> str:
        return public_scope(self.branch_id) if self.branch_id else TEAM


class Membership(Replicated):
    """A person's place in the team: role and branch. Id derived from person."""

    __tablename__ = "membership"

    person_id: Mapped[str] = mapped_column(parent("person.id"))
    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    role: Mapped[str] = mapped_column(default="facilitator")
    """facilitator, branch-lead, regional-lead or organizer."""
    weekly_update_opt_in: Mapped[bool] = mapped_column(default=True)
    home_branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    """The person's own `branch_id`, from which the scope follows; never changes."""

    @staticmethod
    def id_for(person_id: str) -> str:
        """Return the id of a person's membership."""
        return derived_id("membership", person_id)

    def scope_of(self) -> str:
        return public_scope(self.home_branch_id) if self.home_branch_id else TEAM


class Invitation(Replicated):
    """A person asked to join the team; the organizers' own business."""

    __tablename__ = "invitation"
    joined_cells = {"answer": ("state", "responded_at")}

    name: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    role: Mapped[str] = mapped_column(default="facilitator")
    state: Mapped[str] = mapped_column(default="invited")
    """to-approach, invited, yes, not-now or withdrawn."""
    invited_by: Mapped[str | None] = mapped_column(parent("person.id"))
    invited_at: Mapped[datetime | None]
    responded_at: Mapped[datetime | None]
    note: Mapped[str] = mapped_column(default="")
    qualities: Mapped[list[str] | None]
    """Keys of the qualities seen in her, of who is to be approached."""
    external: Mapped[dict[str, Any] | None]

    def scope_of(self) -> str:
        return ORGANIZERS


class Device(Replicated):
    """A PC of the team and its certificate: public keys, role and reach, signed by the root key."""

    __tablename__ = "device"
    joined_cells = {"grant": ("role", "branches", "certificate")}

    name: Mapped[str]
    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    sign_key: Mapped[str]
    """Ed25519 public key, base64."""
    seal_key: Mapped[str]
    """age recipient (X25519), `age1…`."""
    role: Mapped[str] = mapped_column(default="branch")
    """branch or organizer."""
    branches: Mapped[list[str]] = mapped_column(JsonText, default=list)
    certificate: Mapped[str]
    """The signed certificate as in a bundle's manifest, base64."""

    def scope_of(self) -> str:
        return TEAM


class Revocation(Replicated):
    """A PC put out of the team: from where on its changes are folded no more."""

    __tablename__ = "revocation"

    device_id: Mapped[str] = mapped_column()
    """The PC. No parent: what it wrote is cut off also where its row is not here yet."""
    cuts: Mapped[dict[str, Any]] = mapped_column(JsonText, default=dict)
    """scope -> writer -> [last trusted seq, its mark]; a writer not named: 0."""
    why: Mapped[str] = mapped_column(default="")

    def scope_of(self) -> str:
        return TEAM
