"""The back of a certificate: the team's words in the middle of the page."""

from __future__ import annotations

from typing import Any

from circledesk.documents.design import MM
from circledesk.documents.design_background import draw_ring
from circledesk.documents.design_words import back_text
from circledesk.documents.text import draw
from circledesk.documents.wrap import Block, wrap
from circledesk.services.facts.certificates import CertificateFacts

_SIZES = (14, 12, 10.5, 9, 8, 7, 6, 5)
"""Of the words on paper, in pt."""
_LARGEST = 34
_MARGIN = 28 * MM
_RING = 9 * MM


def draw_back(
    canvas: Any,
    facts: CertificateFacts,
    size: tuple[float, float],
    text: str,
    *,
    grow: float = 1,
) -> None:
    """Draw the words as large as they fit, line under line, each in the middle.

    `grow` is what makes up for a page that is drawn smaller.
    """
    width, room = size[0] - 2 * _MARGIN, size[1] - 2 * _MARGIN - 2 * _RING
    paragraphs = [line for line in back_text(facts, text).splitlines() if line.strip()]
    for points in _SIZES:
        points = min(points * grow, _LARGEST)
        blocks = [wrap(one, "sans", points, width) for one in paragraphs]
        height = _height(blocks)
        if height <= room:
            break
    canvas.setFillColorRGB(0.1, 0.13, 0.17)
    y = (size[1] + height) / 2
    draw_ring(canvas, size[0] / 2, y + _RING, _RING)
    for block in blocks:
        for line in block.lines:
            y -= block.leading
            draw(canvas, (size[0] - line.width * block.size) / 2, y, line, block.size)
        y -= block.leading * 0.5


def _height(blocks: list[Block]) -> float:
    return sum(block.height + block.leading * 0.5 for block in blocks)
