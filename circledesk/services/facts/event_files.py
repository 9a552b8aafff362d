"""Photographs and papers of an event: kept on this PC, or sent with the bundles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class FileRow:
    """A photograph or paper."""

    id: str
    """Of what is kept here; of what came from elsewhere the attachment's."""
    event_id: str
    kind: str
    """photo or paper."""
    name: str
    mime: str
    size: int
    caption: str = ""
    kept: bool = True
    """It lies on this PC; else it came with a bundle."""
    sent: bool = False
    """It goes to the others with each bundle."""
    added: date | None = None
    editable: bool = False


@dataclass(frozen=True, slots=True)
class FileContent:
    """A file with its bytes, to show or to save."""

    name: str
    mime: str
    data: bytes
