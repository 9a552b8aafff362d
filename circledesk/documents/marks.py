"""Where a combining mark stands on a Latin letter: ReportLab sets text without the font's anchors.

A mark is centred over (or under) its letter, and rises so far that it clears the letter and the
marks that are on it already, by the distance that the font itself keeps over an `x`.
"""

from __future__ import annotations

import struct
import unicodedata
from functools import cache
from typing import NamedTuple

from circledesk.documents.fonts import font

ABOVE, BELOW = 230, 220


class Box(NamedTuple):
    """A glyph's outline, in sizes; its width is what it advances."""

    left: float
    low: float
    right: float
    high: float
    width: float


def is_latin(name: str) -> bool:
    """Tell whether a bundled font is one of those whose marks are placed here."""
    return name.startswith(("NotoSans-", "NotoSerif-"))


@cache
def box(name: str, sign: str) -> Box:
    """Return the outline's box of a sign, read from the font's `glyf` table."""
    face = font(name).face
    glyph = face.charToGlyph[ord(sign)]
    start, end = face.glyphPos[glyph : glyph + 2]
    left = low = right = high = 0
    if end > start:
        left, low, right, high = struct.unpack_from(">4h", face.get_table("glyf"), start + 2)
    em = face.unitsPerEm
    return Box(left / em, low / em, right / em, high / em, font(name).stringWidth(sign, 1))


def placed(name: str, base: str, marks: str) -> list[tuple[str, float, float]]:
    """Return each mark with its shift to the right of its usual place and its rise, in sizes."""
    letter = box(name, base)
    middle, top = (letter.left + letter.right) / 2, letter.high
    gap = box(name, "\u0300").low - box(name, "x").high
    result: list[tuple[str, float, float]] = []
    for mark in marks:
        shape = box(name, mark)
        kind = unicodedata.combining(mark)
        if kind not in (ABOVE, BELOW):
            result.append((mark, 0.0, 0.0))
            continue
        # The mark is drawn from the letter's end: its usual place is left of that.
        shift = middle - letter.width - (shape.left + shape.right) / 2
        rise = 0.0
        if kind == ABOVE:
            rise = top + gap - shape.low
            top = shape.high + rise
        result.append((mark, shift, rise))
    return result
