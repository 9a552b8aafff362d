"""Texts under one another in a box of a fixed size: they shrink together until they fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from circledesk.documents.flowables import INK, Colour
from circledesk.documents.text import clean, draw, prepare
from circledesk.documents.wrap import Block, wrap

_STEP = 0.96
_BREAKS = 0.45
"""Below this part of its size a word that is too long is cut rather than set smaller."""
_LEAST = 0.05


@dataclass(frozen=True, slots=True)
class Part:
    """One text of a stack, with the white above it, in pt."""

    text: str
    size: float
    style: str = "sans"
    above: float = 0
    colour: Colour = INK


@dataclass(frozen=True, slots=True)
class Stack:
    """Parts set in their sizes for one width."""

    parts: tuple[tuple[Part, Block], ...]
    scale: float
    width: float

    @property
    def height(self) -> float:
        """Return the height in pt."""
        return sum(part.above * self.scale + block.height for part, block in self.parts)

    def draw(
        self, canvas: Any, x: float, top: float, *, middle: bool = False, answer: bool = False
    ) -> float:
        """Draw with the left upper corner at x, top; return where the last line ends.

        An `answer` stays beside what is asked, in whatever direction it is read.
        """
        for part, block in self.parts:
            top -= part.above * self.scale
            canvas.setFillColorRGB(*part.colour)
            for line in block.lines:
                top -= block.leading
                room = self.width - line.width * block.size
                shift = room / 2 if middle else room if line.right_to_left and not answer else 0
                draw(canvas, x + shift, top + block.size * 0.27, line, block.size)
        return top


def stacked(parts: Sequence[Part], width: float, height: float) -> Stack:
    """Set the parts as large as the box allows, at most in their own sizes.

    Raises MissingGlyph for a sign that no bundled font has.
    """
    told = [part for part in parts if clean(part.text)]
    scale = 1.0
    while True:
        blocks = [wrap(part.text, part.style, part.size * scale, width) for part in told]
        made = Stack(tuple(zip(told, blocks, strict=True)), scale, width)
        whole = scale < _BREAKS or all(_whole(part, scale, width) for part in told)
        if (made.height <= height and whole) or scale < _LEAST:
            return made
        scale *= _STEP


def _whole(part: Part, scale: float, width: float) -> bool:
    """Whether each word stands on one line."""
    longest = max(prepare(word, part.style).width for word in clean(part.text).split())
    return longest * part.size * scale <= width
