"""Logos and signatures as papers carry them: a small PNG as base64."""

from __future__ import annotations

import base64
import io
from functools import lru_cache
from typing import Any

from circledesk.errors import InvalidValue

_LONGEST = 128 * 1024
_MOST = 4_000_000
_WHITE = [244, 255] * 3
"""Nothing is printed where red, green and blue all lie within: paper shows through."""


@lru_cache(maxsize=16)
def picture(data: str) -> Any:
    """Return ReportLab's reader of a picture on white; InvalidValue where it is none."""
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    try:
        if len(data) > _LONGEST:
            raise ValueError
        held = Image.open(io.BytesIO(base64.b64decode(data, validate=True)), formats=("PNG",))
        if held.width * held.height > _MOST:
            raise ValueError
        clear = held.convert("RGBA")
    except (ValueError, OSError, SyntaxError, Image.DecompressionBombError):
        raise InvalidValue(
            "The team's logo, or a signature, cannot be read as a picture.",
            "Choose the picture again, as a PNG file.",
            field="logo",
        ) from None
    paper = Image.new("RGBA", clear.size, "white")
    return ImageReader(Image.alpha_composite(paper, clear).convert("RGB"))


def draw_picture(
    canvas: Any, data: str, box: tuple[float, float, float, float], *, anchor: str = "c"
) -> None:
    """Draw a picture into left, bottom, width and height, its shape kept, its white left out."""
    x, y, width, height = box
    canvas.drawImage(
        picture(data), x, y, width, height, mask=_WHITE, preserveAspectRatio=True, anchor=anchor
    )
