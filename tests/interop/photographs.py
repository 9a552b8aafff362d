"""Filled sheets photographed badly: what is true on them is known."""

from __future__ import annotations

import io
import math
import random
import subprocess
from dataclasses import dataclass, field

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from circledesk.documents.sign_in_sheet import render_sign_in_sheet
from circledesk.documents.survey_slip import render_survey_slips
from circledesk.services.facts.sheet_layout import pages
from circledesk.services.facts.sheet_page import Line, Page, Rect
from circledesk.services.facts.sheets import SheetFacts
from tests.interop.handwriting import Hand, smudge

DPI = 300
SCALE = DPI / 25.4
STRIKES = 0.02
"""The part of rows in which something is scribbled out."""


@dataclass
class Truth:
    """What was marked on a page, line by line; `struck`: something is scribbled out there."""

    marked: dict[str, set[str]] = field(default_factory=dict)
    written: set[str] = field(default_factory=set)
    struck: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class Camera:
    """How a sheet is photographed."""

    turn: float = 0
    tilt: float = 0
    """How far a corner is drawn in, as a part of the side."""
    dpi: float = 200
    dark: float = 1
    """The light at the darkest place."""
    noise: float = 0
    blur: float = 0
    quality: int = 90
    bent: float = 0
    """How far the paper's middle is bent aside, in mm."""
    shadow: bool = False
    mode: str = "L"
    """RGB for colours, three times slower."""

    @classmethod
    def bad(cls, luck: random.Random) -> Camera:
        """Return a camera as a hurried person holds one."""
        return cls(
            turn=luck.uniform(-15, 15),
            tilt=luck.uniform(0, 0.06),
            dpi=luck.uniform(150, 300),
            dark=luck.uniform(0.45, 0.95),
            noise=luck.uniform(0, 8),
            blur=luck.uniform(0, 1.1),
            quality=luck.randint(40, 80),
            bent=luck.uniform(0, 1.2) if luck.random() < 0.3 else 0,
            shadow=luck.random() < 0.3,
        )


_printed: dict[tuple[str, int], Image.Image] = {}


def printed(facts: SheetFacts, page: int = 1) -> Image.Image:
    """Return a page as a laser printer leaves it."""
    key = (repr(facts), page)
    if key not in _printed:
        out = io.BytesIO()
        render = render_survey_slips if facts.kind == "survey" else render_sign_in_sheet
        render(facts, out)
        run = subprocess.run(
            ["pdftoppm", "-r", str(DPI), "-f", str(page), "-l", str(page), "-"],
            input=out.getvalue(), capture_output=True, check=True,
        )  # fmt: skip
        _printed[key] = Image.open(io.BytesIO(run.stdout)).convert("RGB")
    return _printed[key]


def filled(
    facts: SheetFacts, luck: random.Random, page: int = 1, *, trouble: bool = True
) -> tuple[Image.Image, Truth]:
    """Return a page filled in by many hands, and what is true on it."""
    image, truth = printed(facts, page).copy(), Truth()
    for line in pages(facts)[page - 1].lines:
        hand = Hand(image, SCALE, luck)
        if line.boxes:
            _fill(hand, line, facts, truth, trouble)
        elif luck.random() < 0.6:
            hand.write(line.write[0])
            truth.written.add(line.key)
    for _ in range(luck.randint(0, 4)):
        smudge(image, (luck.uniform(20, 190), luck.uniform(55, 250)), SCALE, luck)
    return image, truth


def _fill(hand: Hand, line: Line, facts: SheetFacts, truth: Truth, trouble: bool) -> None:
    luck = hand.luck
    walk_in = facts.kind != "survey" and not line.name
    if walk_in and luck.random() < 0.6:
        return
    came = {box.column for box in line.boxes if luck.random() < 0.65}
    if not line.many:
        came = {luck.choice(line.boxes).column} if walk_in or luck.random() < 0.85 else set()
    if trouble and luck.random() < STRIKES:
        _strike(hand, line, came, truth)
    for box in line.boxes:
        if box.column in came:
            hand.mark(box.rect)
    truth.marked[line.key] = came
    if walk_in:
        hand.write(line.write[0])
        truth.written.add(line.key)
    elif line.write and came and "excused" not in came:
        stray = luck.uniform(2, 16) if trouble and luck.random() < 0.08 else 0
        hand.sign(line.write[0], stray=stray)
        truth.written.add(line.key)


def _strike(hand: Hand, line: Line, came: set[str], truth: Truth) -> None:
    wrong = [box for box in line.boxes if box.column not in came]
    if wrong:
        box = hand.luck.choice(wrong)
        hand.mark(box.rect)
        hand.strike_out(box.rect)
        truth.struck.add(line.key)


def photographed(page: Image.Image, camera: Camera, luck: random.Random) -> bytes:
    """Return the JPEG of a page on a table."""
    size = (round(page.width * camera.dpi / DPI), round(page.height * camera.dpi / DPI))
    small = page.convert(camera.mode).resize(size, Image.Resampling.BICUBIC, reducing_gap=2)
    if camera.bent:
        small = _bend(small, camera, luck)
    laid = _lay(small, camera, luck)
    lit = _light(laid, camera, luck)
    out = io.BytesIO()
    lit.save(out, "JPEG", quality=camera.quality)
    return out.getvalue()


def _bend(page: Image.Image, camera: Camera, luck: random.Random) -> Image.Image:
    """Bend the paper: its rows shift like a shallow wave."""
    shift = camera.bent * camera.dpi / 25.4
    phase, waves = luck.uniform(0, math.tau), luck.uniform(0.5, 1)
    step = 40
    mesh = []
    for top in range(0, page.height, step):
        low = min(top + step, page.height)

        def at(y: int) -> float:
            return shift * math.sin(phase + math.tau * waves * y / page.height)

        one, other = at(top), at(low)
        quad = (one, top, other, low, page.width + other, low, page.width + one, top)
        mesh.append(((0, top, page.width, low), quad))
    white = "white" if page.mode == "RGB" else 255
    how = Image.Resampling.BILINEAR
    return page.transform(page.size, Image.Transform.MESH, mesh, how, fillcolor=white)


def _lay(page: Image.Image, camera: Camera, luck: random.Random) -> Image.Image:
    """Lay the page on a table, turned and tilted."""
    wide, high = page.size
    angle = math.radians(camera.turn)
    corners = []
    for x, y in ((0, 0), (wide, 0), (wide, high), (0, high)):
        in_x = (x - wide / 2) * (1 - luck.uniform(0, camera.tilt) * 2)
        in_y = (y - high / 2) * (1 - luck.uniform(0, camera.tilt) * 2)
        corners.append(
            (
                in_x * math.cos(angle) - in_y * math.sin(angle),
                in_x * math.sin(angle) + in_y * math.cos(angle),
            )
        )
    edge = 0.03 * high
    left, top = (min(c[n] for c in corners) - edge for n in (0, 1))
    size = tuple(round(max(c[n] for c in corners) - (left, top)[n] + edge) for n in (0, 1))
    placed = [(x - left, y - top) for x, y in corners]
    back = _coefficients(placed, [(0, 0), (wide, 0), (wide, high), (0, high)])
    wood = luck.choice([(96, 70, 50), (60, 60, 64), (150, 140, 128)])
    table = Image.new("RGB", size, wood).convert(page.mode)
    turned = page.transform(size, Image.Transform.PERSPECTIVE, back, Image.Resampling.BILINEAR)
    mask = Image.new("L", size, 0)
    ImageDraw.Draw(mask).polygon(placed, fill=255)
    table.paste(turned, (0, 0), mask)
    return table


def _coefficients(
    here: list[tuple[float, float]], there: list[tuple[float, float]]
) -> tuple[float, ...]:
    rows, values = [], []
    for (x, y), (u, v) in zip(here, there, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    return tuple(float(v) for v in np.linalg.solve(np.array(rows), np.array(values)))


def _light(image: Image.Image, camera: Camera, luck: random.Random) -> Image.Image:
    """Light a picture unevenly, blur it and add noise."""
    soft = image.filter(ImageFilter.GaussianBlur(camera.blur)) if camera.blur else image
    pixels = np.asarray(soft, dtype=np.float32)
    high, wide = pixels.shape[:2]
    angle = luck.uniform(0, math.tau)
    xs = np.linspace(-0.5, 0.5, wide, dtype=np.float32)[None, :]
    ys = np.linspace(-0.5, 0.5, high, dtype=np.float32)[:, None]
    along = xs * math.cos(angle) + ys * math.sin(angle)
    light = camera.dark + (1 - camera.dark) * np.clip(along + 0.5, 0, 1)
    light *= luck.uniform(0.85, 1)
    if camera.shadow:
        side = xs * math.sin(angle) + ys * math.cos(angle) - luck.uniform(-0.3, 0.3)
        light *= 1 - 0.35 / (1 + np.exp(-side * luck.uniform(25, 90)))
    grain = np.random.default_rng(luck.randrange(2**32))
    noise = camera.noise * grain.standard_normal((high, wide), dtype=np.float32)
    if pixels.ndim == 3:
        light, noise = light[..., None], noise[..., None]
    return Image.fromarray(np.clip(pixels * light + noise, 0, 255).astype(np.uint8))


def torn(page: Image.Image, scale: float = SCALE) -> Image.Image:
    """Return a page without its right lower corner."""
    image, cut = page.copy(), 32 * scale
    points = [(page.width - cut, page.height), (page.width, page.height - cut), page.size]
    ImageDraw.Draw(image).polygon(points, fill=(90, 70, 50))
    return image


__all__ = ["Camera", "Page", "Rect", "Truth", "filled", "photographed", "printed", "torn"]
