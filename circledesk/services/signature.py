"""A signature cut out of a photograph or scan: the ink on white, small enough to travel."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from circledesk.errors import InvalidValue
from circledesk.said import said

if TYPE_CHECKING:
    from PIL.Image import Image

WIDTH, HEIGHT = 709, 260
"""Pixels: 60 × 22 mm on paper, at 300 to the inch."""
MOST_BYTES = 24 * 1024
MOST_PIXELS = 50_000_000
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
    shown = _cut(_opened(picture))
    png = b""
    for scale, colours in _STEPS:
        png = _packed(shown, scale, colours)
        if len(png) <= MOST_BYTES:
            break
    return png


def _opened(picture: bytes) -> Image:
    """Return it upright, on white, no larger than is worked on."""
    from PIL import Image, ImageOps

    try:
        with Image.open(BytesIO(picture), formats=("PNG", "JPEG")) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise _refused(said("The signature's picture is larger than any printer needs."))
            opened.draft("RGB", (_WORK, _WORK))
            turned = ImageOps.exif_transpose(opened).convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise _refused(said("The signature's file is no PNG or JPEG picture.")) from None
    turned.thumbnail((_WORK, _WORK), Image.Resampling.LANCZOS)
    white = Image.new("RGBA", turned.size, "white")
    return Image.alpha_composite(white, turned).convert("RGB")


def _cut(picture: Image) -> Image:
    """Return the ink, darkened, on white, without the paper round it.

    The paper of a photograph is grey and unevenly lit: ink is what is darker than the paper
    round it.
    """
    import numpy as np
    from PIL import Image, ImageFilter

    grey = picture.convert("L")
    coarse = grey.resize(tuple(max(1, side // 8) for side in grey.size), Image.Resampling.BOX)  # type: ignore[arg-type]
    paper = coarse.filter(ImageFilter.MaxFilter(9)).filter(ImageFilter.GaussianBlur(5))
    ground = np.asarray(paper.resize(grey.size, Image.Resampling.BICUBIC), dtype=np.float32)
    light = np.asarray(grey, dtype=np.float32) / np.maximum(ground, 1)
    ink = np.clip((_PAPER - light) / (_PAPER - _INK), 0, 1)
    share = float((ink > 0.5).mean())
    if share < _LEAST:
        raise _refused(said("Nothing is written on the signature's picture."))
    if share > _MOST:
        raise _refused(said("The signature's picture is dark all over."))
    colours = np.asarray(picture, dtype=np.float32)
    tone = (colours * ink[..., None]).sum(axis=(0, 1)) / ink.sum()
    # Blue ink stays blue, but dark enough for an old laser printer.
    tone *= min(1.0, 90 / max(1.0, float(tone.mean())))
    flat = 255 - ink[..., None] * (255 - tone)
    found = Image.fromarray(flat.round().astype(np.uint8), "RGB")
    edges = Image.fromarray((ink > 0.35).astype(np.uint8) * 255).filter(ImageFilter.MinFilter(3))
    box = edges.getbbox() or Image.fromarray((ink > 0.35).astype(np.uint8)).getbbox()
    if box is None:
        raise _refused(said("Nothing is written on the signature's picture."))
    left, top, right, low = box
    return found.crop((left - 3, top - 3, right + 3, low + 3))


def _packed(shown: Image, scale: float, colours: int) -> bytes:
    from PIL import Image

    small = shown.copy()
    size = (max(1, round(WIDTH * scale)), max(1, round(HEIGHT * scale)))
    small.thumbnail(size, Image.Resampling.LANCZOS)
    out = BytesIO()
    small.quantize(colours, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def _refused(what: str) -> InvalidValue:
    return InvalidValue(
        what,
        "Sign in black on white paper, photograph it in daylight, and choose that picture.",
        field="picture",
    )
