"""Words set into the places of a design: where each line stands, nothing drawn yet."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from circledesk.documents.design import MM, Align, Design, Item, TextBlock
from circledesk.documents.design_words import Speaker
from circledesk.documents.marks import box as glyph_box
from circledesk.documents.text import Line, prepare, width_of
from circledesk.documents.wrap import Block, fit
from circledesk.services.facts.certificates import CertificateFacts

ASCENT, DESCENT = 0.95, 0.27
"""Of a line, in sizes; a line whose ink reaches further takes what it needs."""
TIGHTEST = 0.4
"""Of the white between lines, before sizes give way."""
RING = 0.78
"""Height of the ornament beside a line, in sizes."""


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line with its left end, baseline and size in pt, from the page's left and bottom."""

    field: str
    line: Line
    x: float
    y: float
    size: float
    colour: str
    spacing: float
    up: float
    down: float
    rings: bool

    @property
    def width(self) -> float:
        """Return the width in pt."""
        return width_of(self.line, self.size, self.spacing)


@dataclass(frozen=True, slots=True)
class PlacedShape:
    """A logo, rule or ring with its left, bottom, width and height in pt."""

    field: str
    x: float
    y: float
    width: float
    height: float
    colour: str
    align: Align = "centre"


Placed = PlacedLine | PlacedShape


@dataclass(frozen=True, slots=True)
class _Part:
    """An item with its words set, or a shape's size in pt, before it has a place."""

    item: Item
    block: Block | None
    width: float
    height: float
    white: float


def placed_in(block: TextBlock, facts: CertificateFacts, design: Design) -> tuple[Placed, ...]:
    """Return what stands in a block, from top to bottom.

    Where long texts take the room, the white between them gives way, then all sizes together.
    """
    parts = _parts(block, facts, design)
    if not parts:
        return ()
    room = block.box.height * MM
    white = sum(part.white for part in parts[1:])
    ink = sum(part.height for part in parts)
    tight = max(TIGHTEST, min(1.0, (room - ink) / white)) if white else 1.0
    whole = ink + white * tight
    scale = min(1.0, room / whole)
    left_over = {"top": 0.0, "middle": 0.45, "bottom": 1.0}[block.place] * (room - whole * scale)
    y = (design.height - block.box.y) * MM - left_over
    placed: list[Placed] = []
    for part in parts:
        y -= part.white * tight * scale if placed else 0
        y = _place(part, block, y, scale, placed)
    return tuple(placed)


def _parts(block: TextBlock, facts: CertificateFacts, design: Design) -> list[_Part]:
    width = block.box.width * MM
    speaker = Speaker(facts, design)
    parts: list[_Part] = []
    for item in block.items:
        if item.height:
            if item.field != "logo" or facts.logo:
                wide = min(item.width, block.box.width) * MM if item.width else item.height * MM
                parts.append(_Part(item, None, wide, item.height * MM, item.above * MM))
            continue
        text = speaker.text(item.field)
        if text:
            words = _set(text.upper() if item.capitals else text, item, width)
            height = sum(_rise(line, words.size) for line in words.lines)
            parts.append(_Part(item, words, width, height, item.above * MM))
    return parts


def _set(text: str, item: Item, width: float) -> Block:
    beside = 2 * item.size * (RING + 1.1) if item.rings else 0
    if not item.spacing:
        room = max(width - beside, width * 0.3)
        return fit(text, item.style, (item.size, item.least), room, item.lines)
    line = prepare(text, item.style)
    wide = width_of(line, item.size, _spacing(line, item)) + beside
    return Block((line,), item.size * min(1.0, width / wide))


def _spacing(line: Line, item: Item) -> float:
    """Return the white between letters; Arabic letters stay joined."""
    return 0 if line.right_to_left else item.spacing


def _place(part: _Part, block: TextBlock, y: float, scale: float, placed: list[Placed]) -> float:
    item, words = part.item, part.block
    if words is None:
        wide, high = part.width * scale, part.height * scale
        at = (_left(block, wide), y - high, wide, high)
        placed.append(PlacedShape(item.field, *at, item.colour, block.align))
        return y - high
    size = words.size * scale
    for line in words.lines:
        up, down = extent(line)
        spacing = _spacing(line, item) * size / item.size
        x = _left(block, width_of(line, size, spacing))
        y -= up * size
        placed.append(
            PlacedLine(
                *(item.field, line, x, y, size, item.colour, spacing, up * size, down * size),
                rings=item.rings,
            )
        )
        y -= down * size
    return y


def _left(block: TextBlock, width: float) -> float:
    free = block.box.width * MM - width
    return block.box.x * MM + {"left": 0.0, "centre": 0.5, "right": 1.0}[block.align] * free


def _rise(line: Line, size: float) -> float:
    up, down = extent(line)
    return (up + down) * size


@lru_cache(maxsize=4096)
def extent(line: Line) -> tuple[float, float]:
    """Return how far a line reaches above and below its baseline, in sizes."""
    up, down = ASCENT, DESCENT
    for piece in line.pieces:
        for sign in piece.text:
            shape = glyph_box(piece.font, sign)
            up = max(up, shape.high + piece.rise)
            down = max(down, -shape.low - piece.rise)
    return up, down
