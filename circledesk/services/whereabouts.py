"""Whether a library lives in a folder, was moved from it, or has lost its file.

Asked before the window paints: nothing heavy is imported here.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from circledesk.errors import FileRefused, RuleBroken
from circledesk.models import opening
from circledesk.said import said
from circledesk.settings import Paths

_TEAM = "SELECT 1 FROM team UNION SELECT 1 FROM setting WHERE key = 'team' LIMIT 1"
"""A recovered organizer's folder knows its team before a branch has brought the team's rows."""


def holds_library(folder: Path) -> bool:
    """Whether a team lives in a folder; of a damaged file the desk says later what is wrong."""
    paths = Paths(folder)
    file = paths.database
    marks = (paths.location, paths.database_key, paths.moved)
    if any(mark.exists() for mark in marks) or has_lost_database(paths):
        return True
    if not file.exists():
        return False
    try:
        with closing(opening.connect(file, mode="ro")) as opened:
            return opened.execute(_TEAM).fetchone() is not None
    except sqlite3.OperationalError as error:
        return "no such table" not in str(error)
    except sqlite3.DatabaseError:
        return True


def has_lost_database(paths: Paths) -> bool:
    """Whether a folder has backups and no database: a file gone or emptied, no new computer."""
    database = paths.database
    empty = not database.is_file() or database.stat().st_size == 0
    return empty and any(paths.backups.glob("*.backup"))


def gone() -> FileRefused:
    """The refusal of a library whose file is gone or empty, and whose backups are there."""
    return FileRefused(
        "The database file is gone, or nothing is in it any more.",
        "Restore the newest good backup (backup list).",
    )


def moved_to(folder: Path) -> Path | None:
    """Return where a folder's library was moved; None of one that was not."""
    try:
        return Path(json.loads(Paths(folder).moved.read_text(encoding="utf-8"))["to"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def must_not_have_moved(folder: Path) -> None:
    """Refuse the old folder of a library: what is written there would be missing in the new one."""
    if target := moved_to(folder):
        raise RuleBroken(
            said("This library was moved to {folder}.", folder=target),
            "Open it there; what lies here is only a copy of that day.",
        )
