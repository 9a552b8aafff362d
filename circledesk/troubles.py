"""Troubles of disk and database that are no defect: in use, full, damaged, read-only."""

from __future__ import annotations

import errno
import sqlite3

from circledesk.errors import CircleDeskError, DamagedDatabase, RuleBroken
from circledesk.said import disk_words, said

_OF_DAMAGE = (
    "malformed", "not a database", "no such table", "already exists", "duplicate column",
    "Could not decode to UTF-8",
)  # fmt: skip
"""What SQLite says of a file that is no database, is not ours, or lost part of what it was."""


_OF_DISK = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EROFS)
"""Full, more than is allowed to one person, larger than a flash disk takes, failing, read-only."""


def refusal_of(error: BaseException) -> CircleDeskError | None:
    """Return the sentence for a trouble with a file or the database; none where it is a defect."""
    if isinstance(error, OSError) and error.filename and error.strerror:
        return RuleBroken(
            said(
                "«{file}» cannot be used: {trouble}; nothing was changed.",
                file=error.filename,
                trouble=disk_words(error),
            ),
            "Check the name, whether there is room, and whether you may write there.",
        )
    if isinstance(error, OSError) and error.errno in _OF_DISK:
        return RuleBroken(
            said("The answer could not be written: {trouble}.", trouble=disk_words(error)),
            "Make some room or send it elsewhere; what was asked may be done: list it to see.",
        )
    from circledesk.models.server_troubles import server_trouble  # SQLAlchemy: not at start

    if away := server_trouble(error):
        return away
    cause = getattr(error, "orig", error)
    if not isinstance(cause, sqlite3.DatabaseError):
        return None
    text = str(cause)
    if "locked" in text:
        return RuleBroken(
            "Another program is writing to this library just now; nothing was changed.",
            "Wait a moment and try again, or close the other window.",
        )
    if "disk is full" in text:
        return RuleBroken("The disk is full; nothing was changed.", "Make some room and try again.")
    if "disk I/O error" in text:
        return RuleBroken(
            "The disk did not take or give what was asked of it; nothing was changed.",
            "Try again; if it happens again, make a backup on another disk and have this one seen.",
        )
    if "readonly" in text or "unable to open" in text:
        return RuleBroken(
            "This library may not be written; nothing was changed.",
            "Copy the data folder to a place where you may write.",
        )
    if any(words in text for words in _OF_DAMAGE):
        return DamagedDatabase(
            "The database file is damaged or is no database.",
            "Press «Check the library» in Settings or More: it offers what helps. By commands: "
            "rescue, or backup restore.",
        )
    return None
