"""Sheets filled in by a script, and photographed a little askew on a shaded table."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

DPI = 200
MM = DPI / 25.4
Box = Sequence[float]


def printed(pdf: Path, page: int = 1) -> Image.Image:
    """Return a page as it comes out of the printer."""
    words = ["pdftoppm", "-r", str(DPI), "-gray", "-f", str(page), "-l", str(page), str(pdf)]
    run = subprocess.run(words, capture_output=True, check=True)
    return Image.open(io.BytesIO(run.stdout)).convert("L")


def tick(image: Image.Image, box: Box) -> None:
    """A cross with a pen, a little beyond the box."""
    x, y, width, height = (side * MM for side in box)
    pen = ImageDraw.Draw(image)
    pen.line((x + 2, y + 3, x + width - 1, y + height + 2), fill=40, width=4)
    pen.line((x + width + 2, y - 2, x + 3, y + height - 2), fill=40, width=4)


def graze(image: Image.Image, box: Box) -> None:
    """A mark of which nobody can say whether it is one."""
    x, y = box[0] * MM, box[1] * MM
    pen = ImageDraw.Draw(image)
    pen.line((x + 16, y + 20, x + 23, y + 16), fill=90, width=2)


def write(image: Image.Image, place: Box) -> None:
    """A scribble as wide as a name."""
    x, y, width, height = (side * MM for side in place)
    steps = [(x + 8 + n * 9, y + height * (0.25 + 0.5 * (n % 2))) for n in range(16)]
    ImageDraw.Draw(image).line([p for p in steps if p[0] < x + width], fill=50, width=3)


def photographed(page: Image.Image, turn: float = 4.0, dark: float = 0.6) -> bytes:
    """Return the JPEG of a page on a table: turned, in uneven light, a bit out of focus."""
    table = Image.new("L", (round(page.width * 1.2), round(page.height * 1.15)), 120)
    table.paste(page, ((table.width - page.width) // 2, (table.height - page.height) // 2))
    turned = table.rotate(turn, Image.Resampling.BICUBIC, fillcolor=120)
    light = np.linspace(1.0, dark, turned.width)[None, :]
    shaded = Image.fromarray((np.asarray(turned) * light).astype(np.uint8))
    out = io.BytesIO()
    shaded.filter(ImageFilter.GaussianBlur(0.7)).save(out, "JPEG", quality=75)
    return out.getvalue()


def scanned(page: Image.Image) -> bytes:
    """Return a scanner's PDF of a page, laid in a little askew."""
    turned = page.rotate(1.2, Image.Resampling.BICUBIC, fillcolor=255)
    out = io.BytesIO()
    turned.save(out, "PDF", resolution=DPI, quality=80)
    return out.getvalue()
