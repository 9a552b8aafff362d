"""The one door for pictures from outside: their kind and size are bounded before they are read.

And how small ones are packed that travel with every certificate.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

CAMERAS = ("JPEG", "PNG", "WEBP")
"""What telephones and cameras make."""
PRINTED = ("JPEG", "PNG")


class NoPicture(Exception):
    """The bytes are no picture of the kinds that are read, or a damaged one."""


class TooManyPixels(Exception):
    """The picture would fill the memory."""


def open_picture(
    content: bytes,
    *,
    most_pixels: int,
    formats: tuple[str, ...] = PRINTED,
    draft: tuple[str, int] | None = None,
) -> Image:
    """Return a picture upright and read to its end; NoPicture or TooManyPixels where it cannot be.

    `draft` is a mode and a length of the longer side: so much is enough, where a JPEG can be read
    smaller than it is.
    """
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of sizes that are bounded here
            with Image.open(BytesIO(content), formats=formats) as opened:
                if opened.width * opened.height > most_pixels:
                    raise TooManyPixels
                if draft:
                    opened.draft(draft[0], (draft[1], draft[1]))
                opened.load()
                return _upright(opened)
    except (TooManyPixels, MemoryError, Image.DecompressionBombError):
        raise TooManyPixels from None
    except Exception as error:  # a decoder may trip over spoilt bytes in any way
        raise NoPicture from error


def small_png(
    shown: Image, size: tuple[int, int], steps: Sequence[tuple[float, int]], most_bytes: int
) -> bytes:
    """Return a PNG of at most `size` dots: the first step (scale, colours) that fits the bytes.

    The last step is taken whether it fits or not.
    """
    from PIL import Image

    png = b""
    for scale, colours in steps:
        small = shown.copy()
        small.thumbnail(
            (max(1, round(size[0] * scale)), max(1, round(size[1] * scale))),
            Image.Resampling.LANCZOS,
        )
        out = BytesIO()
        small.quantize(colours, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
        png = out.getvalue()
        if len(png) <= most_bytes:
            break
    return png


def _upright(opened: Image) -> Image:
    """Turn a picture as its camera was held; one whose note of it is spoilt stays as it lies."""
    from PIL import ImageOps

    try:
        return ImageOps.exif_transpose(opened)
    except Exception:  # as above: the note is bytes from outside too
        return opened.copy()
