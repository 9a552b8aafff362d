"""What papers are made of beside facts: designs, pictures, who signs, and the sheets given out."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from circledesk.models.base import (
    TEAM,
    Replicated,
    branch_scope,
    derived_id,
    parent,
    public_scope,
)


class Picture(Replicated):
    """A logo, a signature or a background, once for all papers that show it; never changed."""

    __tablename__ = "picture"
    __table_args__ = (Index(None, "digest"),)

    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    """The branch that brought it; none: the team's."""
    digest: Mapped[str]
    """SHA-256 of the PNG, 64 hexadecimal signs: how papers name it."""
    data: Mapped[str]
    """The PNG as base64, at most 32 KiB of text."""

    @staticmethod
    def id_for(digest: str, branch_id: str | None) -> str:
        """Return the id of the team's, or a branch's, copy of a picture."""
        return derived_id("picture", branch_id or "", digest)

    def scope_of(self) -> str:
        return public_scope(self.branch_id) if self.branch_id else TEAM


class CertificateDesign(Replicated):
    """A design of the team's or a branch's own, in one version; a changed look is a new row."""

    __tablename__ = "certificate_design"
    __table_args__ = (Index(None, "name", "version"),)

    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    name: Mapped[str]
    """As chosen by the person; with the version, what an issued certificate names."""
    version: Mapped[int] = mapped_column(default=1)
    text: Mapped[str]
    """The design as TOML, as the files in `resources/designs/` are."""
    retired: Mapped[bool] = mapped_column(default=False)
    """Not offered any more; what was issued with it is still printed."""
    chosen: Mapped[bool] = mapped_column(default=False)
    """Of a branch's own: its certificates take it in place of the team's."""

    @staticmethod
    def id_for(name: str, version: int, branch_id: str | None) -> str:
        """Return the id of a design in one version."""
        return derived_id("certificate_design", branch_id or "", name, str(version))

    def scope_of(self) -> str:
        return public_scope(self.branch_id) if self.branch_id else TEAM


class Signatory(Replicated):
    """Who signs certificates, of the team or of one branch, with the picture of a signature."""

    __tablename__ = "signatory"

    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    name: Mapped[str]
    role: Mapped[str] = mapped_column(default="")
    organization: Mapped[str] = mapped_column(default="")
    picture: Mapped[str] = mapped_column(default="")
    """Digest of the signature's picture; empty: signed by hand."""
    position: Mapped[int] = mapped_column(default=0)
    """0 for who signs on the left."""

    @staticmethod
    def id_for(position: int, branch_id: str | None) -> str:
        """Return the id of who signs at a place."""
        return derived_id("signatory", branch_id or "", str(position))

    def scope_of(self) -> str:
        return public_scope(self.branch_id) if self.branch_id else TEAM


class Sheet(Replicated):
    """A sign-in sheet or survey slip that was printed: what its rows and columns stand for.

    Id derived from what stands on it, so that the same sheet printed again is the same row.
    """

    __tablename__ = "sheet"
    __table_args__ = (Index(None, "code"), Index(None, "circle_id"))

    branch_id: Mapped[str] = mapped_column(parent("branch.id"))
    circle_id: Mapped[str] = mapped_column(parent("learning_circle.id"))
    code: Mapped[str]
    """What its corner marks say."""
    kind: Mapped[str]
    """meeting, circle or survey."""
    meeting_ids: Mapped[list[str]]
    """Of its columns, in their order."""
    learner_ids: Mapped[list[str]]
    """Of its rows, in their order; blank rows follow."""
    survey: Mapped[str] = mapped_column(default="")
    """learner or facilitator, of a survey slip."""
    layout: Mapped[int] = mapped_column(default=1)
    """Version of the geometry that it was printed with."""
    language: Mapped[str] = mapped_column(default="en")
    printed_on: Mapped[date]

    def scope_of(self) -> str:
        return branch_scope(self.branch_id)
