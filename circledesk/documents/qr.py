"""A QR code as PDF drawing code: crisp at any size, one fill, no image."""

from __future__ import annotations

import re
from typing import Any

QUIET = 4
"""Modules of white that the standard asks for on each side."""

_RUN = re.compile(b"\x00+")


def qr_size(modules: int, *, module_mm: float = 0.45, least: float = 26, most: float = 34) -> float:
    """Return the side in mm with the quiet zone.

    Between `least` and `most`, and never with modules under 0.40 mm: only a name that needs more
    than version 15 makes it larger than `most`.
    """
    whole = modules + 2 * QUIET
    return max(least, min(most, whole * module_mm), whole * 0.40)


def qr_code(matrix: tuple[int, bytes], x: float, y: float, side: float) -> str:
    """Return PDF operators that draw a matrix.

    The code with its quiet zone fills the square at x, y (left, bottom) with `side`, all in pt.
    """
    count, rows = matrix
    scale = side / (count + 2 * QUIET)
    left, top = x + QUIET * scale, y + side - QUIET * scale
    parts = [f"q {scale:.5f} 0 0 {-scale:.5f} {left:.3f} {top:.3f} cm"]
    for row in range(count):
        for run in _RUN.finditer(rows, row * count, (row + 1) * count):
            parts.append(f"{run.start() - row * count} {row} {run.end() - run.start()} 1 re")
    parts.append("f Q")
    return "\n".join(parts)


def qr_matrix(text: str) -> tuple[int, bytes]:
    """Return modules a side and, row by row, a byte each (0 is dark): level M, smallest version."""
    import zxingcpp

    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    image: Any = code.to_image(scale=1, add_quiet_zones=False)
    return image.shape[0], memoryview(image).tobytes()


def qr_picture(text: str, *, scale: int = 6) -> bytes:
    """Return a QR code with its quiet zone as PNG, `scale` pixels a module."""
    from io import BytesIO

    import zxingcpp
    from PIL import Image

    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    picture: Any = code.to_image(scale=scale, add_quiet_zones=True)
    out = BytesIO()
    size = (picture.shape[1], picture.shape[0])
    Image.frombytes("L", size, memoryview(picture).tobytes()).save(out, "PNG")
    return out.getvalue()
