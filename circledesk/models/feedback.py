"""What a facilitator says after a meeting."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from circledesk.models.base import (
    Replicated,
    branch_scope,
    parent,
)


class Feedback(Replicated):
    """Rating, headcount, plus, delta and reflection of one meeting.

    A meeting may have several (two PCs): the newest that is not deleted counts.
    """

    __tablename__ = "feedback"
    __table_args__ = (Index(None, "meeting_id"),)

    branch_id: Mapped[str] = mapped_column(parent("branch.id"))
    meeting_id: Mapped[str] = mapped_column(parent("meeting.id"))
    rating: Mapped[int | None]
    """5 Great, 4 Pretty well, 3 Okay, 2 Not so good, 1 Awful."""
    headcount: Mapped[int | None]
    """People counted, where nobody was marked by name (P2PU's attendance)."""
    plus: Mapped[str] = mapped_column(default="")
    delta: Mapped[str] = mapped_column(default="")
    reflection: Mapped[str] = mapped_column(default="")
    reflection_prompt: Mapped[int] = mapped_column(default=0)
    """P2PU's prompt 0 to 6 that the reflection answers."""
    legacy_text: Mapped[str] = mapped_column(default="")
    given_by: Mapped[str | None] = mapped_column(parent("person.id"))
    external: Mapped[dict[str, Any] | None]

    def scope_of(self) -> str:
        return branch_scope(self.branch_id)
