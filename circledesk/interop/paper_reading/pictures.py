"""A picture from outside as grey levels; what is none, or too large, is refused in words."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from circledesk.errors import FileRefused
from circledesk.said import said
from circledesk.services.facts.sheet_readings import Straight
from circledesk.services.opened_picture import NoPicture, TooManyPixels, open_picture

MOST_PIXELS = 60_000_000
MOST_BYTES = 60_000_000
LEAST_SIDE = 300


def grey_picture(content: bytes) -> Image.Image:
    """Return a photograph upright, as grey levels."""
    if len(content) > MOST_BYTES:
        raise _refused_size(
            said("The picture is larger than {count} million bytes.", count=MOST_BYTES // 1_000_000)
        )
    try:
        return _grey(open_picture(content, most_pixels=MOST_PIXELS))
    except NoPicture as error:
        raise _no_picture() from error
    except TooManyPixels as error:
        raise _too_large() from error


def png_of(straight: Straight) -> bytes:
    """Return a straight page, or a part of it, as PNG."""
    out = BytesIO()
    size = (straight.width, straight.height)
    Image.frombytes("L", size, straight.grey).save(out, "PNG", compress_level=1)
    return out.getvalue()


def _grey(image: Image.Image) -> Image.Image:
    if min(image.size) < LEAST_SIDE:
        raise too_coarse()
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        clear = image.convert("RGBA")
        image = Image.new("RGBA", clear.size, "white")
        image.alpha_composite(clear)
    elif image.mode.startswith("I"):
        image = image.convert("I").point(lambda level: level / 256)
    return image.convert("L")


def too_coarse() -> FileRefused:
    """Return the refusal of a picture with too few pixels."""
    return FileRefused(
        "The picture is too coarse to be read.",
        "Photograph the sheet from nearer, or scan it with 150 dots per inch or more.",
    )


def _too_large() -> FileRefused:
    return _refused_size(
        said("The picture is larger than {count} million pixels.", count=MOST_PIXELS // 1_000_000)
    )


def _refused_size(what: str) -> FileRefused:
    return FileRefused(what, "Photograph the sheet with a usual setting of the camera.")


def _no_picture() -> FileRefused:
    return FileRefused(
        "The file cannot be read as a picture.",
        "Bring a photograph as JPEG or PNG, or a scan as PDF.",
    )
