"""Writes P2PU's files into a folder: its CSV exports, its lists as JSON, a calendar."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.orm import Session

from circledesk.in_place import put_in_place
from circledesk.interop.p2pu.writing import export_p2pu


def write_p2pu(session: Session, folder: Path) -> dict[str, int]:
    """Write the files into a folder that is there, each whole or not at all; file -> rows."""
    counts = {}
    for name, (content, rows) in export_p2pu(session).items():
        part = folder / f".{name}.part"
        try:
            part.write_bytes(content)
            put_in_place(part, folder / name)
        finally:
            part.unlink(missing_ok=True)
        counts[name] = rows
    return counts
