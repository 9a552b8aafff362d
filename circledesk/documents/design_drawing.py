"""A certificate of format 2 drawn: what a ceremony shares, then what is one page's own."""

from __future__ import annotations

from typing import Any

from circledesk.documents.design import MM, Design
from circledesk.documents.design_background import draw_background, draw_ring
from circledesk.documents.design_layout import RING, Placed, PlacedLine, PlacedShape, placed_in
from circledesk.documents.design_signatures import placed_signatures
from circledesk.documents.pictures import draw_picture
from circledesk.documents.qr import qr_code, qr_matrix, qr_size
from circledesk.documents.text import draw
from circledesk.services.facts.certificates import CertificateFacts


def draw_shared(
    canvas: Any, facts: CertificateFacts, design: Design, *, background: bool = True
) -> None:
    """Draw what is the same on each page; on pre-printed paper without the background."""
    if background:
        draw_background(canvas, design)
    for block in design.blocks:
        if block.shared:
            _draw_all(canvas, placed_in(block, facts, design), facts, design)
    _signatures(canvas, facts, design)


def draw_own(canvas: Any, facts: CertificateFacts, design: Design, *, grow: float = 1) -> None:
    """Draw what is this page's own; `grow` enlarges the code, as far as its place allows."""
    for block in design.blocks:
        if not block.shared:
            _draw_all(canvas, placed_in(block, facts, design), facts, design)
    if facts.qr_text and design.code:
        _code(canvas, facts.qr_text, design, grow)


def _draw_all(
    canvas: Any, placed: tuple[Placed, ...], facts: CertificateFacts, design: Design
) -> None:
    colour = ""
    for one in placed:
        if one.colour != colour:
            colour = one.colour
            canvas.setFillColorRGB(*design.colours[colour])
        if isinstance(one, PlacedLine):
            _line(canvas, one)
        else:
            _shape(canvas, one, facts)


def _line(canvas: Any, one: PlacedLine) -> None:
    draw(canvas, one.x, one.y, one.line, one.size, spacing=one.spacing)
    if one.rings:
        away = one.width / 2 + one.size * (1.1 + RING / 2)
        for side in (-1, 1):
            x = one.x + one.width / 2 + side * away
            draw_ring(canvas, x, one.y + one.size * 0.36, one.size * RING)


def _shape(canvas: Any, one: PlacedShape, facts: CertificateFacts) -> None:
    if one.field == "logo":
        anchor = {"left": "w", "centre": "c", "right": "e"}[one.align]
        draw_picture(canvas, facts.logo, (one.x, one.y, one.width, one.height), anchor=anchor)
    elif one.field == "rule":
        canvas.rect(one.x, one.y, one.width, one.height, stroke=0, fill=1)
    else:
        draw_ring(canvas, one.x + one.width / 2, one.y + one.height / 2, one.height)


def _signatures(canvas: Any, facts: CertificateFacts, design: Design) -> None:
    for one in placed_signatures(facts.signatories, design):
        canvas.setStrokeColorRGB(*design.colours["ink"])
        canvas.setLineWidth(0.6)
        canvas.line(one.x, one.y, one.x + one.width, one.y)
        if one.picture and design.signatures:
            high = (design.signatures.picture - 0.6) * MM
            box = (one.x + one.width * 0.05, one.y + 0.6 * MM, one.width * 0.9, high)
            draw_picture(canvas, one.picture, box, anchor="s")
        _draw_all(canvas, one.words, facts, design)


def _code(canvas: Any, text: str, design: Design, grow: float) -> None:
    assert design.code is not None
    matrix = qr_matrix(text)
    box = design.code.box
    side = min(box.width, qr_size(matrix[0]) * grow) * MM
    # The white round it lies within the place too: nothing else comes near.
    upright, sideways = design.code.corner.split("-")
    left = box.x * MM + (0 if sideways == "left" else box.width * MM - side)
    low = (design.height - box.y) * MM - (side if upright == "top" else box.height * MM)
    canvas.setFillColorRGB(0, 0, 0)
    canvas.addLiteral(qr_code(matrix, left, low, side))
