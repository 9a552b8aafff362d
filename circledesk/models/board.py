"""The notice board, and the files that travel with notices and events."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from circledesk.models.base import (
    TEAM,
    Local,
    Replicated,
    branch_scope,
    derived_id,
    new_id,
    parent,
)


class BoardNotice(Replicated):
    """A note of the organizers for all branches, or for one."""

    __tablename__ = "board_notice"

    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    """For this branch alone; none: for all."""
    title: Mapped[str]
    text: Mapped[str] = mapped_column(default="")
    asks: Mapped[bool] = mapped_column(default=False)
    """Every branch is asked for an answer."""
    posted_at: Mapped[datetime]
    until: Mapped[date | None]
    """Last day that it is of use."""
    event_id: Mapped[str | None] = mapped_column(parent("event.id"))
    written_by: Mapped[str | None] = mapped_column(parent("person.id"))

    def scope_of(self) -> str:
        return branch_scope(self.branch_id) if self.branch_id else TEAM


class NoticeRead(Replicated):
    """A branch has read a notice, and what it answered. Id derived from both."""

    __tablename__ = "notice_read"
    __table_args__ = (Index(None, "notice_id"),)

    branch_id: Mapped[str] = mapped_column(parent("branch.id"))
    notice_id: Mapped[str] = mapped_column(parent("board_notice.id"))
    read_at: Mapped[datetime | None]
    read_by: Mapped[str | None] = mapped_column(parent("person.id"))
    answer: Mapped[str] = mapped_column(default="")

    @staticmethod
    def id_for(notice_id: str, branch_id: str) -> str:
        """Return the id of a branch's word on a notice."""
        return derived_id("notice_read", notice_id, branch_id)

    def scope_of(self) -> str:
        # Not public: a notice for one branch is unknown to the others, and its word would wait
        # there for ever.
        return branch_scope(self.branch_id)


class Attachment(Replicated):
    """A file of a notice or an event that travels; at most 2 MB."""

    __tablename__ = "attachment"
    __table_args__ = (Index(None, "notice_id"), Index(None, "event_id"))

    branch_id: Mapped[str | None] = mapped_column(parent("branch.id"))
    """With a branch only it and organizers have it."""
    notice_id: Mapped[str | None] = mapped_column(parent("board_notice.id"))
    event_id: Mapped[str | None] = mapped_column(parent("event.id"))
    name: Mapped[str]
    mime: Mapped[str] = mapped_column(default="")
    size: Mapped[int]
    """Bytes of the file."""
    digest: Mapped[str]
    """SHA-256 of its bytes, 64 hexadecimal signs."""
    data: Mapped[str]
    """The file as base64."""

    def scope_of(self) -> str:
        return branch_scope(self.branch_id) if self.branch_id else TEAM


class KeptFile(Local):
    """A photograph or paper of an event that stays on this PC until a person sends it."""

    __tablename__ = "kept_file"

    id: Mapped[str] = mapped_column(String(36), primary_key=True, default=new_id)
    event_id: Mapped[str]
    kind: Mapped[str]
    """photo or paper."""
    name: Mapped[str]
    mime: Mapped[str] = mapped_column(default="")
    size: Mapped[int]
    """Bytes, after it was made smaller."""
    digest: Mapped[str]
    data: Mapped[str]
    """The file as base64."""
    caption: Mapped[str] = mapped_column(default="")
    consented: Mapped[bool] = mapped_column(default=False)
    """Those in it agreed that it is shown."""
    sent_as: Mapped[str] = mapped_column(default="")
    """Id of the attachment it was sent as; empty: it has not left this PC."""
    added_at: Mapped[datetime]
