"""Simulated prints: a page of a PDF as a laser printer, a photocopier and a telephone leave it.

Lengths are millimetres on the paper. Everything follows from the generator that is passed in.
"""

from __future__ import annotations

import io
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

MM = 25.4
WHATSAPP = 1600
"""Pixels of the longer side to which WhatsApp reduces a picture."""


@dataclass(frozen=True, slots=True)
class Print:
    """A picture of a print, and what was done to it."""

    picture: Image.Image
    jpeg: int
    """Quality of the JPEG; 0 for a scan's PNG."""
    told: str

    def content(self) -> bytes:
        """The picture as a file."""
        out = io.BytesIO()
        if self.jpeg:
            self.picture.convert("RGB").save(out, "JPEG", quality=self.jpeg, subsampling="4:2:0")
        else:
            self.picture.save(out, "PNG", compress_level=1)
        return out.getvalue()


def rastered(pdf: Path, dpi: int, place: tuple[float, float, float, float]) -> Image.Image:
    """Return a part of page 1 (left, top, width, height in mm) as a printer's dots."""
    left, top, width, height = (str(round(length / MM * dpi)) for length in place)
    made = subprocess.run(
        ["pdftoppm", "-r", str(dpi), "-gray", "-x", left, "-y", top, "-W", width, "-H", height,
         str(pdf)],
        capture_output=True, check=True,
    ).stdout  # fmt: skip
    with Image.open(io.BytesIO(made)) as page:
        return page.convert("L")


def printed(page: Image.Image, dpi: int, chance: np.random.Generator) -> Print:
    """Print a page, perhaps spill on it and copy it twice, and take a picture of it."""
    told = [f"{dpi} dpi"]
    paper = _toner(page, dpi, chance)
    if chance.random() < 0.4:
        told.append("stain")
        paper = _stained(paper, dpi, chance)
    if chance.random() < 0.35:
        told.append("copied twice")
        for _ in range(2):
            paper = _copied(paper, dpi, chance)
    if chance.random() < 0.3:
        told.append("scanned")
        return Print(_scanned(paper, dpi, chance), 0, ", ".join(told))
    photograph, across = _photograph(paper, dpi, chance)
    told.append(f"photographed, {across:.0f} mm across")
    return Print(photograph, int(chance.integers(55, 80)), ", ".join(told))


def _toner(page: Image.Image, dpi: int, chance: np.random.Generator) -> Image.Image:
    """Dots run into each other, lines grow or thin, toner is uneven, dust falls on both."""
    blurred = page.filter(ImageFilter.GaussianBlur(chance.uniform(0.02, 0.05) * dpi / MM))
    grey = np.asarray(blurred, dtype=np.float32)
    edge = chance.uniform(95, 160)
    ink = 1 / (1 + np.exp((grey - edge) / 14))
    cover = chance.uniform(0.75, 0.97) + chance.normal(0, 0.05, grey.shape)
    white = chance.uniform(225, 250)
    return _image(_dusty(white * (1 - ink * np.clip(cover, 0, 1)), dpi, chance, 0.01))


def _dusty(grey: np.ndarray, dpi: int, chance: np.random.Generator, per_mm2: float) -> np.ndarray:
    height, width = grey.shape
    count = chance.poisson(per_mm2 * height * width * (MM / dpi) ** 2)
    for _ in range(count):
        size = max(1, round(chance.uniform(0.05, 0.25) * dpi / MM))
        row, column = chance.integers(height), chance.integers(width)
        grey[row : row + size, column : column + size] = chance.choice((40, 245))
    return grey


def _stained(paper: Image.Image, dpi: int, chance: np.random.Generator) -> Image.Image:
    """A brown ring or blot that lets the print show through, and sometimes a small dark spot."""
    width, height = paper.size
    mask = Image.new("L", paper.size, 255)
    draw = ImageDraw.Draw(mask)
    across = chance.uniform(10, 35) * dpi / MM
    middle = chance.uniform(0.2, 0.8) * width, chance.uniform(0.2, 0.8) * height
    box = [middle[0] - across / 2, middle[1] - across / 2]
    box += [box[0] + across, box[1] + across * chance.uniform(0.7, 1.3)]
    through = int(chance.uniform(165, 225))
    if chance.random() < 0.5:
        draw.ellipse(box, fill=through)
    else:
        draw.ellipse(box, outline=through, width=round(chance.uniform(1, 4) * dpi / MM))
    mask = mask.filter(ImageFilter.GaussianBlur(0.6 * dpi / MM))
    if chance.random() < 0.4:
        spot = chance.uniform(0.5, 2.0) * dpi / MM
        at = chance.uniform(0.25, 0.75) * width, chance.uniform(0.25, 0.75) * height
        ImageDraw.Draw(mask).ellipse([*at, at[0] + spot, at[1] + spot], fill=60)
    return _image(np.asarray(paper, dtype=np.float32) * np.asarray(mask, dtype=np.float32) / 255)


def _copied(paper: Image.Image, dpi: int, chance: np.random.Generator) -> Image.Image:
    """A photocopy: a little turned, softer, harder in its contrast, with new dust."""
    turned = paper.rotate(chance.uniform(-1.5, 1.5), Image.Resampling.BICUBIC, fillcolor=240)
    soft = turned.filter(ImageFilter.GaussianBlur(chance.uniform(0.02, 0.06) * dpi / MM))
    grey = np.asarray(soft, dtype=np.float32) + chance.normal(0, 6, soft.size[::-1])
    middle = chance.uniform(100, 145)
    hard = 250 / (1 + np.exp((middle - grey) / chance.uniform(10, 22)))
    return _image(_dusty(hard + chance.uniform(0, 20), dpi, chance, 0.02))


def _scanned(paper: Image.Image, dpi: int, chance: np.random.Generator) -> Image.Image:
    """Laid on a scanner askew, at 200 or 300 dpi."""
    turned = paper.rotate(chance.uniform(-15, 15), Image.Resampling.BICUBIC, True, fillcolor=240)
    scale = int(chance.choice((200, 300))) / dpi
    size = round(turned.width * scale), round(turned.height * scale)
    grey = np.asarray(turned.resize(size, Image.Resampling.BOX), dtype=np.float32)
    return _image(grey + chance.normal(0, 3, grey.shape))


def _photograph(
    paper: Image.Image, dpi: int, chance: np.random.Generator
) -> tuple[Image.Image, float]:
    """Held over the code by hand: askew, uneven or little light, not quite sharp, then WhatsApp."""
    across = chance.uniform(*ACROSS)
    side = round(paper.width / dpi * MM / across * WHATSAPP)
    room = round(side * 1.5)
    picture = paper.transform(
        (room, room),
        Image.Transform.PERSPECTIVE,
        _askew(paper.size, dpi, room, side, chance),
        Image.Resampling.BICUBIC,
        fillcolor=235,
    )
    sharp = picture.filter(ImageFilter.GaussianBlur(chance.uniform(0.3, 1.1)))
    grey = np.asarray(sharp, dtype=np.float32) * _light(room, chance)
    return _image(grey + chance.normal(0, chance.uniform(1, 6), grey.shape)), across


ACROSS = (90.0, 170.0)
"""How much of the paper stands in a picture: the code and its surroundings, not the whole page."""
TILT = 25.0
"""Degrees that the telephone is held askew; it is 120 to 300 mm away."""


def _askew(
    size: tuple[int, int], dpi: int, room: int, side: int, chance: np.random.Generator
) -> Sequence[float]:
    """Return the coefficients by which each point of the picture finds its point on the paper."""
    turn, towards = np.radians(chance.uniform(-20, 20)), chance.uniform(0, 2 * np.pi)
    tilt = np.radians(chance.uniform(0, TILT))
    corners = np.array([[-0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5]])
    around = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    lean = np.array([np.cos(towards), np.sin(towards)])
    along = corners @ lean
    # Along the lean the paper is shortened, and what leans away from the lens is smaller.
    flat = corners + np.outer(along * (np.cos(tilt) - 1), lean)
    far = 1 + along * np.sin(tilt) * size[0] / dpi * MM / chance.uniform(120, 300)
    there = flat / far[:, None] @ around.T * side + room / 2
    here = (corners + 0.5) * np.array(size)
    rows, right = [], []
    for (x, y), (u, v) in zip(there, here, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        right += [u, v]
    return [float(one) for one in np.linalg.solve(np.array(rows), np.array(right))]


def _light(room: int, chance: np.random.Generator) -> np.ndarray:
    """A slope of light from one side, and often a hand's soft shadow; all of it may be dim."""
    down, along = np.mgrid[0:room, 0:room].astype(np.float32) / room - 0.5
    turn, slope = chance.uniform(0, 2 * np.pi), chance.uniform(0, 0.5)
    light = 1 - slope * (0.5 + down * np.sin(turn) + along * np.cos(turn))
    if chance.random() < 0.5:
        edge = chance.uniform(-0.4, 0.4)
        shadow = 1 / (1 + np.exp((along * np.cos(turn + 1) + down * np.sin(turn + 1) - edge) * 25))
        light *= 1 - chance.uniform(0.1, 0.45) * shadow
    return np.clip(light * chance.uniform(0.45, 1.0), 0.12, 1)


def _image(grey: np.ndarray) -> Image.Image:
    return Image.fromarray(np.clip(grey, 0, 255).astype(np.uint8))
