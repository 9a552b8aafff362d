"""A file for whoever helps: versions, sizes, counts, findings, defects; nobody's name in it.

It is plain text, so that a person can read it before she sends it. Only what is counted or named
here stands in it: no value of the library, no path, no message of an exception.
"""

from __future__ import annotations

import platform
import shutil
import sqlite3
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from sqlalchemy import func, select, table

from circledesk import __version__
from circledesk.defect_words import kept
from circledesk.errors import CircleDeskError
from circledesk.in_place import keep_whole
from circledesk.models.check import check
from circledesk.models.database import Database
from circledesk.models.every import every_table
from circledesk.settings import Paths
from circledesk.troubles import refusal_of

_MB = 1024 * 1024
_NEWEST = 400
"""Lines of the log of defects that go along, the last ones."""


def write_support_file(paths: Paths, out: Path, *, at: datetime, screen: str = "") -> Path:
    """Write the file; `screen` is what the window knows of the screen, as 1366x768."""
    lines = [
        "CircleDesk support file",
        "There are no names, telephone numbers or addresses in it. Read it before you send it.",
        "",
        *_program(screen),
        *_folder(paths, at),
        *_library(paths),
        "",
        "Defects, by place:",
        *(kept(paths.log)[-_NEWEST:] or ["none"]),
    ]
    keep_whole(out, ("\n".join(lines) + "\n").encode())
    return out


def _program(screen: str) -> Iterator[str]:
    yield f"CircleDesk {__version__}, Python {platform.python_version()}"
    yield f"{platform.system()} {platform.release()} {platform.machine()}, {sys.platform}"
    yield f"SQLite {sqlite3.sqlite_version}, screen {screen or 'not known'}"


def _folder(paths: Paths, at: datetime) -> Iterator[str]:
    size = paths.database.stat().st_size if paths.database.is_file() else 0
    yield f"Database: {size / _MB:.1f} MB, on a server: {paths.location.is_file()}"
    if paths.folder.is_dir():
        yield f"Room on the disk: {shutil.disk_usage(paths.folder).free // _MB} MB"
    times = [file.stat().st_mtime for file in paths.backups.glob("*.backup")]
    newest = f"{(at.timestamp() - max(times)) / 86400:.1f} days old" if times else "none"
    yield f"Backups: {len(times)}, the newest {newest}"
    yield f"Written at {at:%Y-%m-%d %H:%M} UTC"


def _library(paths: Paths) -> Iterator[str]:
    """Count rows and findings; a library that cannot be read is a finding too."""
    yield ""
    if paths.location.is_file() or not paths.database.is_file():
        yield "Library: not in this folder"
        return
    database = Database(paths.database, datetime.now)
    try:
        with database.session() as session:
            report = check(session, deep=True)
            kinds = Counter((one.kind or "other", one.mendable) for one in report.problems)
            yield f"Sound: {report.sound}, changes: {report.changes}"
            for (kind, mends), count in sorted(kinds.items()):
                yield f"  {kind}: {count}, {'can be mended' if mends else 'cannot be mended'}"
            yield "Rows:"
            for name in sorted(every_table().tables):
                rows = session.scalar(select(func.count()).select_from(table(name)))
                yield f"  {name}: {rows}"
    except Exception as error:  # what keeps it from being read is what the helper asks for
        refusal = error if isinstance(error, CircleDeskError) else refusal_of(error)
        yield f"The library cannot be read: {type(refusal or error).__name__}"
    finally:
        database.close()
