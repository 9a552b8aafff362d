"""CircleDesk's side: `python -m benchmarks.peers.ours merge FOLDER|certificates FILE COUNT`."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from circledesk.settings import system_clock


def merge(folder: Path) -> int:
    """Check, open and merge all parcels into a copy of the library; return its rows."""
    from benchmarks.peers.work import cases_of
    from circledesk.models.database import Database
    from circledesk.sync.breath import one_breath

    database = Database(
        Path(shutil.copy(folder / "organizer.db", folder / "ours.db")), system_clock
    )
    with one_breath():
        count = sum(len(case.merge(database).changes) for case in cases_of(folder))
    database.close()
    return count


def certificates(out: Path, count: int) -> int:
    """Write certificates, each with its signed code, as one PDF."""
    from benchmarks.papers import made
    from circledesk.documents.certificate import render_certificates

    with out.open("wb") as file:
        render_certificates(list(made(count)), file)
    return count


if __name__ == "__main__":
    word, place, *rest = sys.argv[1:]
    print(merge(Path(place)) if word == "merge" else certificates(Path(place), int(rest[0])))
