"""The text of a certificate's code: typed, in a text file, or read off a picture or a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from circledesk.errors import FileRefused
from circledesk.said import said

LONGEST_TEXT = 4000
"""Signs; a code holds fewer than a thousand."""


def text_to_verify(given: str) -> str:
    """Return the code's text; `given` is that text, or a file that holds it."""
    file = Path(given)
    try:
        if not file.is_file():
            return given
    except OSError:  # the text itself, too long for a file's name
        return given
    try:
        return file.read_text(encoding="utf-8")[:LONGEST_TEXT]
    except UnicodeDecodeError:
        return code_on(file)


def code_on(file: Path) -> str:
    """Return the text of the first code on a picture, or on the pages of a PDF."""
    for picture in _pictures(file):
        if text := code_in(picture):
            return text
    raise FileRefused(
        said("There is no code to be read on «{file}».", file=file.name),
        "Take the picture again, straight and near, with the whole code on it.",
    )


def code_in(picture: bytes) -> str:
    """Return the text of the first code on a picture; '' where there is none."""
    import zxingcpp
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(BytesIO(picture)) as image:
            found = zxingcpp.read_barcodes(image.convert("L"))
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        return ""
    return str(found[0].text) if found else ""


def _pictures(file: Path) -> Iterator[bytes]:
    content = file.read_bytes()
    if content.startswith(b"%PDF"):
        from circledesk.commands.screens import without_display

        without_display()
        from circledesk.ui.pdf_pages import page_pictures

        yield from page_pictures(file)
    else:
        yield content
