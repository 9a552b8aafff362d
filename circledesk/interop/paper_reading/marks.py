"""The corner marks on a picture: found again in other light and size where one is missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import zxingcpp
from PIL import Image, ImageFilter, ImageOps

from circledesk.services.facts.sheet_layout import Mark, mark_of

Point = tuple[float, float]

_QUICK = 2600
"""The longer side in pixels of the picture that is looked at first."""
_READER: dict[str, Any] = {"formats": zxingcpp.BarcodeFormat.QRCode, "try_invert": False}


@dataclass(frozen=True, slots=True)
class Found:
    """A mark with its four points on the picture: left top, right top, right and left bottom."""

    mark: Mark
    points: tuple[Point, Point, Point, Point]


def marks_on(image: Image.Image) -> dict[tuple[str, int], dict[int, Found]]:
    """Return the marks of each page on a picture, by sheet and page, then by corner."""
    pages: dict[tuple[str, int], dict[int, Found]] = {}
    for look in _looks(image):
        for found in look:
            mark = found.mark
            pages.setdefault((mark.code, mark.page), {}).setdefault(mark.corner, found)
        if pages and all(len(corners) == 4 for corners in pages.values()):
            break
    return pages


def _looks(image: Image.Image) -> Iterator[Iterable[Found]]:
    """Look at the picture in several ways, the quick one first."""
    factor = max(1, max(image.size) // _QUICK)
    small = image.reduce(factor) if factor > 1 else image
    yield _read(small, factor)
    if factor > 1:
        yield _read(image, 1)
    clear = ImageOps.autocontrast(small.filter(ImageFilter.UnsharpMask(2, 150, 0)), cutoff=1)
    yield _read(clear, factor)
    yield _read(small.filter(ImageFilter.GaussianBlur(1)), factor)
    yield _read(small, factor, binarizer=zxingcpp.Binarizer.GlobalHistogram)
    if max(small.size) < _QUICK:
        double = (small.width * 2, small.height * 2)
        yield _read(small.resize(double, Image.Resampling.BICUBIC), factor / 2)


def _read(image: Image.Image, factor: float, **options: Any) -> Iterator[Found]:
    for code in zxingcpp.read_barcodes(image, **_READER, **options):
        mark = mark_of(code.text)
        if mark is None:
            continue
        at = code.position
        corners = (at.top_left, at.top_right, at.bottom_right, at.bottom_left)
        one, two, three, four = ((point.x * factor, point.y * factor) for point in corners)
        yield Found(mark, (one, two, three, four))
