"""Makes a photograph small and anonymous: no longer than 1600 px, JPEG, without place or camera."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from circledesk.errors import InvalidValue
from circledesk.said import Sentence, said
from circledesk.services.opened_picture import CAMERAS, NoPicture, TooManyPixels, open_picture

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST = 1600
MOST_BYTES = 40_000_000
"""Of the file that is brought in."""
MOST_PIXELS = 120_000_000
MOST_KEPT = 2 * 1024 * 1024
"""So large a file may be to travel."""
_QUALITIES = (82, 70, 55)


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

    if len(picture) > MOST_BYTES:
        raise _refused("The picture's file is larger than any camera makes.")
    try:
        opened = open_picture(
            picture, most_pixels=MOST_PIXELS, formats=CAMERAS, draft=("RGB", LONGEST)
        )
    except TooManyPixels:
        raise _refused("The picture has more points than any camera makes.") from None
    except NoPicture:
        raise _refused("The file is no picture, or it is damaged.") from None
    turned = opened.convert("RGBA")
    turned.thumbnail((LONGEST, LONGEST), Pictures.Resampling.LANCZOS)
    plain = Pictures.new("RGB", turned.size, "white")
    plain.paste(turned, mask=turned.getchannel("A"))
    return plain


def _refused(reason: str | Sentence) -> InvalidValue:
    step = said("Choose a JPEG, PNG or WebP picture as the phone or camera made it.")
    return InvalidValue(reason, step, field="photo")
