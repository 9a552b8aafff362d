"""Files that may show sheets: photographs as they are, a PDF page by page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from circledesk.errors import CircleDeskError, FileRefused
from circledesk.interop.sheets_in import Picture
from circledesk.said import disk_words, said


def count_pages(files: Sequence[Path]) -> int:
    """Return how many pictures there are, for the progress."""
    from circledesk.ui.pdf_pages import count_of

    return sum(count_of(file) if file.suffix.lower() == ".pdf" else 1 for file in files)


def pictures_in(files: Sequence[Path]) -> Iterator[Picture]:
    """Yield the pictures one by one: only one is in memory. Troubles come in their place."""
    for file in files:
        try:
            yield from _of(file)
        except CircleDeskError as error:
            yield Picture(file.name, 1, 1, trouble=error)
        except OSError as error:
            refused = FileRefused(
                said(
                    "«{file}» cannot be read: {trouble}.", file=file.name, trouble=disk_words(error)
                ),
                "Check that the file is still there, and bring it in again.",
            )
            yield Picture(file.name, 1, 1, trouble=refused)


def _of(file: Path) -> Iterator[Picture]:
    with file.open("rb") as opened:
        is_pdf = opened.read(5) == b"%PDF-"
    if not is_pdf:
        yield Picture(file.name, 1, 1, file.read_bytes())
        return
    from circledesk.ui.pdf_pages import count_of, page_pictures

    of = count_of(file)
    for place, content in enumerate(page_pictures(file), 1):
        yield Picture(file.name, place, of, content)
