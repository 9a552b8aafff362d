"""The codes of a file, whatever it is: each page of a PDF, a photograph, or the text itself.

No window: only the pages of a PDF are Qt's to draw.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from circledesk.errors import FileRefused
from circledesk.said import disk_words, said

LONGEST_TEXT = 4000
"""Signs; a code holds fewer than a thousand."""
LARGEST = 200 * 1024 * 1024
"""Bytes: a ceremony's certificates, scanned."""
_WIDTH = 2400
"""Pixels across a page: several certificates may share it."""


@dataclass(frozen=True, slots=True)
class CodesRead:
    """The texts of a file's codes, each once, in their order."""

    texts: tuple[str, ...]
    pages_without: tuple[int, ...] = ()
    """Pages of a PDF on which no code was found, counted from 1; none where one page has it."""


def codes_of_file(
    file: Path, *, first: bool = False, progress: Callable[[int, int], object] | None = None
) -> CodesRead:
    """Return a file's codes; FileRefused where it cannot be read or has none.

    With `first` a PDF is read as far as the first page that has one.
    """
    try:
        if file.stat().st_size > LARGEST:
            raise FileRefused(
                said("«{file}» is too large for certificates.", file=file.name),
                "Choose a single page of it, or a photograph.",
            )
        content = file.read_bytes()
    except OSError as error:
        raise FileRefused(
            said("«{file}» could not be read: {cause}.", file=file.name, cause=disk_words(error)),
            "Copy it to this computer and choose it there.",
        ) from None
    if content.startswith(b"%PDF"):
        return _on_pages(file, first, progress)
    try:
        text = content.decode()
    except UnicodeDecodeError:
        from circledesk.interop.code_photo import codes_in

        texts = codes_in(content)
    else:
        texts = (text.removeprefix("\ufeff")[:LONGEST_TEXT],) if text.strip() else ()
    if not texts:
        raise _nothing_on(file)
    return CodesRead(texts)


def _on_pages(file: Path, first: bool, progress: Callable[[int, int], object] | None) -> CodesRead:
    from circledesk.interop.code_photo import codes_in
    from circledesk.ui.pdf_pages import count_of, page_pictures

    count = count_of(file) if progress else 0
    texts: dict[str, None] = {}
    without = []
    for number, picture in enumerate(page_pictures(file, width=_WIDTH), 1):
        found = codes_in(picture)
        texts.update(dict.fromkeys(found))
        if not found:
            without.append(number)
        if progress is not None:
            progress(number, count)
        if first and texts:
            break
    if not texts:
        raise _nothing_on(file)
    return CodesRead(tuple(texts), tuple(without))


def _nothing_on(file: Path) -> FileRefused:
    return FileRefused(
        said("There is no code to be read on «{file}».", file=file.name),
        "Take the picture again, straight and near, with the whole code on it.",
    )
