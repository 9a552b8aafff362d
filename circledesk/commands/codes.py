"""The text of a certificate's code: typed, in a text file, or on a picture of the paper."""

from __future__ import annotations

from pathlib import Path

from circledesk.errors import FileRefused

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
    head = file.read_bytes()[:8]
    if head.startswith(b"%PDF"):
        raise FileRefused(
            f"«{file.name}» is a PDF, and its code is read from a picture.",
            "Take a photograph or a picture of the page, and verify that.",
        )
    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return _from_picture(file)
    return text[:LONGEST_TEXT]


def _from_picture(file: Path) -> str:
    import zxingcpp
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(file) as picture:
            found = zxingcpp.read_barcodes(picture.convert("L"))
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        found = []
    if not found:
        raise FileRefused(
            f"There is no code to be read on «{file.name}».",
            "Take the picture again, straight and near, with the whole code on it.",
        )
    return str(found[0].text)
