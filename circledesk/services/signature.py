"""A signature cut out of a photograph or scan: the ink on white, small enough to travel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.errors import InvalidValue
from circledesk.said import said
from circledesk.services.opened_picture import NoPicture, TooManyPixels, open_picture, small_png

if TYPE_CHECKING:
    from PIL.Image import Image

WIDTH, HEIGHT = 709, 260
"""Pixels: 60 × 22 mm on paper, at 300 to the inch."""
MOST_BYTES = 24 * 1024
MOST_PIXELS = 50_000_000
_DARKEST = 90
"""The lightest a pen may be on paper, of 255."""
_WORK = 1400
"""The longest side that is worked on."""
_INK, _PAPER = 0.62, 0.86
"""Of the paper's brightness round it: darker is ink, brighter is paper, greys between."""
_LEAST, _MOST = 0.0005, 0.5
"""Share of the picture that ink covers: less is nothing, more is no signature."""
_STEPS = ((1.0, 32), (1.0, 16), (0.8, 16), (0.6, 16), (0.45, 8))
"""Size and colours, from the best to what always fits."""


def signature_png(picture: bytes) -> bytes:
    """Return the signature of a PNG or JPEG as a small PNG; InvalidValue where there is none."""
    return small_png(_cut(_opened(picture)), (WIDTH, HEIGHT), _STEPS, MOST_BYTES)


def _opened(picture: bytes) -> Image:
    """Return it upright, on white, no larger than is worked on."""
    from PIL import Image

    try:
        opened = open_picture(picture, most_pixels=MOST_PIXELS, draft=("RGB", _WORK))
    except TooManyPixels:
        raise _refused(said("The signature's picture is larger than any printer needs.")) from None
    except NoPicture:
        raise _refused(said("The signature's file is no PNG or JPEG picture.")) from None
    turned = opened.convert("RGBA")
    turned.thumbnail((_WORK, _WORK), Image.Resampling.LANCZOS)
    white = Image.new("RGBA", turned.size, "white")
    return Image.alpha_composite(white, turned).convert("RGB")


def _cut(picture: Image) -> Image:
    """Return the ink, darkened, on white, without the paper round it.

    The paper of a photograph is grey and unevenly lit: ink is what is darker than the paper
    round it.
    """
    from PIL import Image, ImageFilter, ImageStat

    ink = _ink(picture.convert("L"))
    dark = ink.point(lambda value: 255 if value > 128 else 0)
    share = ImageStat.Stat(dark).mean[0] / 255
    if share < _LEAST:
        raise _refused(said("Nothing is written on the signature's picture."))
    if share > _MOST:
        raise _refused(said("The signature's picture is dark all over."))
    tone = ImageStat.Stat(picture, mask=dark).mean
    # Blue ink stays blue, but dark enough for an old laser printer.
    weaker = min(1.0, _DARKEST / max(1.0, sum(tone) / 3))
    pen = Image.new("RGB", picture.size, tuple(round(part * weaker) for part in tone))
    found = Image.composite(pen, Image.new("RGB", picture.size, "white"), ink)
    box = dark.filter(ImageFilter.MedianFilter(3)).getbbox() or dark.getbbox()
    assert box is not None
    left, top, right, low = box
    return found.crop((left - 4, top - 4, right + 4, low + 4))


def _ink(grey: Image) -> Image:
    """Return how much ink there is in each dot, 255 the most."""
    from PIL import ImageFilter, ImageMath
    from PIL.Image import Resampling

    small = max(1, grey.width // 8), max(1, grey.height // 8)
    coarse = grey.resize(small, Resampling.BOX)
    paper = coarse.filter(ImageFilter.MaxFilter(9)).filter(ImageFilter.GaussianBlur(5))
    ground = paper.resize(grey.size, Resampling.BICUBIC).point(lambda value: max(1, value))
    light = ImageMath.lambda_eval(
        lambda held: held["convert"](
            held["min"](held["float"](held["grey"]) * 255 / held["float"](held["ground"]), 255.0),
            "L",
        ),
        grey=grey,
        ground=ground,
    )
    paper_at, ink_at = 255 * _PAPER, 255 * _INK
    made: Image = light.point(
        lambda value: round(255 * min(1.0, max(0.0, (paper_at - value) / (paper_at - ink_at))))
    )
    return made


def _refused(what: str) -> InvalidValue:
    return InvalidValue(
        what,
        "Sign in black on white paper, photograph it in daylight, and choose that picture.",
        field="picture",
    )
