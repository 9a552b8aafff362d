"""One certificate's own words and code, drawn over the fixed parts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from circledesk.documents import certificate_words as words
from circledesk.documents.design import MM
from circledesk.documents.first_classic.design import Design
from circledesk.documents.qr import QUIET, qr_code, qr_matrix, qr_size
from circledesk.documents.text import Line, draw, prepare
from circledesk.documents.words import language_of, long_date, say
from circledesk.documents.wrap import LEADING, Block, fit
from circledesk.services.facts.certificates import CertificateFacts

_Part = tuple[Block, str, float]
"""Lines, their colour, and the white space above them in pt."""


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line with its left end, baseline and size in pt."""

    line: Line
    x: float
    y: float
    size: float
    colour: str
    name: bool
    """Whether it is the learner's name, which the rule stands under."""


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


def body_lines(facts: CertificateFacts, design: Design) -> tuple[PlacedLine, ...]:
    """Return the lines in the middle, each centred, from top to bottom.

    Where long texts take the room, the white between them gives way, then all sizes together.
    """
    parts = body_parts(facts, design)
    shift = design.at("head.shift") * 0.7 if facts.logo else 0
    top, bottom = design.up("body.top") - shift, design.up("body.bottom")
    white = sum(above for _, _, above in parts)
    ink = sum(block.height for block, _, _ in parts)
    tight = max(0.4, min(1.0, (top - bottom - ink) / white))
    scale = min(1.0, (top - bottom) / (ink + white * tight))
    y = top - (top - bottom - (ink + white * tight) * scale) * 0.45
    lines: list[PlacedLine] = []
    for block, colour, above in parts:
        y -= above * tight * scale
        size = block.size * scale
        for line in block.lines:
            y -= size * LEADING
            # The baseline lies a good quarter of the size above the line's lower edge.
            x = (design.at("page.width") - line.width * size) / 2
            lines.append(PlacedLine(line, x, y + size * 0.27, size, colour, block is parts[1][0]))
    return tuple(lines)


def _body(canvas: Any, facts: CertificateFacts, design: Design) -> None:
    placed = body_lines(facts, design)
    for one in placed:
        canvas.setFillColorRGB(*design.colours[one.colour])
        draw(canvas, one.x, one.y, one.line, one.size)
    last = [place for place, one in enumerate(placed) if one.name][-1]
    # Between the name's last line and the next one's capitals, nearer to the name.
    low, high = placed[last + 1].y + placed[last + 1].size * 0.75, placed[last].y
    _rule(canvas, design.at("page.width") / 2, high - (high - low) * 0.57, design)


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
    draw(canvas, design.at("foot.right") - hint.width * 7, low - 6.5, hint, 7)
