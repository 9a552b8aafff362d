"""A defect has one calm sentence for the person and its place for us, in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.defect_words import keep, told
from circledesk.settings import Paths

if TYPE_CHECKING:
    from pathlib import Path


def report_defect(folder: Path, error: BaseException) -> str:
    """Write where an exception came from to the folder's log; return what to tell the person."""
    log, text = Paths(folder).log, told(error)
    try:
        keep(log, text)
    except OSError:
        return f"Something went wrong inside CircleDesk; your data is safe.\n{text}"
    return (
        "Something went wrong inside CircleDesk; your data is safe, the last step was not kept. "
        f"What happened stands in {log}, without names: please send us that file, or a support "
        "file (support-file --out FILE). If it happens again, see whether the library is sound: "
        "check --deep."
    )
