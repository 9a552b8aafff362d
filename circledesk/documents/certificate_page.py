"""One certificate's own words and code, drawn over the fixed parts."""

from __future__ import annotations

from typing import Any

from circledesk.documents import certificate_words as words
from circledesk.documents.design import MM, Design
from circledesk.documents.qr import QUIET, qr_code, qr_matrix, qr_size
from circledesk.documents.text import draw, prepare
from circledesk.documents.words import language_of, long_date, say
from circledesk.documents.wrap import Block, fit
from circledesk.services.facts.certificates import CertificateFacts

_Part = tuple[Block, str, float]
"""Lines, their colour, and the white space above them in pt."""


def draw_page(canvas: Any, facts: CertificateFacts, design: Design) -> None:
    """Draw what is this certificate's own."""
    _body(canvas, facts, design)
    _number(canvas, facts, design)
    if facts.qr_text:
        _code(canvas, facts, design)


def body_parts(facts: CertificateFacts, design: Design) -> tuple[_Part, ...]:
    """Return the words in the middle from top to bottom, set in their sizes."""
    width = design.at("page.text_width")

    def part(text: str, style: str, size: str, colour: str, above: float, lines: int) -> _Part:
        return fit(text, style, design.sizes[size], width, lines), colour, above

    language = language_of(facts.language)
    circle = words.circle_line(facts)
    return (
        part(say(language, "certificate.that"), "sans", "that", "grey", 0, 1),
        part(facts.learner, "serif-bold", "learner", "ink", 9, 2),
        part(words.deed(facts), "sans", "did", "ink", 26, 1),
        part(facts.course, "serif-bold", "course", "ink", 7, 2),
        *((part(circle, "sans", "circle", "ink", 7, 2),) if circle else ()),
        part(words.dates_line(facts), "sans", "dates", "ink", 8, 1),
    )


def _body(canvas: Any, facts: CertificateFacts, design: Design) -> None:
    parts = body_parts(facts, design)
    middle = design.at("page.width") / 2
    shift = design.at("head.shift") * 0.6 if facts.logo else 0
    top, bottom = design.up("body.top") - shift, design.up("body.bottom")
    white = sum(above for _, _, above in parts)
    spare = (top - bottom) - white - sum(block.height for block, _, _ in parts)
    y = top - max(0.0, spare) * 0.45
    # Where long texts take the room, the white between them gives way.
    tight = min(1.0, 1 + spare / white)
    for block, colour, above in parts:
        y -= above * tight
        canvas.setFillColorRGB(*design.colours[colour])
        for line in block.lines:
            y -= block.leading
            # The baseline lies a quarter of the size above the line's lower edge.
            x = middle - line.width * block.size / 2
            draw(canvas, x, y + block.size * 0.27, line, block.size)
        if block is parts[1][0]:
            _rule(canvas, middle, y - 9 * tight, design)


def _rule(canvas: Any, middle: float, y: float, design: Design) -> None:
    canvas.setStrokeColorRGB(*design.colours["accent"])
    canvas.setLineWidth(1.2)
    canvas.line(middle - 16 * MM, y, middle + 16 * MM, y)


def _number(canvas: Any, facts: CertificateFacts, design: Design) -> None:
    left, baseline = design.at("foot.left"), design.up("foot.baseline")
    width = design.at("foot.left_width")
    serial = fit(facts.serial, "sans-bold", (9.5, 6), width, 1)
    canvas.setFillColorRGB(*design.colours["ink"])
    draw(canvas, left, baseline - 22.5, serial.lines[0], serial.size)
    language = language_of(facts.language)
    issued = say(language, "certificate.issued", date=long_date(facts.issued, language))
    canvas.setFillColorRGB(*design.colours["grey"])
    draw(canvas, left, baseline - 33.5, prepare(issued, "sans"), 8)


def _code(canvas: Any, facts: CertificateFacts, design: Design) -> None:
    matrix = qr_matrix(facts.qr_text)
    side = qr_size(matrix[0]) * MM
    quiet = side * QUIET / (matrix[0] + 2 * QUIET)
    # The dark modules, not the white around them, end at the margin.
    left, low = design.at("foot.right") - side + quiet, design.up("foot.bottom")
    canvas.setFillColorRGB(0, 0, 0)
    canvas.addLiteral(qr_code(matrix, left, low, side))
    canvas.setFillColorRGB(*design.colours["grey"])
    hint = prepare(say(language_of(facts.language), "certificate.scan"), "sans")
    x = left + (side - hint.width * 7) / 2
    draw(canvas, x, low - 6.5, hint, 7)
