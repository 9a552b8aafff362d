"""What a file that was brought in says otherwise than we do: to be looked at, on this PC alone."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from circledesk.models.base import JsonText, Local, new_id


class ImportDifference(Local):
    """A cell that was changed here since it came in, and that the newer file has otherwise."""

    __tablename__ = "import_difference"

    id: Mapped[str] = mapped_column(String(36), primary_key=True, default=new_id)
    file: Mapped[str]
    """Name of the file, without its folder."""
    table: Mapped[str]
    row: Mapped[str]
    cell: Mapped[str]
    ours: Mapped[Any] = mapped_column(JsonText, nullable=True)
    theirs: Mapped[Any] = mapped_column(JsonText, nullable=True)
    seen_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]
    """When a person decided; the same value of a file is not asked about again."""
