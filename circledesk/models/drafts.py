"""Half-filled forms, offered again after a power cut. They never travel."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from circledesk.models.base import JsonText, Local


class UnfinishedForm(Local):
    """What was typed into a form and not saved yet."""

    __tablename__ = "unfinished_form"

    key: Mapped[str] = mapped_column(primary_key=True)
    """Which form of which row: sign-up, feedback:<meeting>, slips:<circle>."""
    title: Mapped[str] = mapped_column(default="")
    subject: Mapped[str] = mapped_column(default="")
    """The learner whom it is about, so that her erasure takes it along."""
    content: Mapped[dict[str, Any]] = mapped_column(JsonText, default=dict)
    changed_at: Mapped[datetime]
