"""Copies of a data folder that stand in for the original: made once, copied for each test."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path


def copy_library(folder: Path, target: Path) -> Path:
    """Copy a closed data folder that lives on in the copy alone.

    It takes its first home where it is opened; else each test would begin a new writer.
    """
    shutil.copytree(folder, target)
    if not (target / "circledesk.db").exists():
        return target  # its database is on a server
    with closing(sqlite3.connect(target / "circledesk.db")) as connection, connection:
        connection.execute("DELETE FROM setting WHERE key IN ('life_place', 'life_machine')")
    return target
