"""A form that was begun and not saved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class HalfFilled:
    """What stands in a form. `content` holds its fields by name, as the form gave them."""

    key: str
    """kind, or kind:row where a form is about one row."""
    title: str
    content: dict[str, Any]
    changed_at: datetime

    @property
    def kind(self) -> str:
        """Which form it is: sign-up, feedback, new-circle …"""
        return self.key.partition(":")[0]

    @property
    def row(self) -> str:
        """Id of the row that it is about, '' for none."""
        return self.key.partition(":")[2]
