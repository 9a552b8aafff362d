"""Makes a photograph small and anonymous: no longer than 1600 px, JPEG, without place or camera."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from circledesk.errors import InvalidValue
from circledesk.said import Sentence, said

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST = 1600
MOST_BYTES = 40_000_000
"""Of the file that is brought in."""
MOST_PIXELS = 120_000_000
MOST_KEPT = 2 * 1024 * 1024
"""So large a file may be to travel."""
_QUALITIES = (82, 70, 55)
_FORMATS = ("JPEG", "PNG", "WEBP")


def small_photo(picture: bytes) -> bytes:
    """Return the picture upright and small as a JPEG; InvalidValue for what is none."""
    shown = _opened(picture)
    made = b""
    for quality in _QUALITIES:
        out = BytesIO()
        # Saved anew from its pixels alone: what the camera wrote beside them does not come along.
        shown.save(out, "JPEG", quality=quality, optimize=True, exif=b"")
        made = out.getvalue()
        if len(made) <= MOST_KEPT:
            break
    return made


def _opened(picture: bytes) -> Image:
    from PIL import Image as Pictures
    from PIL import ImageOps

    if len(picture) > MOST_BYTES:
        raise _refused("The picture's file is larger than any camera makes.")
    try:
        with Pictures.open(BytesIO(picture), formats=_FORMATS) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise _refused("The picture has more points than any camera makes.")
            opened.draft("RGB", (LONGEST, LONGEST))
            turned = ImageOps.exif_transpose(opened).convert("RGBA")
    except (OSError, ValueError, SyntaxError, Pictures.DecompressionBombError, EOFError):
        raise _refused("The file is no picture, or it is damaged.") from None
    turned.thumbnail((LONGEST, LONGEST), Pictures.Resampling.LANCZOS)
    plain = Pictures.new("RGB", turned.size, "white")
    plain.paste(turned, mask=turned.getchannel("A"))
    return plain


def _refused(reason: str | Sentence) -> InvalidValue:
    step = said("Choose a JPEG, PNG or WebP picture as the phone or camera made it.")
    return InvalidValue(reason, step, field="photo")
