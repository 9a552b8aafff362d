"""A page laid straight by the marks in its corners."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from PIL import Image

from circledesk.interop.paper_reading.marks import Found
from circledesk.services.facts.sheet_layout import corners
from circledesk.services.facts.sheet_page import Page, Rect

Array = np.ndarray[Any, Any]

SCALE = 6.0
"""Pixels a mm of the straight page; as a scan of 150 dots per inch has."""
_FAR = 1.5
"""A mark that stands so many mm from where the others say it must is left out."""


def way_to_picture(page: Page, found: Mapping[int, Found]) -> Array:
    """Return the homography from a page's mm to the picture's pixels."""
    places = corners(page)
    used = dict(found)
    while True:
        here = np.array([point for corner in used for point in _points(places[corner])])
        there = np.array([point for mark in used.values() for point in mark.points])
        way = homography(here, there)
        if len(used) < 4:
            return way
        misses = {corner: _miss(way, places[corner], mark) for corner, mark in used.items()}
        worst = max(misses, key=lambda corner: misses[corner])
        if misses[worst] <= _FAR:
            return way
        del used[worst]


def homography(here: Array, there: Array) -> Array:
    """Return the 3 × 3 matrix that carries points to others, with the least squares of error."""
    first, last = _levelled(here), _levelled(there)
    x, y = _apply(first, here).T
    u, v = _apply(last, there).T
    one, no = np.ones_like(x), np.zeros_like(x)
    rows = np.concatenate([
        np.stack([x, y, one, no, no, no, -u * x, -u * y, -u], 1),
        np.stack([no, no, no, x, y, one, -v * x, -v * y, -v], 1),
    ])  # fmt: skip
    way = np.linalg.inv(last) @ np.linalg.svd(rows)[2][-1].reshape(3, 3) @ first
    return np.asarray(way / way[2, 2])


def pixels_a_mm(page: Page, way: Array) -> float:
    """Return how finely the picture shows the page where it shows it least."""
    spots = [(x * page.width, y * page.height) for x in (0.1, 0.5, 0.9) for y in (0.1, 0.5, 0.9)]
    least = []
    for x, y in spots:
        at = _apply(way, np.array([(x, y), (x + 1, y), (x, y + 1)], dtype=float))
        least.append(min(np.linalg.norm(at[1] - at[0]), np.linalg.norm(at[2] - at[0])))
    return float(min(least))


def laid_straight(image: Image.Image, page: Page, way: Array) -> Image.Image:
    """Return the page alone, straight, with `SCALE` pixels a mm."""
    factor = max(1, int(pixels_a_mm(page, way) / SCALE + 0.2))
    small = image.reduce(factor) if factor > 1 else image
    shrink = np.diag([1 / factor, 1 / factor, 1])
    back = shrink @ way @ np.diag([1 / SCALE, 1 / SCALE, 1])
    size = (round(page.width * SCALE), round(page.height * SCALE))
    return small.transform(
        size,
        Image.Transform.PERSPECTIVE,
        tuple((back / back[2, 2]).ravel()[:8]),
        Image.Resampling.BILINEAR,
        fillcolor=0,
    )


def _points(rect: Rect) -> Iterable[tuple[float, float]]:
    return (
        (rect.x, rect.y),
        (rect.right, rect.y),
        (rect.right, rect.bottom),
        (rect.x, rect.bottom),
    )


def _miss(way: Array, place: Rect, mark: Found) -> float:
    """Return how many mm a mark is from its place on the page."""
    back = _apply(np.linalg.inv(way), np.array(mark.points))
    return float(np.linalg.norm(back.mean(0) - np.array(place.middle)))


def _levelled(points: Array) -> Array:
    """Return what moves points round 0, about 1 away: the equations stay well-behaved."""
    middle, spread = points.mean(0), points.std() or 1
    return np.array(
        [[1 / spread, 0, -middle[0] / spread], [0, 1 / spread, -middle[1] / spread], [0, 0, 1]]
    )


def _apply(way: Array, points: Array) -> Array:
    moved = np.column_stack([points, np.ones(len(points))]) @ way.T
    return np.asarray(moved[:, :2] / moved[:, 2:])
