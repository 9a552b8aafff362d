"""Signatures beside one another: where each line and its words stand, and their pictures."""

from __future__ import annotations

from dataclasses import dataclass

from circledesk.documents.design import MM, Design, SignaturePlace
from circledesk.documents.design_layout import PlacedLine, extent
from circledesk.documents.wrap import Block, fit
from circledesk.services.facts.certificates import Signatory

MOST = 3
_SMALLEST = 0.74
"""Of a signatory's sizes, on one line: smaller than that is more lines."""
_BELOW = 0.18
"""Between the line and the words under it, in sizes."""


@dataclass(frozen=True, slots=True)
class PlacedSignature:
    """A signature line with its left end and length in pt, and the words under it."""

    x: float
    y: float
    width: float
    picture: str
    words: tuple[PlacedLine, ...]


def placed_signatures(people: tuple[Signatory, ...], design: Design) -> tuple[PlacedSignature, ...]:
    """Return the signatures from left to right; a design has room for `MOST`."""
    place, people = design.signatures, people[:MOST]
    if place is None or not people:
        return ()
    box, gap = place.box, place.gap * MM
    width = min(place.most * MM, (box.width * MM - gap * (len(people) - 1)) / len(people))
    whole = len(people) * width + (len(people) - 1) * gap
    share = {"left": 0.0, "centre": 0.5, "right": 1.0}[place.align]
    left = box.x * MM + share * (box.width * MM - whole)
    y = (design.height - box.y - place.picture) * MM
    return tuple(
        PlacedSignature(
            at := left + number * (width + gap),
            y,
            width,
            person.image,
            _words(person, (at, y, width), place, design),
        )
        for number, person in enumerate(people)
    )


def _words(
    person: Signatory, line: tuple[float, float, float], place: SignaturePlace, design: Design
) -> tuple[PlacedLine, ...]:
    """Set name, role and organization; long ones shrink a little, then take more lines."""
    left, y, width = line
    grey = "grey" if "grey" in design.colours else "ink"
    rows = (
        ("name", person.name, "sans-bold", place.size, "ink"),
        ("role", person.role, "sans", place.size * 0.9, "ink"),
        ("organization", person.organization, "sans", place.size * 0.84, grey),
    )
    set_rows = [
        (field, fit(text, style, (size, size * _SMALLEST), width, 2 + (field != "name")), colour)
        for field, text, style, size, colour in rows
        if text
    ]
    room = (place.box.height - place.picture) * MM
    whole = place.size * _BELOW + sum(_height(block) for _, block, _ in set_rows)
    scale = min(1.0, room / whole)
    y -= place.size * _BELOW * scale
    words: list[PlacedLine] = []
    for field, block, colour in set_rows:
        size = block.size * scale
        for one in block.lines:
            up, down = (part * size for part in extent(one))
            y -= up
            at = left + (width - one.width * size) / 2
            words.append(PlacedLine(field, one, at, y, size, colour, 0, up, down, rings=False))
            y -= down
    return tuple(words)


def _height(block: Block) -> float:
    return sum(sum(extent(line)) for line in block.lines) * block.size
