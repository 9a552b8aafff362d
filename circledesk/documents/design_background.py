"""The parts of a design's background: frames, bands and ornaments."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import cos, pi, sin
from typing import Any

from circledesk.documents.design import MM, Colour, Design, Mark

_DOT = 0.177
"""Radius of a person in the ring, in radii of the ring."""


def draw_background(canvas: Any, design: Design) -> None:
    """Draw the marks in their order."""
    for mark in design.background:
        first, second = design.colours[mark.colour], design.colours[mark.second]
        canvas.setLineWidth(mark.line * MM)
        canvas.setStrokeColorRGB(*first)
        canvas.setFillColorRGB(*first)
        _DRAW[mark.kind](canvas, mark, _corners(mark, design), second)


def draw_ring(canvas: Any, x: float, y: float, height: float, people: int = 9) -> None:
    """Draw the ornament round a middle: people in a circle, in the fill colour as it is."""
    radius = height / 2 / (1 + _DOT)
    for person in range(people):
        angle = 2 * pi * person / people + pi / 2
        dot = min(_DOT, 1.6 / people) * radius
        canvas.circle(x + radius * cos(angle), y + radius * sin(angle), dot, stroke=0, fill=1)


_Corners = tuple[float, float, float, float]
"""Left, bottom, right and top, in pt."""


def _corners(mark: Mark, design: Design) -> _Corners:
    box = mark.box
    top = (design.height - box.y) * MM
    return box.x * MM, top - box.height * MM, (box.x + box.width) * MM, top


def _frame(canvas: Any, mark: Mark, at: _Corners, second: Colour) -> None:
    left, low, right, top = at
    canvas.rect(left, low, right - left, top - low)


def _round(canvas: Any, mark: Mark, at: _Corners, second: Colour) -> None:
    left, low, right, top = at
    canvas.roundRect(left, low, right - left, top - low, mark.size * MM)


def _hollow(canvas: Any, mark: Mark, at: _Corners, second: Colour) -> None:
    """A rectangle whose corners are quarter circles drawn inwards, each with a dot."""
    left, low, right, top = at
    radius = mark.size * MM
    path = canvas.beginPath()
    path.moveTo(left, low + radius)
    for x, y, start in ((left, low, 90), (right, low, 180), (right, top, 270), (left, top, 0)):
        path.arcTo(x - radius, y - radius, x + radius, y + radius, start, -90)
    path.close()
    canvas.drawPath(path)
    for x in (left + radius / 5, right - radius / 5):
        for y in (low + radius / 5, top - radius / 5):
            canvas.circle(x, y, radius * 0.107, stroke=0, fill=1)


def _bar(canvas: Any, mark: Mark, at: _Corners, second: Colour) -> None:
    left, low, right, top = at
    canvas.rect(left, low, right - left, top - low, stroke=0, fill=1)


def _ring(canvas: Any, mark: Mark, at: _Corners, second: Colour) -> None:
    left, low, right, top = at
    height = min(right - left, top - low)
    draw_ring(canvas, (left + right) / 2, (low + top) / 2, height, mark.count)


def _dots(canvas: Any, mark: Mark, at: _Corners, second: Colour) -> None:
    """A row of dots along the longer side."""
    left, low, right, top = at
    across = right - left >= top - low
    radius = min(right - left, top - low) / 2
    length = max(right - left, top - low) - 2 * radius
    for number in range(mark.count):
        along = radius + length * number / (mark.count - 1)
        x, y = (left + along, low + radius) if across else (left + radius, low + along)
        canvas.circle(x, y, radius, stroke=0, fill=1)


def _beads(canvas: Any, mark: Mark, at: _Corners, second: Colour) -> None:
    """A border of triangles that point out and in by turns, as in beadwork."""
    inwards, outwards = canvas.beginPath(), canvas.beginPath()
    for (x, y), (along, across) in _cells(at, mark.size * MM):
        end = (x + along[0], y + along[1])
        tip = (x + along[0] / 2 + across[0], y + along[1] / 2 + across[1])
        far, end_far = (x + across[0], y + across[1]), (end[0] + across[0], end[1] + across[1])
        _polygon(inwards, (x, y), end, tip)
        _polygon(outwards, (x, y), far, tip)
        _polygon(outwards, end, end_far, tip)
    canvas.drawPath(inwards, stroke=0, fill=1)
    canvas.setFillColorRGB(*second)
    canvas.drawPath(outwards, stroke=0, fill=1)


def _weave(canvas: Any, mark: Mark, at: _Corners, second: Colour) -> None:
    """A border of diamonds, each with a smaller one in it, as on a cloth's hem."""
    large, small = canvas.beginPath(), canvas.beginPath()
    for (x, y), (along, across) in _cells(at, mark.size * MM):
        middle = (x + (along[0] + across[0]) / 2, y + (along[1] + across[1]) / 2)
        for path, part in ((large, 0.46), (small, 0.2)):
            a = (along[0] * part, along[1] * part)
            b = (across[0] * part, across[1] * part)
            _polygon(
                path,
                (middle[0] - a[0], middle[1] - a[1]),
                (middle[0] + b[0], middle[1] + b[1]),
                (middle[0] + a[0], middle[1] + a[1]),
                (middle[0] - b[0], middle[1] - b[1]),
            )
    canvas.drawPath(large, stroke=0, fill=1)
    canvas.setFillColorRGB(*second)
    canvas.drawPath(small, stroke=0, fill=1)


_Point = tuple[float, float]


def _cells(at: _Corners, size: float) -> Iterator[tuple[_Point, tuple[_Point, _Point]]]:
    """Yield outer corner, and the steps along and inwards of each cell of a border."""
    left, low, right, top = at
    wide, high = right - left - 2 * size, top - low - 2 * size
    columns, rows = max(1, round(wide / size)), max(1, round(high / size))
    for number in range(columns):
        step = wide / columns
        x = left + size + number * step
        yield (x, low), ((step, 0.0), (0.0, size))
        yield (x, top), ((step, 0.0), (0.0, -size))
    for number in range(rows):
        step = high / rows
        y = low + size + number * step
        yield (left, y), ((0.0, step), (size, 0.0))
        yield (right, y), ((0.0, step), (-size, 0.0))


def _polygon(path: Any, *points: _Point) -> None:
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()


_DRAW: dict[str, Callable[[Any, Mark, _Corners, Colour], None]] = {
    "frame": _frame,
    "round": _round,
    "hollow": _hollow,
    "bar": _bar,
    "ring": _ring,
    "dots": _dots,
    "beads": _beads,
    "weave": _weave,
}
