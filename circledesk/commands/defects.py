"""A defect has one calm sentence for the person and its whole traceback for us, in a file."""

from __future__ import annotations

import traceback
from datetime import UTC, datetime
from pathlib import Path


def report_defect(folder: Path) -> str:
    """Write the present exception to the folder's log; return what to tell the person."""
    text = traceback.format_exc()
    log = folder / "circledesk.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{datetime.now(UTC).isoformat(timespec='seconds')}\n{text}\n")
    except OSError:
        return f"Something went wrong inside CircleDesk; your data is safe.\n{text}"
    return (
        "Something went wrong inside CircleDesk; your data is safe, the last step was not kept. "
        f"What happened stands in {log}: please send us that file."
    )
