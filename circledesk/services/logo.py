"""The team's logo, made small once: every certificate carries it along, on every computer."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from circledesk.errors import InvalidValue
from circledesk.said import said
from circledesk.services.opened_picture import NoPicture, TooManyPixels, open_picture, small_png

if TYPE_CHECKING:
    from PIL.Image import Image

WIDTH, HEIGHT = 708, 212
"""Pixels: 60 × 18 mm on paper, at 300 to the inch."""
MOST_BYTES = 12 * 1024
MOST_PIXELS = 50_000_000
_STEPS = ((1.0, 256), (1.0, 64), (0.8, 64), (0.6, 32), (0.45, 16), (0.3, 16))
"""Size and colours, from the best to what always fits."""


def logo_text(picture: bytes) -> str:
    """Return a PNG or JPEG as the base64 PNG that `Team.logo` holds: on white, cut to its mark.

    InvalidValue where it is no picture, or shows nothing.
    """
    try:
        shown = _on_white(open_picture(picture, most_pixels=MOST_PIXELS))
    except TooManyPixels:
        raise _refused(said("The logo's picture is larger than any printer needs.")) from None
    except NoPicture:
        raise _refused(said("The logo's file is no PNG or JPEG picture.")) from None
    png = small_png(shown, (WIDTH, HEIGHT), _STEPS, MOST_BYTES)
    return base64.b64encode(png).decode("ascii")


def _on_white(opened: Image) -> Image:
    from PIL import Image, ImageChops

    turned = opened.convert("RGBA")
    white = Image.new("RGBA", turned.size, "white")
    flat = Image.alpha_composite(white, turned).convert("RGB")
    blank = Image.new("RGB", flat.size, "white")
    # The margin of the file is not the logo's: with it, the mark would stand small and off centre.
    mark = ImageChops.difference(flat, blank).point(lambda value: 255 if value > 12 else 0)
    edges = mark.getbbox()
    if edges is None:
        raise _refused(said("The logo's picture is white all over."))
    return flat.crop(edges)


def _refused(what: str) -> InvalidValue:
    return InvalidValue(what, "Choose another file, best a PNG of at least 700 dots.", field="logo")
