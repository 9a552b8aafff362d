"""Takes the handbook's pictures: few colours, so that they are small; left alone where alike."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, ImageChops, ImageOps
from PySide6.QtCore import QBuffer, QRect

from circledesk.documents.handbook_pictures import HandbookPicture
from circledesk.in_place import put_in_place
from circledesk.ui.theme import PICTURE_EDGE

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

_COLOURS = 48
_ALIKE = 0.004
"""Share of the picture that may differ from what lies there, such as a code or an hour."""


def take(widget_shows: QPixmap, wanted: Sequence[HandbookPicture], folder: Path) -> list[Path]:
    """Write the pictures that a screen is wanted for; return their files."""
    return [_save(_cut(widget_shows, one), folder / f"{one.name}.png") for one in wanted]


def _cut(shown: QPixmap, picture: HandbookPicture) -> QPixmap:
    return shown.copy(QRect(*picture.crop)) if picture.crop else shown


def _save(shown: QPixmap, file: Path) -> Path:
    held = QBuffer()
    held.open(QBuffer.OpenModeFlag.WriteOnly)
    shown.save(held, "PNG")
    whole = Image.open(io.BytesIO(held.data().data())).convert("RGB")
    framed = ImageOps.expand(whole, 1, PICTURE_EDGE).quantize(_COLOURS, dither=Image.Dither.NONE)
    if not (file.is_file() and _alike(framed, file)):
        part = file.with_suffix(".part")
        framed.save(part, "PNG", optimize=True)
        put_in_place(part, file)
    return file


def _alike(new: Image.Image, file: Path) -> bool:
    with Image.open(file) as held:
        old = held.convert("L")
    if old.size != new.size:
        return False
    apart = ImageChops.difference(old, new.convert("L")).point(lambda one: 255 * (one > 24))
    return apart.histogram()[255] <= _ALIKE * old.width * old.height
