"""The codes on a photograph or scan: askew, dim, stained, or pressed by a chat.

The picture is tried as it is, and where nothing is read, evened and sharpened, then smaller and
larger: what spoils one size of the picture often leaves another.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from circledesk.services.opened_picture import CAMERAS, NoPicture, TooManyPixels, open_picture

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST = 4000
"""Pixels of a side beyond which a picture only takes time."""
MOST_PIXELS = 89_000_000
_KINDS = (*CAMERAS, "BMP", "GIF", "TIFF")
"""What scanners and clipboards make too."""
_LARGER = 2000
"""Pixels up to which a picture is also tried at twice its size."""


def codes_in(picture: bytes) -> tuple[str, ...]:
    """Return the texts of all QR codes on a picture, each once; none where it is no picture."""
    import zxingcpp

    image = _opened(picture)
    if image is None:
        return ()
    kind = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    for attempt in attempts(image):
        found = zxingcpp.read_barcodes(attempt, formats=kind)
        if found:
            return tuple(dict.fromkeys(str(one.text) for one in found))
    return ()


def attempts(image: Image) -> Iterator[Image]:
    """Yield a grey picture, then what may be easier to read."""
    from PIL import ImageFilter
    from PIL.Image import Resampling

    yield image
    even = _evened(image)
    yield even
    yield even.filter(ImageFilter.UnsharpMask(2, 150, 0))
    for scale in (0.5, 0.7, 2.0):
        if scale < 1 or max(image.size) <= _LARGER:
            size = max(1, round(image.width * scale)), max(1, round(image.height * scale))
            yield even.resize(size, Resampling.LANCZOS)
    yield even.filter(ImageFilter.MedianFilter(3))


def _opened(picture: bytes) -> Image | None:
    """Return the picture upright and grey; None where it is none, or one made to fill memory."""
    try:
        upright = open_picture(
            picture, most_pixels=MOST_PIXELS, formats=_KINDS, draft=("L", LONGEST)
        )
    except (NoPicture, TooManyPixels):
        return None
    if upright.mode in ("RGBA", "LA", "PA", "P"):
        upright = _on_white(upright.convert("RGBA"))
    grey = upright.convert("L")
    grey.thumbnail((LONGEST, LONGEST))
    return grey


def _on_white(picture: Image) -> Image:
    from PIL import Image

    paper = Image.new("RGBA", picture.size, "white")
    paper.alpha_composite(picture)
    return paper


def _evened(image: Image) -> Image:
    """Take shadow and slope of light away: each point against the brightest of its surroundings."""
    from PIL import Image, ImageChops, ImageFilter, ImageOps

    small = image.resize(
        (max(1, image.width // 8), max(1, image.height // 8)), Image.Resampling.BOX
    )
    ground = small.filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.GaussianBlur(4))
    shade = ImageChops.invert(ground.resize(image.size, Image.Resampling.BILINEAR))
    return ImageOps.autocontrast(ImageChops.add(image, shade), cutoff=1)
