"""How much of a box is written on, measured against the paper round it and its own outline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter

from circledesk.interop.paper_reading.straighten import SCALE, Array
from circledesk.services.facts.sheet_page import Box, Rect

_INSIDE = 0.85
"""So many mm of a box's inside, next to its outline, are not looked at."""
_MIDDLE = 0.4
"""So much more of the inside does not count as its middle."""
_AROUND = (0.8, 2.0)
"""The ring round a box that shows what goes beyond it, in mm from its outline."""
_GROUND = 9
"""Nothing dark is wider, in mm, than what is taken for writing instead of a shadow."""
_FAINT = 0.1
"""Darkness that paper and noise have too."""
_STROKE = 0.12
"""So much darker than its surroundings is a stroke of a pen."""
_SOFT = 7
"""Half the pixels over which the darkness round a stroke is taken."""
_REACH = 12
"""How many pixels bent paper may shift a box."""


@dataclass(frozen=True, slots=True)
class Ink:
    """What a box shows, each from 0 to about 1."""

    inside: float
    """Of its inside, the part that is as dark as its outline."""
    core: float
    """The same, of the ink in its middle alone."""
    peak: float
    """How dark its darkest pixels are, against its outline."""
    sharp: float
    """How much darker a stroke is than what lies round it: a stain has no edge."""
    around: float
    """The same as `inside` for the ring round it."""
    outline: float
    """How well its own outline is seen; 0 where something lies on it or the paper is gone."""


@dataclass(frozen=True, slots=True)
class Darkness:
    """How dark a page's pixels are, 0 for white and 1 for black."""

    dark: Array
    strokes: Array
    """How much darker they are than what lies round them, without the noise of a camera."""


@dataclass(frozen=True, slots=True)
class Shifts:
    """How many pixels bent paper shifts a place, as a smooth function of where it is."""

    fit: Array
    rich: bool

    def at(self, place: Rect) -> tuple[float, float]:
        """Return the shift to the right and down of a place's middle."""
        x, y = (_terms(np.array([place.middle]), rich=self.rich) @ self.fit)[0]
        most = 2 * _REACH
        return float(np.clip(x, -most, most)), float(np.clip(y, -most, most))


def darkness(straight: Image.Image) -> Darkness:
    """Return how dark each pixel is against the paper round it."""
    small = straight.reduce(round(SCALE))
    ground = small.filter(ImageFilter.MaxFilter(_GROUND)).filter(ImageFilter.MinFilter(_GROUND))
    smooth = ground.filter(ImageFilter.GaussianBlur(1.5))
    paper = smooth.resize(straight.size, Image.Resampling.BICUBIC)
    light = np.asarray(paper, dtype=np.float32)
    grey = np.asarray(straight, dtype=np.float32)
    dark = np.clip(1 - grey / np.maximum(light, 20), 0, 1)
    whole = Image.fromarray((dark * 255).astype(np.uint8))
    fine, soft = (
        np.asarray(whole.filter(how), dtype=np.float32)
        for how in (ImageFilter.BoxBlur(1), ImageFilter.BoxBlur(_SOFT))
    )
    return Darkness(dark, (fine - soft) / 255)


def lit_evenly(page: Darkness) -> bytes:
    """Return a page's grey levels as if it had lain in even light: for a person to look at."""
    return bytes(((1 - page.dark) * 255).astype(np.uint8).tobytes())


def shifts(page: Darkness, boxes: Sequence[Box]) -> Shifts:
    """Return how far bent paper shifts what stands on it, by the outlines of its boxes."""
    middles = np.array([box.rect.middle for box in boxes]).reshape(-1, 2)
    found = [_shift(page.dark, box.rect) for box in boxes]
    moved = np.array([(x, y) for x, y, _ in found], dtype=float).reshape(-1, 2)
    trust = np.array([strength for _, _, strength in found])
    return _smooth(middles, moved, trust)


def ink_of(page: Darkness, rect: Rect, shift: tuple[float, float]) -> Ink:
    """Measure a box that stands shifted by so many pixels."""
    left, top, side = _pixels(rect, shift)
    outline = _outline(page.dark, left, top, side)
    scale = max(outline, 0.15)
    step = round(_INSIDE * SCALE)
    place = (left + step, top + step, side - 2 * step)
    inside = _cut(page.dark, *place)
    third = round(_MIDDLE * SCALE)
    core = inside[third:-third, third:-third]
    near, far = (round(by * SCALE) for by in _AROUND)
    whole = _cut(page.dark, left - far, top - far, side + 2 * far)
    ring = np.ones(whole.shape, dtype=bool)
    ring[far - near : near - far, far - near : near - far] = False
    return Ink(
        inside=_part(inside, scale),
        core=_part(core, scale) * core.size / max(1, inside.size),
        peak=float(np.quantile(inside, 0.985)) / scale,
        sharp=float(np.quantile(_cut(page.strokes, *place), 0.985)) / scale,
        around=_part(whole[ring], scale),
        outline=outline,
    )


def written_on(page: Darkness, rect: Rect, shift: tuple[float, float]) -> float:
    """Return the part of a place for writing that is written on; its ruled line does not count."""
    left, top = round(rect.x * SCALE + shift[0]), round(rect.y * SCALE + shift[1])
    rows = slice(top, top + round(rect.height * SCALE))
    place = page.strokes[rows, left : left + round(rect.width * SCALE)] > _STROKE
    if not place.size:
        return 0.0
    ruled = place.mean(1) > 0.5
    near = ruled | np.roll(ruled, 1) | np.roll(ruled, -1)
    return float(place[~near].sum() / place.size)


def _pixels(rect: Rect, shift: tuple[float, float]) -> tuple[int, int, int]:
    left, top = rect.x * SCALE + shift[0], rect.y * SCALE + shift[1]
    return round(left), round(top), round(rect.width * SCALE)


def _cut(dark: Array, left: int, top: int, side: int) -> Array:
    return dark[max(0, top) : top + side, max(0, left) : left + side]


def _part(pixels: Array, scale: float) -> float:
    return float(np.clip((pixels - _FAINT) / scale, 0, 1).mean()) if pixels.size else 0.0


def _edges(dark: Array, left: int, top: int, side: int) -> list[Array]:
    """Return, for each side of a box, the darkest of each pixel's neighbours across the line."""
    wide = 2
    far = side + 1
    lines = (
        dark[top - wide : top + wide + 1, left : left + far].max(0),
        dark[top + side - wide : top + side + wide + 1, left : left + far].max(0),
        dark[top : top + far, left - wide : left + wide + 1].max(1),
        dark[top : top + far, left + side - wide : left + side + wide + 1].max(1),
    )
    return [line[6:-6] for line in lines]


def _outline(dark: Array, left: int, top: int, side: int) -> float:
    """Return how dark a box's outline is at its faintest side."""
    return float(min(np.quantile(line, 0.3) for line in _edges(dark, left, top, side)))


def _shift(dark: Array, rect: Rect) -> tuple[int, int, float]:
    """Find a box's outline near its place: how far it is shifted, and how clearly it is seen."""
    left, top, side = _pixels(rect, (0, 0))
    field = _cut(dark, left - _REACH, top - _REACH, side + 2 * _REACH + 1)
    if field.shape != (side + 2 * _REACH + 1,) * 2:
        return 0, 0, 0.0
    x, strong_x = _pair(field, side)
    y, strong_y = _pair(field.T, side)
    return x, y, min(strong_x, strong_y)


def _pair(field: Array, side: int) -> tuple[int, float]:
    """Find two upright lines `side` apart: the shift at which both are dark for their length."""
    middle = field[2 * _REACH : -2 * _REACH]
    dark = np.quantile(middle, 0.3, axis=0)
    dark = np.maximum(dark, np.maximum(np.roll(dark, 1), np.roll(dark, -1)) * 0.6)
    both = np.minimum(dark[: 2 * _REACH + 1], dark[side : side + 2 * _REACH + 1])
    at = int(both.argmax())
    return at - _REACH, float(both[at])


def _smooth(middles: Array, moved: Array, trust: Array) -> Shifts:
    """Fit a bent surface to the shifts of the boxes that are clearly seen."""
    rich = len(middles) >= 12 and min(len(set(axis)) for axis in middles.round().T) >= 3
    basis = _terms(middles, rich=rich)
    fit = np.zeros((basis.shape[1], 2))
    weight = np.where(trust > 0.12, trust, 0.0)[:, None]
    for _ in range(3):
        if np.count_nonzero(weight) < 2 * basis.shape[1]:
            return Shifts(np.zeros_like(fit), rich)
        fit = np.linalg.lstsq(basis * weight, moved * weight, rcond=None)[0]
        miss = np.abs(basis @ fit - moved).max(1)
        far = miss > max(2.0, 2 * float(np.median(miss)))
        weight[far] = 0
    return Shifts(fit, rich)


def _terms(middles: Array, *, rich: bool) -> Array:
    x, y = ((middles - 100) / 100).T
    terms = [np.ones_like(x), x, y]
    if rich:
        terms += [x * y, x * x, y * y, y * y * y]
    return np.stack(terms, 1)
