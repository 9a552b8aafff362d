"""Writes P2PU's files into a folder: its CSV exports, its lists as JSON, a calendar."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.orm import Session

from circledesk.in_place import keep_whole
from circledesk.interop.p2pu.writing import export_p2pu


def write_p2pu(session: Session, folder: Path) -> dict[str, int]:
    """Write the files into a folder that is there, each whole or not at all; file -> rows."""
    counts = {}
    for name, (content, rows) in export_p2pu(session).items():
        keep_whole(folder / name, content)
        counts[name] = rows
    return counts
